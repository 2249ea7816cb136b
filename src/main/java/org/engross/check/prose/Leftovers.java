package org.engross.check.prose;

import java.util.Optional;
import java.util.Set;
import org.engross.check.rule.Finds;
import org.engross.check.rule.Passage;
import org.engross.check.rule.Rule;
import org.engross.problem.Level;

/** Marks that a writer leaves for later and a reader must never see: TODO, TK, [DATE], $name. */
final class Leftovers {
  private static final Set<String> WORDS =
      Set.of("TODO", "TK", "TKTK", "XX", "XXX", "XXXX", "FIXME", "TBD");

  static final Rule RULE =
      new Rule(
          "leftover",
          Level.ERROR,
          "Marks that a writer left for later: [DATE], TODO, TK, XX, $name",
          "A reader must never see them",
          Rule.Search.each(Leftovers::search));

  private Leftovers() {}

  /** Whether a word is such a mark. */
  static boolean isMark(String word) {
    return WORDS.contains(word);
  }

  private static void search(Passage passage, Finds finds) {
    find(passage.text())
        .ifPresent(
            leftover ->
                finds.add(
                    passage,
                    leftover.at,
                    leftover.at + leftover.text.length(),
                    "\"" + leftover.text + "\" was left in the draft",
                    "put the words that belong there"));
  }

  /** One leftover: the very letters, and where they stand. */
  record Leftover(String text, int at) {}

  /** The first leftover of a text. */
  static Optional<Leftover> find(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '$' && begins(text, i + 1)) {
        return Optional.of(new Leftover(reference(text, i), i));
      }
      if (c == '[' && placeholderEnd(text, i) > 0) {
        return Optional.of(new Leftover(text.substring(i, placeholderEnd(text, i)), i));
      }
      if (isCapital(c) && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
        int end = wordEnd(text, i);
        if (WORDS.contains(text.substring(i, end))) {
          return Optional.of(new Leftover(text.substring(i, end), i));
        }
        i = end - 1;
      }
    }
    return Optional.empty();
  }

  private static boolean begins(String text, int i) {
    int name = i < text.length() && (text.charAt(i) == '{' || text.charAt(i) == '!') ? i + 1 : i;
    return name < text.length() && Character.isLetter(text.charAt(name));
  }

  private static String reference(String text, int from) {
    int end = from + 1;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end))
            || "{!._}".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return text.substring(from, end);
  }

  /** Where {@code [DATE]} ends: capitals, spaces and underscores between brackets; else -1. */
  private static int placeholderEnd(String text, int from) {
    int i = from + 1;
    while (i < text.length()
        && (isCapital(text.charAt(i)) || text.charAt(i) == ' ' || text.charAt(i) == '_')) {
      i++;
    }
    return i > from + 2 && i < text.length() && text.charAt(i) == ']' ? i + 1 : -1;
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
