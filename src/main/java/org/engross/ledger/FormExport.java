package org.engross.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.engross.problem.Level;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.Problems;
import org.engross.source.SourceFile;
import org.engross.table.Column;
import org.engross.table.Columns;
import org.engross.table.Table;

/**
 * What a form exports: beside the answers it has the name and the e-mail address of whoever filled
 * it in, who is neither the member nor the member's contact.
 *
 * @param file how a person knows it
 * @param headers what stands above the columns, by their letters alone
 */
record FormExport(String file, Map<String, String> headers) {
  /** Microsoft Forms has the time, the name and the address; Google Forms the time and address. */
  private static final String TIME_WITH_NAME = "completiontime";

  private static final String TIME = "timestamp";

  private static final Map<String, List<String>> OF_THE_MEMBER =
      Map.of(
          LedgerColumns.NAME,
          List.of("member", "membername", "representative", "memberofcongress"),
          LedgerColumns.EMAIL,
          List.of("contactemail"));

  /** Looks at the first row of a list. */
  static FormExport of(SourceFile file, Optional<String> sheet) {
    Map<String, String> headers = new HashMap<>();
    Columns any = Columns.andOthers();
    Table.read(file, sheet, any, new Problems(), row -> {})
        .ifPresent(t -> t.others().forEach(h -> headers.put(letters(h), h)));
    return new FormExport(file.name(), headers);
  }

  private static String letters(String header) {
    return header.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }

  /**
   * The columns that are asked for, without those of whoever filled the form in, unless a person
   * called them so; that these are passed over is said.
   */
  Columns of(Columns usual, Problems problems) {
    Map<String, String> called = new HashMap<>(usual.called());
    List<Column> wanted = new ArrayList<>();
    for (Column column : usual.wanted()) {
      Optional<String> passedOver = passedOver(column.name()).filter(h -> !called.containsValue(h));
      if (passedOver.isEmpty() || called.containsKey(column.name())) {
        wanted.add(column);
        continue;
      }
      Optional<String> members =
          OF_THE_MEMBER.get(column.name()).stream()
              .flatMap(key -> Stream.ofNullable(headers.get(key)))
              .findFirst();
      members.ifPresent(header -> called.put(column.name(), header));
      members.ifPresent(header -> wanted.add(column));
      say(column.name(), passedOver.get(), problems);
    }
    return new Columns(wanted, usual.others(), called);
  }

  /** The column that would be taken for the member's, and is that of whoever filled the form in. */
  private Optional<String> passedOver(String column) {
    boolean named = headers.containsKey(TIME_WITH_NAME);
    Set<String> keys =
        switch (column) {
          case LedgerColumns.NAME -> named ? Set.of("name") : Set.of();
          case LedgerColumns.EMAIL ->
              named || headers.containsKey(TIME) ? Set.of("email", "emailaddress") : Set.of();
          default -> Set.of();
        };
    return keys.stream().sorted().flatMap(k -> Stream.ofNullable(headers.get(k))).findFirst();
  }

  private void say(String column, String header, Problems problems) {
    problems.add(
        new Problem(
            Level.INFO,
            "",
            Place.of(file),
            "\"" + header + "\" is that of whoever filled the form in, and is not taken over",
            "if it is the member's: --column \"" + column + "=" + header + "\""));
  }
}
