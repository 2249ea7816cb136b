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
   * A text of a law-making kind, in which every abbreviation is spelled out wherever it stands, and
   * "U.S." is "United States".
   */
  static String always(String text, Map<String, String> full) {
    String result = text.replace("U.S. ", "United States ");
    for (Map.Entry<String, String> one : full.entrySet()) {
      StringBuilder out = new StringBuilder();
      int from = 0;
      for (int at = result.indexOf(one.getKey()); at >= 0; ) {
        int end = at + one.getKey().length();
        if (isWord(result, at, end)) {
          String before = result.substring(0, at);
          out.append(result, from, at).append(words(before, one.getValue()));
          from = end;
        }
        at = result.indexOf(one.getKey(), end);
      }
      result = out.append(result, from, result.length()).toString();
    }
    return result;
  }

  /**
   * A block with an abbreviation spelled out at this place, unless its words stand before it; no
   * line is added or lost.
   *
   * @param full the words, with the article they take: {@code the United ...}
   */
  static String spelledOut(String markup, int at, String abbreviation, String full) {
    if (at > 0 && markup.charAt(at - 1) == '(') {
      return markup;
    }
    String before = markup.substring(0, at);
    return before
        + words(before, full)
        + " ("
        + abbreviation
        + ")"
        + markup.substring(at + abbreviation.length());
  }

  /** The words with the article that they need behind what stands before them. */
  private static String words(String before, String full) {
    String bare = withoutArticle(full);
    String article = full.substring(0, full.length() - bare.length());
    boolean hasArticle =
        before.regionMatches(
            true, before.length() - article.length(), article, 0, article.length());
    boolean owned = before.endsWith("’s ") || before.endsWith("'s ");
    return hasArticle || owned ? bare : opensSentence(before) ? capitalized(full) : full;
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

  /** Where the prose of a block first has the abbreviation as a word, or -1. */
  static int firstUse(String markup, String abbreviation) {
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
