package org.engross.check.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;

/** The days on which federal offices are closed (5 U.S.C. 6103), Inauguration Day aside. */
public final class FederalHolidays {
  private FederalHolidays() {}

  private record Holiday(LocalDate day, String name) {
    /** One that falls on a weekend is kept on the working day beside it. */
    Holiday kept() {
      return switch (day.getDayOfWeek()) {
        case SATURDAY -> new Holiday(day.minusDays(1), name + " (observed)");
        case SUNDAY -> new Holiday(day.plusDays(1), name + " (observed)");
        default -> this;
      };
    }
  }

  /** Why offices are closed on a day: "a Saturday", "Independence Day"; empty if they are not. */
  public static Optional<String> closedOn(LocalDate day) {
    if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
      return Optional.of("a " + Day.inWords(day.getDayOfWeek()));
    }
    return Stream.of(day.getYear(), day.getYear() + 1)
        .flatMap(FederalHolidays::of)
        .map(Holiday::kept)
        .filter(h -> h.day.equals(day))
        .map(Holiday::name)
        .findFirst();
  }

  private static Stream<Holiday> of(int year) {
    return Stream.of(
        new Holiday(LocalDate.of(year, 1, 1), "New Year’s Day"),
        nth(year, Month.JANUARY, 3, "Martin Luther King Jr. Day"),
        nth(year, Month.FEBRUARY, 3, "Washington’s Birthday"),
        new Holiday(
            LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
            "Memorial Day"),
        new Holiday(LocalDate.of(year, 6, 19), "Juneteenth"),
        new Holiday(LocalDate.of(year, 7, 4), "Independence Day"),
        nth(year, Month.SEPTEMBER, 1, "Labor Day"),
        nth(year, Month.OCTOBER, 2, "Columbus Day"),
        new Holiday(LocalDate.of(year, 11, 11), "Veterans Day"),
        new Holiday(
            LocalDate.of(year, 11, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY)),
            "Thanksgiving Day"),
        new Holiday(LocalDate.of(year, 12, 25), "Christmas Day"));
  }

  private static Holiday nth(int year, Month month, int monday, String name) {
    LocalDate first = LocalDate.of(year, month, 1);
    return new Holiday(
        first.with(TemporalAdjusters.dayOfWeekInMonth(monday, DayOfWeek.MONDAY)), name);
  }
}
