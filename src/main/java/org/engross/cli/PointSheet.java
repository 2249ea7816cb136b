package org.engross.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Collectors;
import org.engross.office.Named;
import org.engross.office.Point;

/** Prints one point with all that is known of it. */
final class PointSheet {
  private static final int WIDTH = 88;
  private static final String INDENT = "    ";

  private final PrintWriter out;
  private final LocalDate today;

  PointSheet(PrintWriter out, LocalDate today) {
    this.out = out;
    this.today = today;
  }

  void print(Point point) {
    out.println(point.id() + " (" + point.topic().word() + "): " + point.title());
    section("In a letter", point.letter().text());
    point.whereas().ifPresent(text -> section("As a recital", "Whereas " + text));
    point.statement().ifPresent(text -> section("In a statement", text));
    point.asks().forEach(ask -> section("Asked of " + names(ask.of()), ask.text().text()));
    point.questions().forEach(q -> section("Questions to " + names(q.of()), q.text()));
    point.records().forEach(r -> section("Records of " + names(r.of()), r.text()));
    section("Source", source(point));
    if (!point.figures().isEmpty()) {
      section("Figures", String.join(", ", point.figures()));
    }
    section("Age", age(point));
    out.println();
  }

  private void section(String heading, String text) {
    out.println("  " + heading);
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      if (line.length() > 0 && INDENT.length() + line.length() + 1 + word.length() > WIDTH) {
        out.println(INDENT + line);
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    out.println(INDENT + line);
  }

  private static String names(List<Named> of) {
    return of.stream().map(Named::id).collect(Collectors.joining(", "));
  }

  private static String source(Point point) {
    String authority = point.authority().map(a -> ", citing " + a).orElse("");
    return point.paper().publisher()
        + ", “"
        + point.paper().title()
        + ",” "
        + point.places()
        + authority;
  }

  private String age(Point point) {
    long months = Period.between(point.asOf(), today).toTotalMonths();
    String age = "as of " + point.asOf() + (months > 0 ? ", " + months + " months ago" : "");
    return age
        + point
            .until()
            .map(u -> "; holds until " + u.date() + u.reason().map(r -> ": " + r).orElse(""))
            .orElse("");
  }
}
