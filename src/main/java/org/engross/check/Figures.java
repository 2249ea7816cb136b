package org.engross.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the numbers of a text: digits, and the words for them.
 *
 * <pre>
 * nearly 106,000           106000          four labor cases        4
 * 30-35 percent            30, 35          twenty-four             24
 * June 12, 2022            12, 2022        $7.5 million            7500000
 * a 20-plus year span      20              more than double        x2
 * the 14th of May          14              two-thirds, half        2/3, 1/2
 * </pre>
 *
 * <p>Not a number: "one" alone, which is mostly a pronoun; an ordinal in words ("first"); a vague
 * plural ("hundreds"); a Roman numeral; anything in a web address. A sign, a currency and a unit
 * are no part of a number, so "30 percent" and "$30" have one value. Digits count wherever they
 * stand, in "G7" and "FY2022" too.
 */
public final class Figures {
  private static final String VULGAR = "½⅓⅔¼¾";
  private static final List<String> VULGAR_VALUES = List.of("1/2", "1/3", "2/3", "1/4", "3/4");

  private Figures() {}

  /** Every number of a text, in its order. */
  public static List<Figure> in(String text) {
    List<Figure> found = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      Optional<Figure> figure = at(text, i);
      figure.ifPresent(found::add);
      i = figure.isPresent() ? figure.get().end() : skip(text, i);
    }
    return found;
  }

  /** The values of every number of a text, each once. */
  public static Set<String> values(String text) {
    Set<String> values = new LinkedHashSet<>();
    in(text).forEach(f -> values.add(f.value()));
    return values;
  }

  private static Optional<Figure> at(String text, int i) {
    char c = text.charAt(i);
    if (DigitNumber.begins(text, i)) {
      return Optional.of(DigitNumber.read(text, i));
    }
    if (Character.isLetter(c)) {
      return WordNumber.read(text, i);
    }
    int vulgar = VULGAR.indexOf(c);
    return vulgar < 0
        ? Optional.empty()
        : Optional.of(new Figure(VULGAR_VALUES.get(vulgar), String.valueOf(c), i));
  }

  /** Where to look next if no number begins here: behind the word or the web address. */
  private static int skip(String text, int i) {
    if (text.startsWith("https://", i) || text.startsWith("http://", i)) {
      return addressEnd(text, i);
    }
    return Math.max(i + 1, WordNumber.wordEnd(text, i));
  }

  private static int addressEnd(String text, int from) {
    int end = from;
    while (end < text.length()
        && !Character.isWhitespace(text.charAt(end))
        && "<>()[]\"".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
