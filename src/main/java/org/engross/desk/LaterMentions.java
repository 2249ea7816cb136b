package org.engross.desk;

import java.util.Map;

/**
 * Shortens a long name after its first mention in a draft: "Forum for American Leadership" is
 * "Forum" from the second time on. Only prose counts: role paragraphs and notes keep the full name.
 */
final class LaterMentions {
  private LaterMentions() {}

  /**
   * The markup with shortened names; no line is added, and one that a name was wrapped over may be
   * empty of it.
   *
   * @param shorter by full name, the name for later mentions
   */
  static String shorten(String markup, Map<String, String> shorter) {
    String result = markup;
    for (Map.Entry<String, String> name : shorter.entrySet()) {
      result = shorten(result, name.getKey(), name.getValue());
    }
    return result;
  }

  private static String shorten(String markup, String full, String shorter) {
    String firstWord = full.substring(0, (full + " ").indexOf(' '));
    StringBuilder out = new StringBuilder(markup.length());
    boolean mentioned = false;
    int from = 0;
    for (int at = markup.indexOf(firstWord); at >= 0; at = markup.indexOf(firstWord, at + 1)) {
      int end = endOf(full, markup, at);
      if (end > 0 && Prose.isProse(markup, at)) {
        if (mentioned) {
          out.append(markup, from, at).append(shorter).append(lineEnds(markup, at, end));
          from = end;
        }
        mentioned = true;
      }
    }
    return from == 0 ? markup : out.append(markup, from, markup.length()).toString();
  }

  /** Where the name ends that begins here, perhaps wrapped over a line's end; or -1. */
  private static int endOf(String full, String markup, int at) {
    int i = at;
    for (int n = 0; n < full.length(); n++, i++) {
      char c = i < markup.length() ? markup.charAt(i) : 0;
      if (c != full.charAt(n) && !(full.charAt(n) == ' ' && c == '\n')) {
        return -1;
      }
    }
    return i < markup.length() && Character.isLetterOrDigit(markup.charAt(i)) ? -1 : i;
  }

  /** The line ends inside a name stay, so that every line keeps its place in the template. */
  private static String lineEnds(String markup, int from, int to) {
    return markup.substring(from, to).indexOf('\n') >= 0 ? "\n" : "";
  }
}
