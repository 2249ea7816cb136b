package org.engross.check.statement;

import java.time.LocalDate;
import java.util.List;
import org.engross.document.Months;

/**
 * Days as the Associated Press writes them: {@code June 15, 2022}, {@code Sept. 15, 2022}. March to
 * July are spelled out; the other months are abbreviated beside a day, and spelled out without one.
 */
public final class ApDates {
  /** The months beside a day. */
  private static final List<String> SHORT =
      List.of(
          "Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.",
          "Dec.");

  private ApDates() {}

  /** {@code Sept. 15}. */
  public static String day(LocalDate date) {
    return SHORT.get(date.getMonthValue() - 1) + " " + date.getDayOfMonth();
  }

  /** {@code Sept. 15, 2022}. */
  public static String inFull(LocalDate date) {
    return day(date) + ", " + date.getYear();
  }

  /** A month that is written in full, beside a day. */
  static String beside(String month) {
    return SHORT.get(Months.NAMES.indexOf(month));
  }
}
