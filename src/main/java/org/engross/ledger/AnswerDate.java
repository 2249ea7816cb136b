package org.engross.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as a list of answers has it: {@code 2022-06-10}, or as Excel and forms of this country
 * write it over again: {@code 6/10/2022 14:05}, the month first. A time of day is passed over.
 */
final class AnswerDate {
  private static final String TIME = "(?:[T ].*)?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})" + TIME);
  private static final Pattern MONTH_FIRST =
      Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4}|[0-9]{2})" + TIME);
  private static final int CENTURY = 2000;

  private AnswerDate() {}

  /** The day; empty if the text is none, or the calendar has no such day. */
  static Optional<LocalDate> of(String text) {
    Matcher first = YEAR_FIRST.matcher(text.strip());
    if (first.matches()) {
      return day(first.group(1), first.group(2), first.group(3));
    }
    Matcher last = MONTH_FIRST.matcher(text.strip());
    return last.matches() ? day(last.group(3), last.group(1), last.group(2)) : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    int number = Integer.parseInt(year);
    try {
      return Optional.of(
          LocalDate.of(
              year.length() == 2 ? CENTURY + number : number,
              Integer.parseInt(month),
              Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
