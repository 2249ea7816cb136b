package org.engross.resolution;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a resolution is called: {@code 117th Congress, 2d Session, H. RES. 1169}.
 *
 * @param form kind and chamber
 * @param number the number alone: {@code 1169}; empty until the clerk gives one
 * @param congress {@code 117}; 0 where a copy does not say
 * @param session 1 or 2; 0 where a copy does not say
 */
public record Designation(Form form, String number, int congress, int session) {
  private static final int FIRST_YEAR = 1789;

  /** Refuses a session that no Congress has. */
  public Designation {
    Objects.requireNonNull(form, "form");
    Wording.checked(number);
    if (congress < 0 || session < 0 || session > 3) {
      throw new IllegalArgumentException("congress " + congress + ", session " + session);
    }
  }

  /**
   * A draft of a day, without a number: Congress n begins on January 3 of the odd year 1789 +
   * 2(n-1), and its second session in the year after.
   */
  public static Designation draft(Form form, LocalDate day) {
    return new Designation(form, "", congress(day), (year(day) - FIRST_YEAR) % 2 + 1);
  }

  /** The number of the Congress that sat on a day: {@code 119} on June 15, 2026. */
  public static int congress(LocalDate day) {
    return (year(day) - FIRST_YEAR) / 2 + 1;
  }

  /** The year to whose session a day belongs. */
  private static int year(LocalDate day) {
    boolean before = day.getMonthValue() == 1 && day.getDayOfMonth() < 3;
    return before ? day.getYear() - 1 : day.getYear();
  }

  /** {@code H. RES. 1169}; without a number, {@code H. RES. ___}. */
  public String printed() {
    return form.prefix() + " " + (number.isEmpty() ? "___" : number);
  }

  /** {@code 117th CONGRESS}, or empty. */
  public String printedCongress() {
    return congress == 0 ? "" : congress + ending(congress) + " CONGRESS";
  }

  /** {@code 2d Session}, as Congress writes its ordinals, or empty. */
  public String printedSession() {
    return switch (session) {
      case 1 -> "1st Session";
      case 2 -> "2d Session";
      case 3 -> "3d Session";
      default -> "";
    };
  }

  private static String ending(int n) {
    if (n % 100 / 10 == 1) {
      return "th";
    }
    return switch (n % 10) {
      case 1 -> "st";
      case 2 -> "d";
      case 3 -> "d";
      default -> "th";
    };
  }
}
