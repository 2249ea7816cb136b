package org.engross.office;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.problem.Place;
import org.engross.source.IsoDate;

/**
 * Until when a text may not be used: {@code embargo: 2022-06-16 10:00 EDT}.
 *
 * @param time to the minute
 * @param zone as the press writes it: EDT
 */
public record Embargo(LocalDate date, LocalTime time, String zone, Place place) {
  private static final List<String> ZONES =
      List.of(
          "ET", "EST", "EDT", "CT", "CST", "CDT", "MT", "MST", "MDT", "PT", "PST", "PDT", "AKST",
          "AKDT", "HST", "UTC");
  private static final Pattern SHAPE =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2}) ([0-9]{2}:[0-9]{2})(?: ([A-Z]+))?");

  /** Refuses null. */
  public Embargo {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(zone, "zone");
    Objects.requireNonNull(place, "place");
  }

  static Optional<Embargo> read(Fields fields) {
    Optional<String> text = fields.optionalText("embargo");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Matcher parts = SHAPE.matcher(text.get());
    if (!parts.matches()) {
      return wrong(fields, "\"" + text.get() + "\" is no day and time");
    }
    if (parts.group(3) == null || !ZONES.contains(parts.group(3))) {
      return wrong(fields, "the embargo " + text.get() + " has no time zone that is known");
    }
    return read(fields, parts);
  }

  private static Optional<Embargo> read(Fields fields, Matcher parts) {
    Optional<LocalDate> day = IsoDate.read(parts.group(1));
    Optional<LocalTime> time = time(parts.group(2));
    if (day.isEmpty() || time.isEmpty()) {
      return wrong(fields, "\"" + parts.group() + "\" is not in the calendar");
    }
    return Optional.of(new Embargo(day.get(), time.get(), parts.group(3), fields.place("embargo")));
  }

  private static Optional<LocalTime> time(String text) {
    try {
      return Optional.of(LocalTime.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<Embargo> wrong(Fields fields, String message) {
    fields.error(
        fields.place("embargo"),
        message,
        "write day, time and zone: 2022-06-16 10:00 EDT  (zones: "
            + String.join(", ", ZONES)
            + ")");
    return Optional.empty();
  }
}
