package org.engross.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import org.engross.problem.Place;
import org.engross.problem.Problems;

/** A day as it stands behind an option: {@code --date 2022-06-15}. */
final class DateOption {
  private static final DateTimeFormatter STRICT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private DateOption() {}

  /** The day; empty where nothing was written, or nothing that is a day, as the problems say. */
  static Optional<LocalDate> read(String option, String text, Problems problems) {
    if (text == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text.strip(), STRICT));
    } catch (DateTimeException e) {
      problems.error(
          Place.of(option), "\"" + text + "\" is no date", "write year, month and day: 2022-06-15");
      return Optional.empty();
    }
  }
}
