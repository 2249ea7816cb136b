package org.engross.document;

import java.util.List;

/** The names of the months, in every locale. */
public final class Months {
  /** From January on; our own, since those of the JDK change with its locale data. */
  public static final List<String> NAMES =
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

  private Months() {}
}
