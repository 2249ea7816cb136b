package org.engross.render.docx.zip;

import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * A piece of a part, compressed so that it can stand anywhere in any part: it looks back to nothing
 * before it, and ends at a whole byte (RFC 1951, 3.2.4: with an empty stored block). {@link Packer}
 * makes them.
 */
public final class Piece {
  /** What stands behind the last piece of a part: an empty block that says that it is the last. */
  private static final byte[] END = {3, 0};

  private final byte[] bytes;
  private final byte[] packed;

  Piece(byte[] bytes, byte[] packed) {
    this.bytes = bytes;
    this.packed = packed;
  }

  /** How many bytes it has before it is compressed. */
  public int size() {
    return bytes.length;
  }

  /** Whether these bytes are its own. */
  public boolean is(byte[] other, int from, int to) {
    return Arrays.equals(bytes, 0, bytes.length, other, from, to);
  }

  /** Its bytes before they are compressed: the array itself, which nobody changes. */
  public byte[] bytes() {
    return bytes;
  }

  /** Appends a part that is made of these pieces, compressed. */
  static void write(Iterable<Piece> pieces, ZipBytes out) {
    for (Piece piece : pieces) {
      out.put(piece.packed);
    }
    out.put(END);
  }

  /** Whether the compressed bytes of a part, and they alone, stand in a file from here on. */
  static boolean stand(Iterable<Piece> pieces, byte[] file, int from, int length) {
    int at = from;
    int end = from + length;
    for (Piece piece : pieces) {
      int next = at + piece.packed.length;
      if (next > end || !Arrays.equals(piece.packed, 0, next - at, file, at, next)) {
        return false;
      }
      at = next;
    }
    return Arrays.equals(END, 0, END.length, file, at, end);
  }

  /** How many bytes a part of these pieces has before it is compressed. */
  static int size(Iterable<Piece> pieces) {
    int size = 0;
    for (Piece piece : pieces) {
      size = Math.addExact(size, piece.bytes.length);
    }
    return size;
  }

  /** The CRC-32 of a part of these pieces before it is compressed. */
  static int checksum(Iterable<Piece> pieces) {
    CRC32 crc = new CRC32();
    for (Piece piece : pieces) {
      crc.update(piece.bytes, 0, piece.bytes.length);
    }
    return (int) crc.getValue();
  }
}
