package org.engross.render.docx;

/**
 * Characters that stand in a frame's text for what is no text. They are noncharacters: no text of a
 * person may hold them.
 */
final class Marks {
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

  static final int FRAGMENT_LENGTH = 5;
  static final int MOST_FRAGMENTS = 1 << 16;

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
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append((char) (ZERO + (number >> shift & 15)));
    }
  }

  /** The number of the fragment whose mark stands at an offset. */
  static int fragmentAt(String text, int offset) {
    int number = 0;
    for (int i = offset + 1; i < offset + FRAGMENT_LENGTH; i++) {
      number = number << 4 | text.charAt(i) - ZERO;
    }
    return number;
  }
}
