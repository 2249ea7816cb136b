package org.engross.desk;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.office.Office;
import org.engross.office.Point;
import org.engross.problem.Level;
import org.engross.problem.Problem;
import org.engross.problem.Problems;

/**
 * Finds the points that time has passed by: those past their {@code until}, and those whose {@code
 * as-of} is longer ago than the office's {@code max-age}. In a draft that is a warning; a final
 * copy is not made of them, unless the packet says under {@code stale-ok} why it may be.
 */
record Freshness(LocalDate date, Period maxAge, Map<String, String> staleOk) {
  private static final String RULE = "stale-point";

  static Freshness of(LocalDate date, Office office, Map<String, String> staleOk) {
    return new Freshness(date, office.maxAge(), staleOk);
  }

  /** Says each stale point that nobody stands up for. */
  void check(List<Point> points, boolean finalCopy, Problems problems) {
    for (Point point : points) {
      if (!staleOk.containsKey(point.id())) {
        stale(point).ifPresent(why -> problems.add(problem(point, why, finalCopy)));
      }
    }
  }

  /**
   * The stale points that the packet stands up for, with its reasons, in the order of the points.
   */
  Map<String, String> excused(List<Point> points) {
    Map<String, String> excused = new LinkedHashMap<>();
    for (Point point : points) {
      String reason = staleOk.get(point.id());
      if (reason != null && stale(point).isPresent()) {
        excused.put(point.id(), reason);
      }
    }
    return excused;
  }

  private static Problem problem(Point point, String why, boolean finalCopy) {
    return new Problem(
        finalCopy ? Level.ERROR : Level.WARNING,
        RULE,
        point.place(),
        "the point \"" + point.id() + "\" " + why,
        "leave it out or renew it; if it still holds, say why:  stale-ok: {"
            + point.id()
            + ": ...}");
  }

  private Optional<String> stale(Point point) {
    Optional<String> past =
        point
            .until()
            .filter(until -> date.isAfter(until.date()))
            .map(
                until ->
                    "holds until "
                        + Dates.inWords(until.date())
                        + " only"
                        + until.reason().map(r -> " (" + r + ")").orElse(""));
    return past.or(() -> tooOld(point));
  }

  private Optional<String> tooOld(Point point) {
    return date.isAfter(point.asOf().plus(maxAge))
        ? Optional.of(
            "is of "
                + Dates.inWords(point.asOf())
                + ", longer ago than the office's "
                + maxAge.toTotalMonths()
                + " months")
        : Optional.empty();
  }
}
