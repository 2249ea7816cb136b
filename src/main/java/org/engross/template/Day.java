package org.engross.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.engross.document.Months;

/**
 * A date that a template may write in more than one form: {@code $own.hearing} is June 14, 2022.
 *
 * <pre>
 * $own.hearing.monthDay   June 14
 * $own.hearing.weekday    Tuesday
 * $own.hearing.full       Tuesday, June 14, 2022
 * $own.hearing.iso        2022-06-14
 * </pre>
 */
public record Day(LocalDate date) {
  /** The names of its further forms. */
  public static final List<String> FORMS = List.of("full", "iso", "monthDay", "weekday");

  private static final List<String> WEEKDAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  /** Refuses null. */
  public Day {
    Objects.requireNonNull(date, "date");
  }

  /** One of its forms. */
  String form(String name) {
    return switch (name) {
      case "full" -> weekday() + ", " + this;
      case "iso" -> date.toString();
      case "monthDay" -> monthDay();
      case "weekday" -> weekday();
      default -> throw new IllegalArgumentException(name);
    };
  }

  private String weekday() {
    return WEEKDAYS.get(date.getDayOfWeek().getValue() - 1);
  }

  private String monthDay() {
    return Months.NAMES.get(date.getMonthValue() - 1) + " " + date.getDayOfMonth();
  }

  /** As letters write it, in every locale. */
  @Override
  public String toString() {
    return monthDay() + ", " + date.getYear();
  }
}
