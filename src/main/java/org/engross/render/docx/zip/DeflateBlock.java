package org.engross.render.docx.zip;

import java.util.Arrays;

/**
 * One block of a deflated stream: it collects literals and matches, then writes them in whichever
 * of the three ways of RFC 1951 section 3.2.3 is shortest.
 */
final class DeflateBlock {
  private static final int STORED = 0;
  private static final int FIXED = 1;
  private static final int DYNAMIC = 2;

  private static final int MOST_TOKENS = 1 << 14;

  /** Of fewer tokens no code of its own is made: it would win less than the words that tell it. */
  private static final int FEWEST_FOR_A_CODE = 128;

  /** A length with its extra bits, and a distance with its own. */
  private static final int MOST_FIXED_BITS = 31;

  private static final int LITERALS = 256;
  private static final int END = 256;

  // A token is a literal, 0 to 255, or 256 plus a match length less 3, and then the distance less 1
  // above these nine bits.
  private static final int DISTANCE_SHIFT = 9;
  private static final int KIND_MASK = (1 << DISTANCE_SHIFT) - 1;

  // The word for a kind is its code with the extra bits above, and then the number of bits.
  private static final int WIDTH_BITS = 5;
  private static final int WIDTH_MASK = (1 << WIDTH_BITS) - 1;
  private static final int END_WORD = LITERALS + DeflateSymbols.LENGTH_SYMBOL.length;

  // Made at the first use, which is never for most documents.
  private static final class Fixed {
    static final DeflateCode LITERALS_AND_LENGTHS = DeflateCode.fixedLiterals();
    static final DeflateCode DISTANCES = DeflateCode.fixedDistances();
    static final int[] WORDS = words(LITERALS_AND_LENGTHS);
  }

  private final int[] tokens = new int[MOST_TOKENS];
  private final DeflateCode literals =
      new DeflateCode(DeflateSymbols.LITERALS_AND_LENGTHS, DeflateCode.LONGEST_CODE);
  private final DeflateCode distances =
      new DeflateCode(DeflateSymbols.DISTANCES, DeflateCode.LONGEST_CODE);
  private final DeflateCodeLengths header = new DeflateCodeLengths();
  private int count;

  /** Forgets all tokens. */
  void clear() {
    count = 0;
    Arrays.fill(literals.frequency, 0);
    Arrays.fill(distances.frequency, 0);
  }

  /** Whether the block takes no further token. */
  boolean isFull() {
    return count == MOST_TOKENS;
  }

  /** Adds one byte. */
  void literal(byte value) {
    int literal = value & 0xFF;
    tokens[count++] = literal;
    literals.frequency[literal]++;
  }

  /** Adds a match: 3 to 258 bytes that also stand 1 to 32,768 bytes before. */
  void match(int length, int distance) {
    int far = distance - 1;
    int kind = length - DeflateSymbols.SHORTEST;
    tokens[count++] = far << DISTANCE_SHIFT | LITERALS | kind;
    literals.frequency[DeflateSymbols.FIRST_LENGTH + DeflateSymbols.LENGTH_SYMBOL[kind]]++;
    distances.frequency[DeflateSymbols.distanceSymbol(far)]++;
  }

  /** Writes the tokens, which say the given part of {@code in}, and forgets them. */
  void write(byte[] in, int from, int length, boolean last, DeflateBits out) {
    literals.frequency[END] = 1;
    if (count < FEWEST_FOR_A_CODE) {
      fix(in, from, length, last, out);
    } else {
      literals.build();
      distances.build();
      header.build(literals, distances);
      choose(in, from, length, last, out);
    }
    clear();
  }

  /**
   * Writes the tokens, of which there are few, in the code that need not be made or told, and
   * forgets them: three times as quick, and a tenth longer.
   */
  void writeFixed(DeflateBits out) {
    out.room((long) count * MOST_FIXED_BITS + Integer.SIZE);
    begin(FIXED, false, out);
    tokens(Fixed.WORDS, Fixed.DISTANCES, out);
    out.settle();
    clear();
  }

  private void fix(byte[] in, int from, int length, boolean last, DeflateBits out) {
    long fixed = fixedCost() + extraBits();
    long stored = storedCost(length, out);
    out.room(Math.min(stored, fixed) + 3);
    if (stored < fixed) {
      store(in, from, length, last, out);
    } else {
      begin(FIXED, last, out);
      tokens(Fixed.WORDS, Fixed.DISTANCES, out);
    }
    out.settle();
  }

  /** Writes a stored block without a byte, which ends at a whole one. */
  void writeEmpty(DeflateBits out) {
    out.room(storedCost(0, out) + 3);
    store(new byte[0], 0, 0, false, out);
    out.settle();
  }

  private void choose(byte[] in, int from, int length, boolean last, DeflateBits out) {
    long extra = extraBits();
    long dynamic = header.cost() + cost(literals, distances) + extra;
    long fixed = fixedCost() + extra;
    long stored = storedCost(length, out);
    out.room(Math.min(stored, Math.min(dynamic, fixed)) + 3);
    if (stored < Math.min(dynamic, fixed)) {
      store(in, from, length, last, out);
    } else if (fixed <= dynamic) {
      begin(FIXED, last, out);
      tokens(Fixed.WORDS, Fixed.DISTANCES, out);
    } else {
      begin(DYNAMIC, last, out);
      header.write(out);
      tokens(words(literals), distances, out);
    }
    out.settle();
  }

  private static void begin(int way, boolean last, DeflateBits out) {
    out.put(way << 1 | (last ? 1 : 0), 3);
  }

  private long cost(DeflateCode literalCode, DeflateCode distanceCode) {
    return literalCode.cost(literals.frequency) + distanceCode.cost(distances.frequency);
  }

  private long fixedCost() {
    return cost(Fixed.LITERALS_AND_LENGTHS, Fixed.DISTANCES);
  }

  private long extraBits() {
    long bits = 0;
    for (int i = 0; i < DeflateSymbols.LENGTH_EXTRA.length; i++) {
      bits +=
          (long) literals.frequency[DeflateSymbols.FIRST_LENGTH + i]
              * DeflateSymbols.LENGTH_EXTRA[i];
    }
    for (int i = 0; i < DeflateSymbols.DISTANCES; i++) {
      bits += (long) distances.frequency[i] * DeflateSymbols.DISTANCE_EXTRA[i];
    }
    return bits;
  }

  /** Beyond the three bits that open the block: filling up the byte, two lengths, the bytes. */
  private static long storedCost(int length, DeflateBits out) {
    return (-(out.unaligned() + 3) & 7) + 2 * 16 + 8L * length;
  }

  private static void store(byte[] in, int from, int length, boolean last, DeflateBits out) {
    // The 16 bits always suffice: 16,384 tokens of at most 31 fixed bits beat 65,536 stored bytes.
    begin(STORED, last, out);
    out.align();
    out.put(length, 16);
    out.put(~length & 0xFFFF, 16);
    out.copy(in, from, length);
  }

  private void tokens(int[] words, DeflateCode distanceCode, DeflateBits out) {
    for (int i = 0; i < count; i++) {
      int token = tokens[i];
      int word = words[token & KIND_MASK];
      out.put(word >>> WIDTH_BITS, word & WIDTH_MASK);
      if ((token & LITERALS) != 0) {
        distance(token >>> DISTANCE_SHIFT, distanceCode, out);
      }
    }
    out.put(words[END_WORD] >>> WIDTH_BITS, words[END_WORD] & WIDTH_MASK);
  }

  private static void distance(int distance, DeflateCode distanceCode, DeflateBits out) {
    int symbol = DeflateSymbols.distanceSymbol(distance);
    int bits = distanceCode.length[symbol];
    int extra = distance - DeflateSymbols.DISTANCE_BASE[symbol];
    out.put(
        extra << bits | distanceCode.code[symbol], bits + DeflateSymbols.DISTANCE_EXTRA[symbol]);
  }

  /** The words of a code for each literal and each length, and for the end. */
  private static int[] words(DeflateCode code) {
    int[] words = new int[END_WORD + 1];
    for (int literal = 0; literal < LITERALS; literal++) {
      words[literal] = code.code[literal] << WIDTH_BITS | code.length[literal];
    }
    for (int kind = 0; kind < DeflateSymbols.LENGTH_SYMBOL.length; kind++) {
      int symbol = DeflateSymbols.LENGTH_SYMBOL[kind];
      int bits = code.length[DeflateSymbols.FIRST_LENGTH + symbol];
      int extra = kind - DeflateSymbols.LENGTH_BASE[symbol];
      int word = extra << bits | code.code[DeflateSymbols.FIRST_LENGTH + symbol];
      words[LITERALS + kind] = word << WIDTH_BITS | (bits + DeflateSymbols.LENGTH_EXTRA[symbol]);
    }
    words[END_WORD] = code.code[END] << WIDTH_BITS | code.length[END];
    return words;
  }
}
