package org.engross.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as letters write them. */
final class Dates {
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

  private Dates() {}

  /** {@code June 15, 2022}, in every locale. */
  static String inWords(LocalDate date) {
    return LONG.format(date);
  }
}
