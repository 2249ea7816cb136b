package org.engross.render.docx.zip;

import java.util.Arrays;
import java.util.Objects;

/**
 * Compresses bytes as RFC 1951 says, the same bytes to the same bytes on every machine.
 *
 * <p>The compressor of the JDK does not promise that: it is whatever zlib the machine has, and
 * zlib, zlib-ng and Apple's differ. This one is tuned to WordprocessingML of 5 to 200 KB: it takes
 * the longest repeat among the latest places in 32 KB that began with the same four bytes.
 *
 * <p>An instance keeps its tables and serves one thread; nothing of one call shows in the next.
 */
public final class Deflate {
  /** How far back a repeat may stand. */
  static final int WINDOW = 1 << 15;

  private static final int WINDOW_MASK = WINDOW - 1;
  private static final int SHORTEST = 4;
  private static final int NONE = -1;

  // The golden ratio of 2^32: spreads neighbouring words over the table.
  private static final int SPREAD = 0x9E3779B1;
  private static final int MOST_HASH_BITS = 15;
  private static final int LEAST_HASH_BITS = 8;

  private final int tries;
  private final int enteredOfARepeat;
  private final int[] latest = new int[1 << MOST_HASH_BITS];
  private final int[] earlier = new int[WINDOW];
  private final DeflateBlock block = new DeflateBlock();
  private final DeflateBits bits = new DeflateBits();
  private byte[] in;
  private int end;
  private int hashShift;
  private int foundAt;

  private Deflate(int tries, int enteredOfARepeat) {
    this.tries = tries;
    this.enteredOfARepeat = enteredOfARepeat;
  }

  /**
   * For what changes from draft to draft. Measured on letters of 30 KB: to try more places, to
   * enter more of them, or to wait for a longer repeat one byte later wins two or three percent of
   * size for a quarter of the speed.
   */
  public static Deflate quick() {
    return new Deflate(4, 4);
  }

  /** For what is compressed once and copied into many files: slower, smaller. */
  public static Deflate thorough() {
    return new Deflate(256, DeflateSymbols.LONGEST);
  }

  /**
   * Appends the compressed bytes to {@code out}: one complete stream, without a zlib or gzip frame.
   *
   * @return how many bytes were appended
   * @throws IndexOutOfBoundsException if the part is not within the array
   */
  public int deflate(byte[] bytes, int from, int length, ZipBytes out) {
    Objects.checkFromIndexSize(from, length, bytes.length);
    int before = out.length();
    begin(length, out);
    piece(bytes, from, from + length, true);
    return out.length() - before;
  }

  /**
   * Appends a part of an array as a stretch of a stream that looks back to nothing before it, and
   * that ends at a whole byte.
   */
  void piece(byte[] bytes, int from, int to, ZipBytes out) {
    Objects.checkFromToIndex(from, to, bytes.length);
    begin(to - from, out);
    piece(bytes, from, to, false);
    block.writeEmpty(bits);
    bits.end();
  }

  /**
   * Appends a part of an array as {@link #piece(byte[], int, int, ZipBytes)} does, quicker and
   * somewhat longer: for what one draft has alone, as a name and an address.
   */
  void ownPiece(byte[] bytes, int from, int to, ZipBytes out) {
    Objects.checkFromToIndex(from, to, bytes.length);
    begin(to - from, out);
    in = bytes;
    end = to;
    for (int at = from; at < end; ) {
      at = token(at);
      if (block.isFull() || at == end) {
        block.writeFixed(bits);
      }
    }
    in = null;
    block.writeEmpty(bits);
    bits.end();
  }

  /**
   * Begins a stream that is to be compressed {@linkplain #piece piece by piece}.
   *
   * @param length how many bytes it will have, or more
   * @param out takes the compressed bytes until the last piece
   */
  void begin(int length, ZipBytes out) {
    int wanted = Integer.SIZE - Integer.numberOfLeadingZeros(length);
    int hashBits = Math.max(LEAST_HASH_BITS, Math.min(MOST_HASH_BITS, wanted));
    hashShift = Integer.SIZE - hashBits;
    forget(1 << hashBits);
    block.clear();
    bits.begin(out);
  }

  /**
   * Compresses a piece. Up to 32 KB that stand before it in the array are those of the last piece,
   * and the places of these are known.
   */
  void piece(byte[] bytes, int from, int to, boolean isLast) {
    in = bytes;
    end = to;
    compress(from, isLast);
    in = null;
  }

  /**
   * From here on all that was seen stands so many bytes further to the front.
   *
   * @param distance a multiple of {@link #WINDOW}
   */
  void shift(int distance) {
    for (int i = 0; i < latest.length; i++) {
      latest[i] = Math.max(NONE, latest[i] - distance);
    }
    for (int i = 0; i < earlier.length; i++) {
      earlier[i] = Math.max(NONE, earlier[i] - distance);
    }
  }

  /** Fills a small part and copies it: a plain fill is slow before the optimizing compiler runs. */
  private void forget(int size) {
    int filled = 1 << LEAST_HASH_BITS;
    Arrays.fill(latest, 0, filled, NONE);
    for (; filled < size; filled *= 2) {
      System.arraycopy(latest, 0, latest, filled, filled);
    }
  }

  private void compress(int from, boolean isLast) {
    int start = from;
    int at = from;
    while (at < end) {
      at = token(at);
      if (block.isFull()) {
        block.write(in, start, at - start, false, bits);
        start = at;
      }
    }
    block.write(in, start, at - start, isLast, bits);
    if (isLast) {
      bits.end();
    }
  }

  /** Adds the token for what stands here, and tells where the next begins. */
  private int token(int at) {
    int length = find(at);
    if (length < SHORTEST) {
      block.literal(in[at]);
      return at + 1;
    }
    block.match(length, at - foundAt);
    enter(at + 1, Math.min(at + Math.min(length, 1 + enteredOfARepeat), end - SHORTEST + 1));
    return at + length;
  }

  private void enter(int from, int to) {
    for (int at = from; at < to; at++) {
      replaceLatest(at);
    }
  }

  /** Enters the place into the tables, and tells the last place before it of the same hash. */
  private int replaceLatest(int at) {
    int hash = word(at) * SPREAD >>> hashShift;
    int before = latest[hash];
    earlier[at & WINDOW_MASK] = before;
    latest[hash] = at;
    return before;
  }

  private int word(int at) {
    byte[] bytes = in;
    return bytes[at] & 0xFF
        | (bytes[at + 1] & 0xFF) << 8
        | (bytes[at + 2] & 0xFF) << 16
        | bytes[at + 3] << 24;
  }

  /** Enters the place; the length of the repeat that {@code foundAt} has, or less than four. */
  private int find(int at) {
    if (at > end - SHORTEST) {
      return 0;
    }
    int candidate = replaceLatest(at);
    return candidate == NONE ? 0 : longest(at, candidate);
  }

  private int longest(int at, int first) {
    byte[] bytes = in;
    int most = Math.min(DeflateSymbols.LONGEST, end - at);
    // One short of the window, as the place itself has taken the slot of the one a window before.
    int oldest = Math.max(0, at - WINDOW + 1);
    int best = SHORTEST - 1;
    int candidate = first;
    for (int left = tries; left > 0 && candidate >= oldest && best < most; left--) {
      if (bytes[candidate + best] == bytes[at + best]) {
        int length = common(candidate, at, most);
        if (length > best) {
          best = length;
          foundAt = candidate;
        }
      }
      candidate = earlier[candidate & WINDOW_MASK];
    }
    return best;
  }

  private int common(int a, int b, int most) {
    byte[] bytes = in;
    int near = Math.min(most, 8);
    int length = 0;
    while (length < near && bytes[a + length] == bytes[b + length]) {
      length++;
    }
    if (length < near) {
      return length;
    }
    int rest = Arrays.mismatch(bytes, a + near, a + most, bytes, b + near, b + most);
    return rest < 0 ? most : near + rest;
  }
}
