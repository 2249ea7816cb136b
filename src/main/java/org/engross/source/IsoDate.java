package org.engross.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day as people write it in a file or behind an option: year, month and day, {@code 2022-06-15}.
 *
 * <p>Java's own reader takes any format; to start it is a fiftieth of the processor time of one
 * cold letter.
 */
public final class IsoDate {
  private static final String SHAPE = "dddd-dd-dd";

  private IsoDate() {}

  /** Whether a text has the digits and hyphens of a day, be it in the calendar or not. */
  public static boolean hasShape(String text) {
    if (text.length() != SHAPE.length()) {
      return false;
    }
    for (int i = 0; i < SHAPE.length(); i++) {
      char c = text.charAt(i);
      if (SHAPE.charAt(i) == 'd' ? c < '0' || c > '9' : c != '-') {
        return false;
      }
    }
    return true;
  }

  /** The day; empty where a text is none, or is none that the calendar has. */
  public static Optional<LocalDate> read(String text) {
    if (!hasShape(text)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
