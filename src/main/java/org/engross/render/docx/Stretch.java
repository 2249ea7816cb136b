package org.engross.render.docx;

import org.engross.render.docx.zip.Piece;

/**
 * A stretch of a part between two seams, and what was found out about it: drafts of a batch have
 * most of theirs in common.
 */
final class Stretch {
  private final Piece piece;
  private String soundIn = "";
  private String words;

  Stretch(Piece piece) {
    this.piece = piece;
  }

  /** It in its file. */
  Piece piece() {
    return piece;
  }

  /** Whether it was found sound in the part of this name. */
  boolean isSoundIn(String part) {
    return soundIn.equals(part);
  }

  /** It was found sound in the part of this name. */
  void foundSoundIn(String part) {
    soundIn = part;
  }

  /** Its words, the very same string each time. */
  String words() {
    if (words == null) {
      words = DocxText.words(piece.bytes(), piece.size());
    }
    return words;
  }
}
