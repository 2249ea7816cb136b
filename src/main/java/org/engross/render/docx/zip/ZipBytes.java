package org.engross.render.docx.zip;

import java.util.Arrays;

/** A growable run of bytes, little end first; kept by a worker and cleared for each file. */
public final class ZipBytes {
  private static final int LARGEST = Integer.MAX_VALUE - 8;

  private byte[] array;
  private int length;

  /** Starts empty, with room for so many bytes. */
  public ZipBytes(int room) {
    array = new byte[Math.max(16, room)];
  }

  /** How many bytes are in it. */
  int length() {
    return length;
  }

  /** The bytes themselves, with unused room behind; another array after the next growth. */
  byte[] array() {
    return array;
  }

  /** Empties it and keeps the room. */
  void clear() {
    length = 0;
  }

  /**
   * Makes room for so many more bytes.
   *
   * @throws IllegalStateException if an array cannot be as long
   */
  void room(long more) {
    long wanted = length + more;
    if (wanted > array.length) {
      if (wanted > LARGEST) {
        throw new IllegalStateException("a file of " + wanted + " bytes; 2 GB is the most");
      }
      array = Arrays.copyOf(array, (int) Math.min(LARGEST, Math.max(wanted, 2L * array.length)));
    }
  }

  /** Counts so many bytes more, or fewer, as written: for those who write into {@link #array}. */
  void advance(int more) {
    length += more;
  }

  /** Appends the low eight bits. */
  void put8(int value) {
    room(1);
    array[length++] = (byte) value;
  }

  /** Appends the low 16 bits. */
  void put16(int value) {
    put8(value);
    put8(value >>> 8);
  }

  /** Appends all 32 bits. */
  void put32(int value) {
    put16(value);
    put16(value >>> 16);
  }

  /** Appends a part of an array. */
  public void put(byte[] bytes, int from, int count) {
    room(count);
    System.arraycopy(bytes, from, array, length, count);
    length += count;
  }

  /** Appends a whole array. */
  public void put(byte[] bytes) {
    put(bytes, 0, bytes.length);
  }

  /** A copy of the bytes. */
  public byte[] copy() {
    return Arrays.copyOf(array, length);
  }

  /** Whether these same bytes stand in another array, ending before {@code end}. */
  boolean standsIn(byte[] other, int at, int end) {
    return at >= 0
        && at + (long) length <= end
        && Arrays.equals(array, 0, length, other, at, at + length);
  }

  /** Reads 16 bits. */
  static int get16(byte[] bytes, int at) {
    return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
  }

  /** Reads 32 bits. */
  static int get32(byte[] bytes, int at) {
    return get16(bytes, at) | get16(bytes, at + 2) << 16;
  }
}
