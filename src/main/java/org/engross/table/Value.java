package org.engross.table;

/**
 * What stands in a cell.
 *
 * @param text as the person sees it, without white space around it; empty where nothing stands
 * @param kind what the file says of it
 */
record Value(String text, Kind kind) {
  static final Value BLANK = new Value("", Kind.TEXT);

  /** What a file says of a cell; CSV says nothing. */
  enum Kind {
    TEXT,
    /** A number that is shown as it is: zeros at its beginning were lost, if it had any. */
    NUMBER,
    /** A day, or a day and a time. */
    DATE
  }

  static Value text(String text) {
    String clean = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    clean = strip(clean);
    return clean.isEmpty() ? BLANK : new Value(clean, Kind.TEXT);
  }

  /** Hard spaces too, which come with text from a web page. */
  private static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  boolean isBlank() {
    return text.isEmpty();
  }
}
