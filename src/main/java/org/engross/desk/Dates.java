package org.engross.desk;

import java.time.LocalDate;
import org.engross.document.Months;

/** Dates as letters write them. */
public final class Dates {
  private Dates() {}

  /** {@code June 15, 2022}, in every locale. */
  public static String inWords(LocalDate date) {
    return Months.NAMES.get(date.getMonthValue() - 1)
        + " "
        + date.getDayOfMonth()
        + ", "
        + date.getYear();
  }
}
