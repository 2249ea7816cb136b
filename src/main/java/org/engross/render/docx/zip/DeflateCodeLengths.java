package org.engross.render.docx.zip;

import java.util.Arrays;

/**
 * The head of a dynamic block: the code lengths of both alphabets as one sequence, its runs folded,
 * itself in a Huffman code (RFC 1951 section 3.2.7).
 */
final class DeflateCodeLengths {
  private static final int REPEAT_LAST = 16;
  private static final int ZEROS = 17;
  private static final int MANY_ZEROS = 18;
  private static final int SYMBOLS = 19;
  private static final int LONGEST_CODE = 7;
  private static final byte[] ORDER = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };
  private static final int LEAST_LITERALS = 257;
  private static final int LEAST_DISTANCES = 1;
  private static final int LEAST_ORDERED = 4;

  // An item is a symbol, and above its five bits the value of the extra bits.
  private static final int SYMBOL_BITS = 5;
  private static final int SYMBOL_MASK = (1 << SYMBOL_BITS) - 1;

  private final DeflateCode code = new DeflateCode(SYMBOLS, LONGEST_CODE);
  private final byte[] lengths =
      new byte[DeflateSymbols.LITERALS_AND_LENGTHS + DeflateSymbols.DISTANCES];
  private final int[] items = new int[lengths.length];
  private int count;
  private int literals;
  private int distances;
  private int ordered;

  /** Takes the lengths of the two codes. */
  void build(DeflateCode literalCode, DeflateCode distanceCode) {
    literals = literalCode.span(LEAST_LITERALS);
    distances = distanceCode.span(LEAST_DISTANCES);
    System.arraycopy(literalCode.length, 0, lengths, 0, literals);
    System.arraycopy(distanceCode.length, 0, lengths, literals, distances);
    fold(literals + distances);
    code.build();
    ordered = SYMBOLS;
    while (ordered > LEAST_ORDERED && code.length[ORDER[ordered - 1]] == 0) {
      ordered--;
    }
  }

  /** The bits that {@link #write} writes. */
  long cost() {
    long bits = 5 + 5 + 4 + 3L * ordered;
    for (int i = 0; i < count; i++) {
      int symbol = items[i] & SYMBOL_MASK;
      bits += code.length[symbol] + extraBits(symbol);
    }
    return bits;
  }

  /** Writes the head, without the three bits that open the block. */
  void write(DeflateBits out) {
    out.put(literals - LEAST_LITERALS, 5);
    out.put(distances - LEAST_DISTANCES, 5);
    out.put(ordered - LEAST_ORDERED, 4);
    for (int i = 0; i < ordered; i++) {
      out.put(code.length[ORDER[i]], 3);
    }
    for (int i = 0; i < count; i++) {
      int symbol = items[i] & SYMBOL_MASK;
      out.put(code.code[symbol], code.length[symbol]);
      out.put(items[i] >>> SYMBOL_BITS, extraBits(symbol));
    }
  }

  private static int extraBits(int symbol) {
    return switch (symbol) {
      case REPEAT_LAST -> 2;
      case ZEROS -> 3;
      case MANY_ZEROS -> 7;
      default -> 0;
    };
  }

  private void fold(int end) {
    Arrays.fill(code.frequency, 0);
    count = 0;
    int at = 0;
    while (at < end) {
      int run = run(at, end);
      if (lengths[at] == 0) {
        foldZeros(run);
      } else {
        foldEqual(lengths[at], run);
      }
      at += run;
    }
  }

  private int run(int from, int end) {
    int to = from + 1;
    while (to < end && lengths[to] == lengths[from]) {
      to++;
    }
    return to - from;
  }

  private void foldZeros(int run) {
    int left = run;
    while (left >= 11) {
      int piece = Math.min(left, 138);
      item(MANY_ZEROS, piece - 11);
      left -= piece;
    }
    if (left >= 3) {
      item(ZEROS, left - 3);
    } else {
      single(0, left);
    }
  }

  private void foldEqual(int length, int run) {
    item(length, 0);
    int left = run - 1;
    while (left >= 3) {
      int piece = Math.min(left, 6);
      item(REPEAT_LAST, piece - 3);
      left -= piece;
    }
    single(length, left);
  }

  private void single(int length, int times) {
    for (int i = 0; i < times; i++) {
      item(length, 0);
    }
  }

  private void item(int symbol, int extra) {
    items[count++] = extra << SYMBOL_BITS | symbol;
    code.frequency[symbol]++;
  }
}
