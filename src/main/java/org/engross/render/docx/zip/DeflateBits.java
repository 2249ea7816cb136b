package org.engross.render.docx.zip;

/** Packs bits into bytes as RFC 1951 section 3.1.1 orders them: the lowest bit first. */
final class DeflateBits {
  private ZipBytes out;
  private byte[] array;
  private int next;
  private long waiting;
  private int count;

  /** Starts at a byte boundary, behind what is in {@code out}. */
  void begin(ZipBytes to) {
    out = to;
    waiting = 0;
    count = 0;
  }

  /** Makes room for so many bits; {@link #put} relies on it and never grows. */
  void room(long bits) {
    out.room((bits >>> 3) + Long.BYTES);
    array = out.array();
    next = out.length();
  }

  /** Appends the lowest {@code bits} bits, at most 31; those above them must be zero. */
  void put(int value, int bits) {
    waiting |= (long) value << count;
    count += bits;
    if (count >= Integer.SIZE) {
      int word = (int) waiting;
      array[next] = (byte) word;
      array[next + 1] = (byte) (word >>> 8);
      array[next + 2] = (byte) (word >>> 16);
      array[next + 3] = (byte) (word >>> 24);
      next += Integer.BYTES;
      waiting >>>= Integer.SIZE;
      count -= Integer.SIZE;
    }
  }

  /** Fills up the last byte with zero bits. */
  void align() {
    while (count > 0) {
      array[next++] = (byte) waiting;
      waiting >>>= Byte.SIZE;
      count -= Byte.SIZE;
    }
    count = 0;
  }

  /** Fills up the last byte and gives all to the bytes. */
  void end() {
    align();
    settle();
  }

  /** Appends whole bytes; the last byte must be full. */
  void copy(byte[] in, int from, int length) {
    System.arraycopy(in, from, array, next, length);
    next += length;
  }

  /** Tells the bytes how far they are written; up to 31 bits may still wait. */
  void settle() {
    out.advance(next - out.length());
  }

  /** How many bits wait for their byte to fill: 0 to 7 beyond the last whole byte. */
  int unaligned() {
    return count & 7;
  }
}
