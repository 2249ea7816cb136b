package org.engross.intake.resolution;

import java.util.List;

/**
 * A paragraph of a text, on its way to its place in a resolution.
 *
 * @param kind what its form says it is
 * @param text one line
 * @param depth how deep a list item stands, from 0; -1 where the form does not say
 * @param notes the footnotes and link targets in it
 */
record Piece(Kind kind, String text, int depth, List<String> notes) {
  static final int UNKNOWN = -1;

  enum Kind {
    /** Only its words say what it is. */
    PLAIN,
    /** The official title. */
    TITLE,
    /** A line of a signature block. */
    SIGNATURE
  }

  Piece {
    text = Line.of(text);
    notes = notes.stream().map(Line::of).toList();
  }

  static Piece plain(String text) {
    return new Piece(Kind.PLAIN, text, UNKNOWN, List.of());
  }
}
