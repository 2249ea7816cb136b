package org.engross.desk;

import java.util.Map;

/**
 * Spells an abbreviation out where a draft first uses it: {@code the United States-Mexico-Canada
 * Agreement (USMCA)}. Only prose counts: role paragraphs (a subject line, an address) and notes
 * stay as they are, and a text that spells the words out itself is left alone.
 */
final class Abbreviations {
  private Abbreviations() {}

  /**
   * The markup with each abbreviation spelled out at its first use; no line is added or lost.
   *
   * @param full by abbreviation, the words, with the article they take: {@code the United ...}
   */
  static String spellOut(String markup, Map<String, String> full) {
    String result = markup;
    for (Map.Entry<String, String> one : full.entrySet()) {
      int at = firstUse(result, one.getKey());
      boolean spelledOutAlready = at > 0 && result.charAt(at - 1) == '(';
      if (at >= 0 && !spelledOutAlready) {
        result = spelledOut(result, at, one.getKey(), one.getValue());
      }
    }
    return result;
  }

  private static String spelledOut(String markup, int at, String abbreviation, String full) {
    String bare = withoutArticle(full);
    String article = full.substring(0, full.length() - bare.length());
    String before = markup.substring(0, at);
    boolean hasArticle =
        before.regionMatches(true, at - article.length(), article, 0, article.length());
    boolean owned = before.endsWith("’s ") || before.endsWith("'s ");
    String words = hasArticle || owned ? bare : opensSentence(before) ? capitalized(full) : full;
    return before
        + words
        + " ("
        + abbreviation
        + ")"
        + markup.substring(at + abbreviation.length());
  }

  /** At the start of a line, an item or a sentence, marks such as {@code **} aside. */
  private static boolean opensSentence(String before) {
    int i = before.length();
    while (i > 0 && "*_“(".indexOf(before.charAt(i - 1)) >= 0) {
      i--;
    }
    String text = before.substring(0, i);
    return text.isEmpty() || text.endsWith("\n") || text.endsWith(". ") || text.endsWith("- ");
  }

  private static String capitalized(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static String withoutArticle(String full) {
    return full.startsWith("the ") ? full.substring("the ".length()) : full;
  }

  /** Where prose first has the abbreviation as a word, or -1. */
  private static int firstUse(String markup, String abbreviation) {
    for (int at = markup.indexOf(abbreviation);
        at >= 0;
        at = markup.indexOf(abbreviation, at + 1)) {
      if (isWord(markup, at, at + abbreviation.length())
          && Prose.isProse(markup, at)
          && !hasIndefiniteArticle(markup, at)) {
        return at;
      }
    }
    return -1;
  }

  /** "A DEA agent": spelling that out would ask for another article, so the next use is taken. */
  private static boolean hasIndefiniteArticle(String markup, int at) {
    return markup.startsWith("a ", at - 2) && isWord(markup, at - 2, at - 1)
        || markup.startsWith("an ", at - 3) && isWord(markup, at - 3, at - 1);
  }

  private static boolean isWord(String text, int from, int to) {
    return (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)))
        && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
  }
}
