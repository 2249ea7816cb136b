package org.engross.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.problem.Place;
import org.engross.problem.Problems;
import org.engross.source.SourceFile;
import org.engross.table.Columns;
import org.engross.table.Row;
import org.engross.table.Table;

/** Reads a list of answers, and says all that is wrong with it. */
final class LedgerReader {
  private final Roster roster;
  private final Problems problems;

  LedgerReader(Roster roster, Problems problems) {
    this.roster = roster;
    this.problems = problems;
  }

  /**
   * A list as it was read.
   *
   * @param table what the file held
   * @param rows its rows, with the number of each
   */
  record Read(Table table, List<Row> rows) {}

  /** The rows of a list that names members and answers; empty if it cannot be read. */
  Optional<Read> rows(SourceFile file, Optional<String> sheet, Columns columns) {
    List<Row> rows = new ArrayList<>();
    Optional<Table> table = Table.read(file, sheet, columns, problems, rows::add);
    if (table.isPresent() && !namesMembers(table.get())) {
      problems.error(
          Place.of(file.name()),
          "there is no column that says who answered",
          "name one \"" + LedgerColumns.BIOGUIDE + "\" or \"" + LedgerColumns.NAME + "\"");
      return Optional.empty();
    }
    return table.map(t -> new Read(t, rows));
  }

  private static boolean namesMembers(Table table) {
    return table.columns().containsKey(LedgerColumns.BIOGUIDE)
        || table.columns().containsKey(LedgerColumns.NAME);
  }

  /** The answers of rows; a member who answers twice is an error that shows both. */
  List<SignOn> signOns(List<Row> rows) {
    RowReader reader = new RowReader(roster, problems);
    Map<String, SignOn> byMember = new HashMap<>();
    List<SignOn> all = new ArrayList<>();
    for (Row row : rows) {
      Optional<SignOn> read = reader.read(row);
      read.ifPresent(
          s -> {
            SignOn first = byMember.putIfAbsent(s.member().id(), s);
            if (first == null) {
              all.add(s);
            } else {
              refuseTwice(first, s);
            }
          });
    }
    return all;
  }

  private void refuseTwice(SignOn first, SignOn second) {
    problems.error(
        second.place(),
        Roster.name(second.member())
            + " answers twice: "
            + second.answer().word()
            + " here, and "
            + first.answer().word()
            + " in "
            + first.place(),
        "delete one of the two");
  }
}
