package org.engross.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.problem.Level;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.Problems;
import org.engross.source.SourceFile;
import org.engross.table.Columns;
import org.engross.table.Row;

/**
 * Answers that somebody collected elsewhere: in Excel, in CSV, in the export of a form.
 *
 * @param all what stands for a row that does not say it
 * @param called what stands above a column, by the column's name in a ledger
 */
public record AnswerList(Usual all, Map<String, String> called) {

  /** Copies the map. */
  public AnswerList {
    called = Map.copyOf(called);
  }

  /**
   * What holds for rows that say nothing of it.
   *
   * @param answer empty where the list must say it
   */
  public record Usual(Optional<Answer> answer, LocalDate date, Optional<String> staffer) {}

  /**
   * One row of the list.
   *
   * @param answered whether the row says an answer; if not, an answer that is known stays
   * @param dated whether the row says a day
   */
  public record Heard(SignOn signOn, boolean answered, boolean dated) {}

  /** The rows of a list; all that is wrong with it is said. */
  public List<Heard> read(
      SourceFile file, Optional<String> sheet, Roster roster, Problems problems) {
    if (!areColumns(problems)) {
      return List.of();
    }
    LedgerReader reader = new LedgerReader(roster, problems);
    Columns usual = LedgerColumns.ofList(all.answer.isEmpty(), called);
    Optional<LedgerReader.Read> read =
        reader.rows(file, sheet, FormExport.of(file, sheet).of(usual, problems));
    if (read.isEmpty()) {
      problems.add(
          new Problem(
              Level.INFO,
              "",
              Place.of(file.name()),
              "a column that has another name is taken over, too, if you say which it is",
              "--column \"answer=Will the Member sign?\""));
    }
    List<Row> rows = read.map(LedgerReader.Read::rows).orElse(List.of());
    List<Heard> heard = new ArrayList<>();
    for (SignOn signOn : reader.signOns(rows)) {
      Row row = rows.stream().filter(r -> r.number() == signOn.row()).findFirst().orElseThrow();
      heard.add(heard(signOn, row.cell(LedgerColumns.ANSWER).isPresent()));
    }
    return heard;
  }

  private boolean areColumns(Problems problems) {
    List<String> names = LedgerColumns.names();
    List<String> unknown = called.keySet().stream().filter(c -> !names.contains(c)).toList();
    for (String column : unknown) {
      problems.error(
          Place.of("--column"),
          "a ledger has no column \"" + column + "\"",
          Nearest.hint(column, names));
    }
    return unknown.isEmpty();
  }

  private Heard heard(SignOn read, boolean says) {
    SignOn full =
        new SignOn(
            read.member(),
            says ? read.answer() : all.answer.orElse(read.answer()),
            read.date().or(() -> Optional.of(all.date)),
            read.staffer().or(all::staffer),
            read.quote(),
            read.contact(),
            "",
            read.place(),
            0);
    return new Heard(full, says || all.answer.isPresent(), read.date().isPresent());
  }
}
