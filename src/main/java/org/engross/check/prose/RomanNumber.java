package org.engross.check.prose;

import java.util.List;

/** Tells Roman numbers from other words in capitals. */
final class RomanNumber {
  private static final List<String> SIGNS =
      List.of("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I");
  private static final List<Integer> VALUES =
      List.of(1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1);

  private RomanNumber() {}

  /** Whether a word is a number as the Romans would write it: XXIII, but not IC or XXXX. */
  static boolean is(String word) {
    int value = 0;
    String rest = word;
    for (int i = 0; i < SIGNS.size(); i++) {
      while (rest.startsWith(SIGNS.get(i))) {
        value += VALUES.get(i);
        rest = rest.substring(SIGNS.get(i).length());
      }
    }
    return rest.isEmpty() && write(value).equals(word);
  }

  private static String write(int number) {
    StringBuilder written = new StringBuilder();
    int rest = number;
    for (int i = 0; i < SIGNS.size(); i++) {
      while (rest >= VALUES.get(i)) {
        written.append(SIGNS.get(i));
        rest -= VALUES.get(i);
      }
    }
    return written.toString();
  }
}
