package org.engross.render.docx.zip;

import java.util.zip.CRC32;

/**
 * A part of a Word file that is compressed while it is written, for one too large to be held whole:
 * only its compressed bytes are kept. The same bytes give the same bytes, however they are divided.
 */
public final class PackedPart {
  /** So much is compressed at a time. A multiple of the window, which stays before it. */
  private static final int PIECE = 8 * Deflate.WINDOW;

  private final String name;
  private final Deflate deflate = Deflate.quick();
  private final CRC32 crc = new CRC32();
  private final ZipBytes packed = new ZipBytes(1 << 16);
  private final byte[] buffer = new byte[Deflate.WINDOW + PIECE];
  private int from = Deflate.WINDOW;
  private int end = Deflate.WINDOW;
  private long size;

  /**
   * A part without a byte so far.
   *
   * @param name such as {@code word/document.xml}
   */
  public PackedPart(String name) {
    this.name = name;
    deflate.begin(Integer.MAX_VALUE, packed);
  }

  /** Appends bytes. */
  public void write(byte[] bytes) {
    crc.update(bytes);
    size += bytes.length;
    for (int at = 0; at < bytes.length; ) {
      int count = Math.min(bytes.length - at, buffer.length - end);
      System.arraycopy(bytes, at, buffer, end, count);
      at += count;
      end += count;
      if (end == buffer.length) {
        compress();
      }
    }
  }

  /** Compresses what has gathered, and leaves a window of it before what comes next. */
  private void compress() {
    deflate.piece(buffer, from, end, false);
    System.arraycopy(buffer, PIECE, buffer, 0, Deflate.WINDOW);
    deflate.shift(PIECE);
    end = Deflate.WINDOW;
    from = end;
  }

  String name() {
    return name;
  }

  /** Ends the part; gives its compressed bytes. */
  ZipBytes finish() {
    deflate.piece(buffer, from, end, true);
    return packed;
  }

  int checksum() {
    return (int) crc.getValue();
  }

  /** How many bytes were written. */
  int size() {
    return Math.toIntExact(size);
  }
}
