package org.engross.intake.resolution;

/** Makes one plain line of any stretch of text. */
final class Line {
  private Line() {}

  /** The text with every run of white space as one space, none at the ends. */
  static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || Character.isSpaceChar(c)) {
        space = line.length() > 0;
      } else {
        if (space) {
          line.append(' ');
          space = false;
        }
        line.append(c);
      }
    }
    return line.toString();
  }
}
