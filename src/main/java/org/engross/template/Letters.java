package org.engross.template;

/** Which letters make a name in a template: {@code [A-Za-z_][A-Za-z0-9_]*}. */
final class Letters {
  private Letters() {}

  static boolean startsIdentifier(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
  }

  static boolean continuesIdentifier(char c) {
    return startsIdentifier(c) || isDigit(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isIdentifier(String word) {
    return !word.isEmpty()
        && startsIdentifier(word.charAt(0))
        && endOfIdentifier(word, 0) == word.length();
  }

  /** Where the identifier that may start at {@code from} ends; {@code from} if there is none. */
  static int endOfIdentifier(String text, int from) {
    int end = from;
    if (end < text.length() && startsIdentifier(text.charAt(end))) {
      while (end < text.length() && continuesIdentifier(text.charAt(end))) {
        end++;
      }
    }
    return end;
  }

  /**
   * Where {@code recipient.name}, which starts at {@code from}, ends. Velocity keeps {@code true}
   * and {@code false} for itself: they are no names.
   */
  static int endOfPath(String text, int from) {
    int end = endOfIdentifier(text, from);
    while (end < text.length() && text.charAt(end) == '.' && startsName(text, end + 1)) {
      end = endOfIdentifier(text, end + 1);
    }
    return end;
  }

  private static boolean startsName(String text, int from) {
    String word = text.substring(from, endOfIdentifier(text, from));
    return !word.isEmpty() && !word.equals("true") && !word.equals("false");
  }
}
