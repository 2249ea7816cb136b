package org.engross.table;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engross.problem.Problems;
import org.engross.source.SourceFile;

/** What a list says, as text: a line for each row, then the problems. */
final class ReadTable {
  static final Columns PEOPLE =
      Columns.andOthers(
          Column.text("name", "full name").needed(),
          Column.text("surname", "last name", "family name").needed(),
          Column.text("zip", "zip code"),
          Column.date("since"));

  private ReadTable() {}

  static String csv(String text) {
    return csv(text.getBytes(StandardCharsets.UTF_8));
  }

  static String csv(byte[] bytes) {
    return of("people.csv", bytes, PEOPLE);
  }

  /**
   * @param named the file's name, and behind # perhaps a sheet's
   */
  static String of(String named, byte[] bytes, Columns columns) {
    return of(new SourceFile.InMemory(Table.file(named), bytes), Table.sheet(named), columns);
  }

  static String of(SourceFile file, Optional<String> sheet, Columns columns) {
    StringBuilder said = new StringBuilder();
    Problems problems = new Problems();
    Table.read(file, sheet, columns, problems, row -> said.append(show(row, columns)).append('\n'));
    problems
        .list()
        .forEach(
            p -> {
              String excerpt = p.place().excerpt();
              said.append(p).append(excerpt.isEmpty() ? "" : " <" + excerpt + ">").append('\n');
            });
    return said.toString();
  }

  private static String show(Row row, Columns columns) {
    String asked =
        columns.names().stream()
            .flatMap(n -> row.cell(n).stream().map(c -> n + "=" + c.text()))
            .collect(Collectors.joining(" | "));
    String others =
        row.others().stream()
            .map(c -> " | +" + c.header() + "=" + c.text())
            .collect(Collectors.joining());
    return row.number() + ": " + asked + others;
  }
}
