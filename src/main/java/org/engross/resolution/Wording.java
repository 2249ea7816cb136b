package org.engross.resolution;

/** One line of text, as every value of this room holds it. */
final class Wording {
  private Wording() {}

  /**
   * The text itself: no line break, no two spaces together, none at the ends, no control character,
   * so that every format can carry it and give it back.
   */
  static String checked(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' && (i == 0 || i == text.length() - 1 || text.charAt(i - 1) == ' ');
      if (c < ' ' || space) {
        throw new IllegalArgumentException("not one plain line: \"" + text + '"');
      }
    }
    return text;
  }
}
