package org.engross.check.leak;

import java.util.Arrays;

/**
 * The words of texts as numbers, so that phrases are compared word by word, whatever stands between
 * them: a space, a line end, an initial's period. A comma, two spaces, an empty line or the end of
 * a text divide: they count as a word of their own.
 *
 * <pre>
 * Joseph R. Biden, Jr.        Joseph  R  Biden  |  Jr
 * </pre>
 *
 * <p>A word that begins with a small letter is another than one with a capital: "Mark Green" is no
 * "mark green". Capitals throughout are the same as one.
 *
 * <p>An instance is used again and belongs to one thread at a time.
 */
final class Words {
  /** Stands for whatever divides two phrases. */
  private static final long DIVIDER = 0x9E3779B97F4A7C15L;

  private static final long SMALL = 0x2545F4914F6CDD1DL;
  private static final long PRIME = 0x100000001B3L;
  private static final long OFFSET = 0xCBF29CE484222325L;
  private static final int ASCII = 128;
  private static final byte DIVIDES = 0;
  private static final byte JOINS = 1;
  private static final byte IN_WORD = 2;
  private static final byte[] KINDS = kinds();

  /** A line of an address, or a greeting, has fewer. */
  private static final int USUAL_SIZE = 32;

  private long[] numbers = new long[USUAL_SIZE];
  private int[] from = new int[USUAL_SIZE];
  private int[] to = new int[USUAL_SIZE];
  private int size;

  private static byte[] kinds() {
    byte[] kinds = new byte[ASCII];
    for (char c = 0; c < ASCII; c++) {
      boolean joins = " .-\n\r'&\\*_()".indexOf(c) >= 0;
      kinds[c] = Character.isLetterOrDigit(c) ? IN_WORD : joins ? JOINS : DIVIDES;
    }
    return kinds;
  }

  private static byte kind(char c) {
    if (c < ASCII) {
      return KINDS[c];
    }
    boolean word =
        Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    return word ? IN_WORD : "\u00A0\u2011\u2013\u2019\u02BC".indexOf(c) >= 0 ? JOINS : DIVIDES;
  }

  /** How many words a text has, dividers aside. */
  static int count(String text) {
    int count = 0;
    byte before = DIVIDES;
    for (int i = 0; i < text.length(); i++) {
      byte kind = kind(text.charAt(i));
      count += kind == IN_WORD && before != IN_WORD ? 1 : 0;
      before = kind;
    }
    return count;
  }

  /** Forgets what was read. */
  void clear() {
    size = 0;
  }

  /** Reads a text behind those that were read before, divided from them. */
  void read(String text) {
    boolean divided = size > 0;
    int spaces = 0;
    int lineEnds = 0;
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      byte kind = kind(c);
      if (kind == IN_WORD) {
        if (size > 0 && (divided || spaces > 1 || lineEnds > 1)) {
          add(DIVIDER, i, i);
        }
        i = word(text, i);
        divided = false;
        spaces = 0;
        lineEnds = 0;
      } else {
        spaces += c == ' ' ? 1 : 0;
        lineEnds += c == '\n' ? 1 : 0;
        divided |= kind == DIVIDES;
        i++;
      }
    }
  }

  private int word(String text, int begin) {
    long number = Character.isLowerCase(text.charAt(begin)) ? SMALL : OFFSET;
    int i = begin;
    for (; i < text.length() && kind(text.charAt(i)) == IN_WORD; i++) {
      number = (number ^ upper(text.charAt(i))) * PRIME;
    }
    add(number, begin, i);
    return i;
  }

  private static char upper(char c) {
    return c < ASCII ? c >= 'a' && c <= 'z' ? (char) (c - 32) : c : Character.toUpperCase(c);
  }

  private void add(long number, int begin, int end) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
      from = Arrays.copyOf(from, 2 * size);
      to = Arrays.copyOf(to, 2 * size);
    }
    numbers[size] = number;
    from[size] = begin;
    to[size++] = end;
  }

  /** How many there are, dividers with them. */
  int size() {
    return size;
  }

  /** The number of so many words together. */
  long number(int first, int count) {
    long number = OFFSET;
    for (int i = first; i < first + count; i++) {
      number = (number ^ numbers[i]) * PRIME;
      number ^= number >>> 29;
    }
    return number;
  }

  /** Where a word begins in its text (UTF-16 units). */
  int from(int word) {
    return from[word];
  }

  /** Where a word ends in its text. */
  int to(int word) {
    return to[word];
  }
}
