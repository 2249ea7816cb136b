package org.engross.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.engross.problem.Place;
import org.engross.problem.Problems;
import org.engross.source.IsoDate;

/** A day as it stands behind an option: {@code --date 2022-06-15}. */
final class DateOption {
  private DateOption() {}

  /** The day; empty where nothing was written, or nothing that is a day, as the problems say. */
  static Optional<LocalDate> read(String option, String text, Problems problems) {
    if (text == null) {
      return Optional.empty();
    }
    Optional<LocalDate> day = IsoDate.read(text.strip());
    if (day.isEmpty()) {
      problems.error(
          Place.of(option), "\"" + text + "\" is no date", "write year, month and day: 2022-06-15");
    }
    return day;
  }
}
