package org.engross.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.problem.Level;
import org.engross.problem.Problem;
import org.engross.source.Characters;
import org.engross.table.CsvText;

/**
 * A report as CSV, one draft a row. What was found that concerns no single draft stands in rows
 * without a file, at the end.
 */
final class CsvReport {
  private static final String[] COLUMNS = {
    "file", "outcome", "beside", "recipient", "signer", "sha256", "problems"
  };

  /** How each of them begins. */
  static final String BEGINNING = String.join(",", COLUMNS) + "\n";

  private CsvReport() {}

  /** The report in pieces. */
  static Stream<String> of(Rows report) {
    CsvText csv = new CsvText(COLUMNS);
    report.rows().forEach(row -> csv.row(cells(row)));
    report.problems().forEach(problem -> csv.row(cells(problem)));
    return Stream.of(csv.text());
  }

  private static List<String> cells(Row row) {
    return List.of(
        row.file(),
        row.fate().word(),
        row.beside().orElse(""),
        row.recipient().orElse(""),
        row.signer().orElse(""),
        row.sha256().orElse(""),
        row.problems().stream().map(CsvReport::cell).collect(Collectors.joining(" | ")));
  }

  private static List<String> cells(Problem problem) {
    String outcome = problem.level() == Level.ERROR ? Row.Fate.FAILED.word() : "";
    return List.of("", outcome, "", "", "", "", cell(problem));
  }

  /** A problem on one line, without what a spreadsheet would choke on. */
  private static String cell(Problem problem) {
    StringBuilder clean = new StringBuilder();
    problem.toString().codePoints().forEach(c -> clean.appendCodePoint(isClean(c) ? c : ' '));
    return clean.toString();
  }

  private static boolean isClean(int codePoint) {
    return codePoint >= ' ' && Characters.firstForbidden(Character.toString(codePoint)) < 0;
  }
}
