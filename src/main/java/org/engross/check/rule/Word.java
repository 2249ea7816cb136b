package org.engross.check.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text.
 *
 * <pre>
 * Mexico’s   U.S.   nearly   106,000   United   States-Mexico-Canada   pat@sample.example
 * </pre>
 *
 * @param text its letters; the last period of an abbreviation such as U.S. is one of them
 * @param lower the same in lower case
 * @param at where it begins (UTF-16 units)
 */
public record Word(String text, String lower, int at) {

  private Word(String text, int at) {
    this(text, text.toLowerCase(Locale.ROOT), at);
  }

  /** Where it ends. */
  public int end() {
    return at + text.length();
  }

  /** Whether it is this word, which is given in lower case. */
  public boolean is(String word) {
    return lower.equals(word);
  }

  /** Whether it is one of these words, which are given in lower case. */
  public boolean isAnyOf(Collection<String> words) {
    return words.contains(lower);
  }

  /** Whether it begins with a capital. */
  public boolean isCapitalized() {
    return Character.isUpperCase(text.charAt(0));
  }

  /** It without a possessive ending: "Mexico’s" is "Mexico". */
  public String bare() {
    boolean possessive = text.endsWith("’s") || text.endsWith("'s");
    return possessive ? text.substring(0, text.length() - 2) : text;
  }

  /** The words of a text. */
  public static List<Word> in(String text) {
    List<Word> words = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        int end = end(text, i);
        words.add(new Word(text.substring(i, end), i));
        i = end;
      } else {
        i++;
      }
    }
    return words;
  }

  private static int end(String text, int from) {
    if (isAddress(text, from)) {
      return addressEnd(text, from);
    }
    int i = from + 1;
    while (i < text.length() && continues(text, i)) {
      i++;
    }
    boolean abbreviation = i < text.length() && text.charAt(i) == '.' && isInitial(text, i - 1);
    return abbreviation && text.substring(from, i).indexOf('.') >= 0 ? i + 1 : i;
  }

  private static boolean continues(String text, int i) {
    char c = text.charAt(i);
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || joins(text, i, c);
  }

  private static boolean joins(String text, int i, char c) {
    boolean between = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
    return between
        && "'’.-‑&@_,:".indexOf(c) >= 0
        && (",:".indexOf(c) < 0 || Character.isDigit(text.charAt(i - 1)));
  }

  /** Whether the letter stands alone, as in U.S. */
  private static boolean isInitial(String text, int i) {
    return Character.isLetter(text.charAt(i))
        && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
  }

  private static boolean isAddress(String text, int from) {
    return text.startsWith("https://", from)
        || text.startsWith("http://", from)
        || text.startsWith("www.", from);
  }

  private static int addressEnd(String text, int from) {
    int end = from;
    while (end < text.length()
        && !Character.isWhitespace(text.charAt(end))
        && "<>()[]\"”".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (".,;:".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
