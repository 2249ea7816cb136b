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
      String words = withoutArticle(one.getValue());
      int at = firstUse(result, one.getKey());
      if (at >= 0 && !result.substring(0, at).contains(words)) {
        result = spelledOut(result, at, one.getKey(), one.getValue());
      }
    }
    return result;
  }

  private static String spelledOut(String markup, int at, String abbreviation, String full) {
    String article = full.substring(0, full.length() - withoutArticle(full).length());
    boolean hasArticle = !article.isEmpty() && markup.substring(0, at).endsWith(article);
    String words = hasArticle ? withoutArticle(full) : full;
    boolean startsSentence = at == 0 || markup.charAt(at - 1) == '\n';
    String first = startsSentence ? "T" + words.substring(1) : words;
    return markup.substring(0, at)
        + (startsSentence && !article.isEmpty() ? first : words)
        + " ("
        + abbreviation
        + ")"
        + markup.substring(at + abbreviation.length());
  }

  private static String withoutArticle(String full) {
    return full.startsWith("the ") ? full.substring("the ".length()) : full;
  }

  /** Where prose first has the abbreviation as a word, or -1. */
  private static int firstUse(String markup, String abbreviation) {
    for (int at = markup.indexOf(abbreviation);
        at >= 0;
        at = markup.indexOf(abbreviation, at + 1)) {
      if (isWord(markup, at, at + abbreviation.length()) && inProse(markup, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isWord(String text, int from, int to) {
    return (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)))
        && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
  }

  private static boolean inProse(String markup, int at) {
    int block = Math.max(0, markup.lastIndexOf("\n\n", at) + 2);
    boolean role = block < markup.length() && markup.charAt(Math.min(block, at)) == '@';
    int note = markup.lastIndexOf("^[", at);
    return !role && (note < block || markup.indexOf(']', note) < at);
  }
}
