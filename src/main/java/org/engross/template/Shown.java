package org.engross.template;

import java.util.BitSet;

/**
 * The text that Velocity is shown: the template's, line for line, with {@link StandIn}s. Those that
 * hide prose stand one for one; those that end a reference shift what follows them on their line.
 */
final class Shown {
  private static final int TAB = 8;

  private final String text;

  /** A text shown as it is. */
  Shown(String text) {
    this.text = text;
  }

  /**
   * A template's text.
   *
   * @param hidden the template's text, in which prose is hidden
   * @param ends the offsets in it at which a reference ends
   * @param missing what is added to close all blocks
   */
  static Shown of(char[] hidden, BitSet ends, String missing) {
    StringBuilder shown = new StringBuilder(hidden.length + ends.cardinality());
    int from = 0;
    for (int end = ends.nextSetBit(0); end >= 0; end = ends.nextSetBit(end + 1)) {
      shown.append(hidden, from, end - from).append(StandIn.END);
      from = end;
    }
    return new Shown(shown.append(hidden, from, hidden.length - from).append(missing).toString());
  }

  String text() {
    return text;
  }

  /** The template's column for a place, both from 1, where Velocity counts a tab up to 8. */
  int columnInTemplate(int line, int velocityColumn) {
    int start = startOfLine(line);
    int column = 1;
    int counted = 1;
    for (int i = start; i < text.length() && counted < velocityColumn; i++) {
      char c = text.charAt(i);
      counted = c == '\t' ? (counted - 1) / TAB * TAB + TAB + 1 : counted + 1;
      column += c == StandIn.END ? 0 : 1;
    }
    return column;
  }

  private int startOfLine(int line) {
    int start = 0;
    for (int n = 1; n < line; n++) {
      start = text.indexOf('\n', start) + 1;
    }
    return start;
  }
}
