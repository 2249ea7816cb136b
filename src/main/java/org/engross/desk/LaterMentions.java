package org.engross.desk;

/**
 * Shortens a long name after its first mention in a draft: "Forum for American Leadership" is
 * "Forum" from the second time on. Only prose counts: role paragraphs and notes keep the full name.
 */
final class LaterMentions {
  private LaterMentions() {}

  /** Where the first mention of a name in the prose of a block ends, or -1. */
  static int endOfFirst(String block, String full) {
    String firstWord = firstWord(full);
    for (int at = block.indexOf(firstWord); at >= 0; at = block.indexOf(firstWord, at + 1)) {
      int end = endOf(full, block, at);
      if (end > 0 && Prose.isProse(block, at)) {
        return end;
      }
    }
    return -1;
  }

  /**
   * A block with a name shortened from this place on; no line is added, and one that the name was
   * wrapped over may be empty of it.
   */
  static String shorten(String block, int start, String full, String shorter) {
    String firstWord = firstWord(full);
    StringBuilder out = new StringBuilder(block.length());
    int from = 0;
    for (int at = block.indexOf(firstWord, start); at >= 0; at = block.indexOf(firstWord, at + 1)) {
      int end = endOf(full, block, at);
      if (end > 0 && Prose.isProse(block, at)) {
        out.append(block, from, at).append(shorter).append(lineEnds(block, at, end));
        from = end;
      }
    }
    return from == 0 ? block : out.append(block, from, block.length()).toString();
  }

  private static String firstWord(String full) {
    return full.substring(0, (full + " ").indexOf(' '));
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
