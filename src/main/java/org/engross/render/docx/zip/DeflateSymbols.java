package org.engross.render.docx.zip;

/** The symbols of match lengths and distances, as the tables of RFC 1951 section 3.2.5. */
final class DeflateSymbols {
  /** The shortest match that the format can say. */
  static final int SHORTEST = 3;

  /** The longest match that the format can say. */
  static final int LONGEST = 258;

  /** Symbols of lengths stand behind the 256 literals and the end of the block. */
  static final int FIRST_LENGTH = 257;

  /** Literals, the end of the block, and 29 lengths. */
  static final int LITERALS_AND_LENGTHS = 286;

  /** How many distance symbols there are. */
  static final int DISTANCES = 30;

  /** Extra bits behind each length symbol, counted from {@link #FIRST_LENGTH}. */
  static final byte[] LENGTH_EXTRA = {
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
  };

  /** The length symbol, from 0, of a length less {@link #SHORTEST}. */
  static final byte[] LENGTH_SYMBOL = new byte[LONGEST - SHORTEST + 1];

  /** The smallest length less {@link #SHORTEST} of each length symbol. */
  static final short[] LENGTH_BASE = new short[LENGTH_EXTRA.length];

  /** Extra bits behind each distance symbol. */
  static final byte[] DISTANCE_EXTRA = new byte[DISTANCES];

  /** The smallest distance less one of each distance symbol. */
  static final short[] DISTANCE_BASE = new short[DISTANCES];

  private static final int NEAR = 256;
  private static final byte[] DISTANCE_SYMBOL = new byte[2 * NEAR];

  static {
    fillLengths();
    fillDistances();
  }

  private DeflateSymbols() {}

  /** The symbol of a distance less one: 0 to 32,767. */
  static int distanceSymbol(int distance) {
    return DISTANCE_SYMBOL[distance < NEAR ? distance : NEAR + (distance >>> 7)];
  }

  private static void fillLengths() {
    int length = 0;
    for (int symbol = 0; symbol < LENGTH_EXTRA.length - 1; symbol++) {
      LENGTH_BASE[symbol] = (short) length;
      for (int i = 1 << LENGTH_EXTRA[symbol]; i > 0; i--) {
        LENGTH_SYMBOL[length++] = (byte) symbol;
      }
    }
    // The longest length has a symbol of its own, though the one before could say it.
    LENGTH_SYMBOL[LONGEST - SHORTEST] = (byte) (LENGTH_EXTRA.length - 1);
    LENGTH_BASE[LENGTH_EXTRA.length - 1] = LONGEST - SHORTEST;
  }

  private static void fillDistances() {
    int distance = 0;
    for (int symbol = 0; symbol < DISTANCES; symbol++) {
      int extra = Math.max(0, symbol / 2 - 1);
      DISTANCE_EXTRA[symbol] = (byte) extra;
      DISTANCE_BASE[symbol] = (short) distance;
      int next = distance + (1 << extra);
      // Beyond 256 every distance symbol spans whole steps of 128.
      int step = distance < NEAR ? 1 : 128;
      for (; distance < next; distance += step) {
        DISTANCE_SYMBOL[distance < NEAR ? distance : NEAR + (distance >>> 7)] = (byte) symbol;
      }
    }
  }
}
