package org.engross.check;

import java.math.BigDecimal;
import java.util.OptionalLong;

/** Reads a number in digits: {@code 7,500}, {@code 3.5}, {@code .5}, {@code 7.5 million}. */
final class DigitNumber {
  /** A comma, a thin space, a narrow space that does not break. */
  private static final String SEPARATORS = ",\u2009\u202F";

  private static final int GROUP = 3;

  private DigitNumber() {}

  /** Whether a number in digits begins here; a period counts where it opens a decimal. */
  static boolean begins(String text, int at) {
    boolean opensDecimal =
        text.charAt(at) == '.'
            && isDigit(text, at + 1)
            && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    return opensDecimal || isDigit(text, at);
  }

  /** The number that begins here. */
  static Figure read(String text, int from) {
    int whole = wholeEnd(text, from);
    int end = decimalEnd(text, from, whole);
    StringBuilder digits = new StringBuilder();
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (isDigit(text, i)) {
        digits.append((char) ('0' + Character.digit(c, 10)));
      } else if (c == '.') {
        digits.append('.');
      }
    }
    int next = WordNumber.next(text, end);
    OptionalLong scale = next < 0 ? OptionalLong.empty() : WordNumber.scale(text, next);
    if (scale.isEmpty()) {
      return new Figure(value(digits), text.substring(from, end), from);
    }
    String value = plain(new BigDecimal(digits.toString()), scale.getAsLong());
    return new Figure(value, text.substring(from, WordNumber.wordEnd(text, next)), from);
  }

  private static String value(StringBuilder digits) {
    if (digits.indexOf(".") >= 0) {
      return plain(new BigDecimal(digits.toString()), 1);
    }
    int start = 0;
    while (start < digits.length() - 1 && digits.charAt(start) == '0') {
      start++;
    }
    return digits.substring(start);
  }

  private static String plain(BigDecimal number, long times) {
    return number.multiply(BigDecimal.valueOf(times)).stripTrailingZeros().toPlainString();
  }

  /** Behind the digits and the groups of three that follow a separator each. */
  private static int wholeEnd(String text, int from) {
    int end = digitsEnd(text, from);
    if (end - from > GROUP || end == from) {
      return end;
    }
    while (end < text.length()
        && SEPARATORS.indexOf(text.charAt(end)) >= 0
        && digitsEnd(text, end + 1) == end + 1 + GROUP) {
      end += 1 + GROUP;
    }
    return end;
  }

  /** Behind the decimals, if there are any: the periods of {@code 31.12.2022} are not decimal. */
  private static int decimalEnd(String text, int from, int whole) {
    boolean chained = from > 1 && text.charAt(from - 1) == '.' && isDigit(text, from - 2);
    if (chained || whole >= text.length() || text.charAt(whole) != '.') {
      return whole;
    }
    int end = digitsEnd(text, whole + 1);
    boolean goesOn = end < text.length() && text.charAt(end) == '.' && isDigit(text, end + 1);
    return end == whole + 1 || goesOn ? whole : end;
  }

  private static int digitsEnd(String text, int from) {
    int end = from;
    while (isDigit(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }
}
