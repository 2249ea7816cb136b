package org.engross.render.docx;

/**
 * Characters that stand in a frame's text for what is no text. They are noncharacters: no text of a
 * person may hold them.
 */
public final class Marks {
  /** A fragment of XML: the mark, then its number in four digits. */
  static final char FRAGMENT = '\uFDD8';

  /** Around a reference, so that an empty one is known after the merge. */
  static final char REFERENCE = '\uFDD9';

  static final char REFERENCE_END = '\uFDDA';

  /** Where the draft flows in. */
  static final char BODY = '\uFDDB';

  /** Where the lines of the continuation header stand. */
  static final char CONTINUATION = '\uFDDC';

  /** The signs themselves, where a person wrote {@code \$} and {@code \#}. */
  static final char DOLLAR = '\uFDDD';

  static final char HASH = '\uFDDE';

  /** Formatted text: the mark, then its number in four digits. */
  static final char INSERT = '\uFDD7';

  /** How many characters a mark with a number has. */
  static final int LENGTH = 5;

  /** So many numbers there are. */
  static final int MOST = 1 << 16;

  private static final char FIRST = '\uFDD0';
  private static final char LAST = '\uFDEF';
  private static final char ZERO = '\uFDE0';

  private Marks() {}

  static boolean isMark(char c) {
    return c >= FIRST && c <= LAST;
  }

  /** Whether a text of a person holds what only we may write. */
  static boolean isIn(String text) {
    return text.chars().anyMatch(c -> isMark((char) c));
  }

  static void fragment(int number, StringBuilder out) {
    out.append(FRAGMENT);
    number(number, out);
  }

  /** A mark in the place of formatted text. */
  public static String insert(int number) {
    StringBuilder out = new StringBuilder().append(INSERT);
    number(number, out);
    return out.toString();
  }

  private static void number(int number, StringBuilder out) {
    if (number >= MOST) {
      throw new IllegalArgumentException("a frame of more than 65,536 pieces");
    }
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append((char) (ZERO + (number >> shift & 15)));
    }
  }

  /** The number of the mark that stands at an offset. */
  static int numberAt(String text, int offset) {
    int number = 0;
    for (int i = offset + 1; i < offset + LENGTH; i++) {
      number = number << 4 | text.charAt(i) - ZERO;
    }
    return number;
  }
}
