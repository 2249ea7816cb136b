package org.engross.desk;

import java.time.LocalDate;
import java.util.List;

/** Dates as letters write them. */
final class Dates {
  /** Our own names: those of the JDK depend on its locale data, which changes between versions. */
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private Dates() {}

  /** {@code June 15, 2022}, in every locale. */
  static String inWords(LocalDate date) {
    return MONTHS.get(date.getMonthValue() - 1)
        + " "
        + date.getDayOfMonth()
        + ", "
        + date.getYear();
  }
}
