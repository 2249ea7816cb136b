package org.engross.render.docx;

import java.util.List;
import java.util.Objects;

/**
 * A paragraph that a person wrote into a frame, or a directive between paragraphs.
 *
 * @param part where it stands: {@code paragraph 3}
 * @param words what the person typed
 * @param style the style's name, as Word shows it, or its id; empty if it has none
 * @param isDirective whether it is a directive alone
 * @param pieces what it consists of
 */
public record FrameLine(
    String part, String words, String style, boolean isDirective, List<Piece> pieces) {
  /** Copies the pieces; refuses null. */
  public FrameLine {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(style, "style");
    pieces = List.copyOf(pieces);
  }

  /** What a piece is. */
  public enum Kind {
    TEXT,
    REFERENCE,
    CODE,
    LINE_BREAK,
    NOTE,
    NOTE_END
  }

  /**
   * A piece.
   *
   * @param text empty if its kind says it all
   */
  public record Piece(Kind kind, String text) {}
}
