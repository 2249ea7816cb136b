package org.engross.render.docx.zip;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Compresses pieces of parts, and restores each of them with the JDK's inflater before it is used,
 * as a check on ourselves.
 *
 * <p>An instance keeps its buffers and serves one thread. The same bytes give the same bytes.
 */
public final class Packer {
  private final Deflate deflate = Deflate.quick();
  private final ZipBytes packed = new ZipBytes(1 << 14);
  private final Inflater inflater = new Inflater(true);
  private byte[] restored = new byte[1 << 14];

  /**
   * A piece with a part of these bytes.
   *
   * @throws IllegalStateException if it cannot be restored: the mistake is ours, no person's
   */
  public Piece pack(byte[] bytes, int from, int to) {
    packed.clear();
    deflate.piece(bytes, from, to, packed);
    return piece(bytes, from, to);
  }

  /**
   * The same, quicker and somewhat longer, for what one draft has alone.
   *
   * @throws IllegalStateException if it cannot be restored: the mistake is ours, no person's
   */
  public Piece packOwn(byte[] bytes, int from, int to) {
    packed.clear();
    deflate.ownPiece(bytes, from, to, packed);
    return piece(bytes, from, to);
  }

  private Piece piece(byte[] bytes, int from, int to) {
    Piece piece = new Piece(Arrays.copyOfRange(bytes, from, to), packed.copy());
    demandRestorable(piece);
    return piece;
  }

  private void demandRestorable(Piece piece) {
    if (restored.length <= piece.size()) {
      restored = new byte[2 * piece.size()];
    }
    inflater.reset();
    inflater.setInput(packed.array(), 0, packed.length());
    try {
      int length = 0;
      int read;
      do {
        read = inflater.inflate(restored, length, restored.length - length);
        length += read;
      } while (read > 0);
      if (inflater.getRemaining() == 0 && !inflater.finished() && piece.is(restored, 0, length)) {
        return;
      }
    } catch (DataFormatException e) {
      throw new IllegalStateException("a piece of a Word file cannot be restored", e);
    }
    throw new IllegalStateException("a piece of a Word file is another after it was compressed");
  }
}
