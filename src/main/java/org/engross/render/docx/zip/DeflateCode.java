package org.engross.render.docx.zip;

import java.util.Arrays;

/**
 * A Huffman code for one alphabet, made from how often each symbol occurs: canonical, as RFC 1951
 * section 3.2.2 has it, and no code longer than a limit.
 */
final class DeflateCode {
  /** How often each symbol occurs: the input of {@link #build}. */
  final int[] frequency;

  /** The length of each symbol's code in bits; 0 where a symbol has none. */
  final byte[] length;

  /** Each symbol's code, its first bit lowest. */
  final short[] code;

  private static final int SYMBOL_BITS = 9;
  private static final int SYMBOL_MASK = (1 << SYMBOL_BITS) - 1;

  /** The most bits of a code for literals, lengths or distances. */
  static final int LONGEST_CODE = 15;

  private final int limit;
  private final int[] sorted;
  private final int[] weight;
  private final short[] parent;
  private final byte[] depth;
  private final int[] perLength = new int[LONGEST_CODE + 1];
  private final int[] nextCode = new int[LONGEST_CODE + 1];
  private int used;
  private int leaf;
  private int inner;

  /** A code for so many symbols, none coded in more than {@code limit} bits. */
  DeflateCode(int symbols, int limit) {
    this.limit = limit;
    frequency = new int[symbols];
    length = new byte[symbols];
    code = new short[symbols];
    sorted = new int[symbols];
    weight = new int[2 * symbols];
    parent = new short[2 * symbols];
    depth = new byte[2 * symbols];
  }

  /** The code that RFC 1951 section 3.2.6 fixes for literals and lengths. */
  static DeflateCode fixedLiterals() {
    // Symbols 286 and 287 never occur, but they take part in the numbering of the codes.
    DeflateCode fixed = new DeflateCode(288, LONGEST_CODE);
    Arrays.fill(fixed.length, 0, 144, (byte) 8);
    Arrays.fill(fixed.length, 144, 256, (byte) 9);
    Arrays.fill(fixed.length, 256, 280, (byte) 7);
    Arrays.fill(fixed.length, 280, 288, (byte) 8);
    fixed.number();
    return fixed;
  }

  /** The code that RFC 1951 section 3.2.6 fixes for distances. */
  static DeflateCode fixedDistances() {
    DeflateCode fixed = new DeflateCode(DeflateSymbols.DISTANCES, LONGEST_CODE);
    Arrays.fill(fixed.length, (byte) 5);
    fixed.number();
    return fixed;
  }

  /** Makes the code from the frequencies. */
  void build() {
    atLeastTwoSymbols();
    sort();
    pair();
    measure();
    shorten();
    assign();
    number();
  }

  /** One more than the last symbol that has a code, but at least so many. */
  int span(int atLeast) {
    int end = length.length;
    while (end > atLeast && length[end - 1] == 0) {
      end--;
    }
    return end;
  }

  /** The bits that all symbols of the given frequencies take in this code. */
  long cost(int[] frequencies) {
    long bits = 0;
    for (int symbol = 0; symbol < frequencies.length; symbol++) {
      bits += (long) frequencies[symbol] * length[symbol];
    }
    return bits;
  }

  /** Old inflaters stumble over a code of one symbol, so the first symbols fill in. */
  private void atLeastTwoSymbols() {
    int present = 0;
    for (int count : frequency) {
      present += count > 0 ? 1 : 0;
    }
    for (int symbol = 0; present < 2; symbol++) {
      if (frequency[symbol] == 0) {
        frequency[symbol] = 1;
        present++;
      }
    }
  }

  /** Lists the symbols that occur, the rarest first; equally rare ones by number. */
  private void sort() {
    used = 0;
    for (int symbol = 0; symbol < frequency.length; symbol++) {
      if (frequency[symbol] > 0) {
        sorted[used++] = frequency[symbol] << SYMBOL_BITS | symbol;
      }
    }
    Arrays.sort(sorted, 0, used);
    for (int i = 0; i < used; i++) {
      weight[i] = sorted[i] >>> SYMBOL_BITS;
    }
  }

  /**
   * Joins the two lightest nodes until one is left. Nodes are made in the order of their weight, so
   * two queues in one array do without a heap.
   */
  private void pair() {
    leaf = 0;
    inner = used;
    for (int made = used; made < 2 * used - 1; made++) {
      int first = lightest(made);
      int second = lightest(made);
      weight[made] = weight[first] + weight[second];
      parent[first] = (short) made;
      parent[second] = (short) made;
    }
  }

  private int lightest(int made) {
    boolean takeLeaf = leaf < used && (inner >= made || weight[leaf] <= weight[inner]);
    return takeLeaf ? leaf++ : inner++;
  }

  /** Counts the leaves at each depth; those too deep are counted at the limit. */
  private void measure() {
    Arrays.fill(perLength, 0);
    int root = 2 * used - 2;
    depth[root] = 0;
    for (int node = root - 1; node >= 0; node--) {
      // A depth beyond the limit need not be known, so a byte holds it.
      depth[node] = (byte) Math.min(limit, depth[parent[node]] + 1);
      if (node < used) {
        perLength[depth[node]]++;
      }
    }
  }

  /**
   * Makes the lengths a complete code again after the limit cut some: each step lengthens the
   * deepest code above the limit by one bit, and a code from the limit joins it there.
   */
  private void shorten() {
    int space = 0;
    for (int bits = 1; bits <= limit; bits++) {
      space += perLength[bits] << (limit - bits);
    }
    for (int excess = space - (1 << limit); excess > 0; excess--) {
      int bits = limit - 1;
      while (perLength[bits] == 0) {
        bits--;
      }
      perLength[limit]--;
      perLength[bits]--;
      perLength[bits + 1] += 2;
    }
  }

  /** Gives the longest lengths to the rarest symbols. */
  private void assign() {
    Arrays.fill(length, (byte) 0);
    int next = 0;
    for (int bits = limit; bits > 0; bits--) {
      for (int i = perLength[bits]; i > 0; i--) {
        length[sorted[next++] & SYMBOL_MASK] = (byte) bits;
      }
    }
  }

  /** Numbers the codes of each length in the order of their symbols. */
  private void number() {
    Arrays.fill(perLength, 0);
    for (byte bits : length) {
      perLength[bits]++;
    }
    perLength[0] = 0;
    nextCode[0] = 0;
    for (int bits = 1; bits <= LONGEST_CODE; bits++) {
      nextCode[bits] = nextCode[bits - 1] + perLength[bits - 1] << 1;
    }
    for (int symbol = 0; symbol < length.length; symbol++) {
      int bits = length[symbol];
      if (bits > 0) {
        code[symbol] = (short) (Integer.reverse(nextCode[bits]++) >>> (Integer.SIZE - bits));
      }
    }
  }
}
