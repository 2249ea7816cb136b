package org.engross.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.Problems;

/** The names above the columns of a file, and which of those that were asked for they are. */
final class Header {
  /** Where a column stands that the list has not. */
  static final int ABSENT = -1;

  private final List<String> texts;
  private final Map<String, Integer> indexes;
  private final List<Optional<Column>> columns;
  private final int[] others;

  private Header(List<String> texts, Map<Column, Integer> found) {
    this.texts = texts;
    this.indexes = new LinkedHashMap<>();
    this.columns = new ArrayList<>(Collections.nCopies(texts.size(), Optional.empty()));
    found.forEach(
        (column, index) -> {
          indexes.put(column.name(), index);
          columns.set(index, Optional.of(column));
        });
    this.others =
        IntStream.range(0, texts.size())
            .filter(i -> columns.get(i).isEmpty() && !texts.get(i).isEmpty())
            .toArray();
  }

  /** How many columns there are, up to the last that has a name. */
  int size() {
    return texts.size();
  }

  /** What stands above a column. */
  String text(int index) {
    return index < texts.size() ? texts.get(index) : "";
  }

  /** Where a column that was asked for stands, or {@link #ABSENT}. */
  int index(String column) {
    return indexes.getOrDefault(column, ABSENT);
  }

  /** Which column that was asked for stands there. */
  Optional<Column> column(int index) {
    return index < columns.size() ? columns.get(index) : Optional.empty();
  }

  /** Where the columns stand that nobody asked for. */
  int[] others() {
    return others;
  }

  /** What stands above each column that was asked for and is there, by its name. */
  Map<String, String> matched() {
    Map<String, String> matched = new LinkedHashMap<>();
    indexes.forEach((name, index) -> matched.put(name, texts.get(index)));
    return matched;
  }

  /**
   * Reads the first row; empty if it does not name the columns that are needed, or names one twice,
   * or one that is not wanted, as the problems then say.
   */
  static Optional<Header> read(
      List<Value> row, Columns columns, Naming naming, int number, Problems problems) {
    List<String> texts = new ArrayList<>(row.stream().map(Value::text).toList());
    while (!texts.isEmpty() && texts.get(texts.size() - 1).isEmpty()) {
      texts.remove(texts.size() - 1);
    }
    return new Matching(texts, columns, naming, number, problems).header();
  }

  /** The reading of one header. */
  private static final class Matching {
    private final List<String> texts;
    private final Columns columns;
    private final Naming naming;
    private final int number;
    private final Problems problems;
    private final Map<Column, Integer> found = new LinkedHashMap<>();
    private final Map<String, Integer> unknown = new LinkedHashMap<>();
    private boolean failed;

    Matching(List<String> texts, Columns columns, Naming naming, int number, Problems problems) {
      this.texts = texts;
      this.columns = columns;
      this.naming = naming;
      this.number = number;
      this.problems = problems;
    }

    Optional<Header> header() {
      refuseTooMany();
      for (int i = 0; i < texts.size(); i++) {
        if (!texts.get(i).isEmpty()) {
          name(i, texts.get(i));
        }
      }
      List<Column> missing = missing();
      unknown.values().forEach(i -> other(i, missing));
      if (!missing.isEmpty()) {
        sayMissing(missing);
      }
      return failed ? Optional.empty() : Optional.of(new Header(List.copyOf(texts), found));
    }

    private void refuseTooMany() {
      if (texts.size() > Limits.COLUMNS) {
        error(
            naming.row(number),
            "there are " + texts.size() + " columns",
            "the most is " + Limits.COLUMNS + "; delete those that nobody needs");
      }
    }

    private void name(int index, String text) {
      Optional<Column> column = columns.find(text);
      Integer first =
          column.isPresent()
              ? found.putIfAbsent(column.get(), index)
              : unknown.putIfAbsent(Column.key(text), index);
      if (first != null) {
        String meaning = column.map(c -> " (" + c.name() + ")").orElse("");
        error(
            place(index),
            "columns "
                + (first + 1)
                + " and "
                + (index + 1)
                + " are the same"
                + meaning
                + ": \""
                + texts.get(first)
                + "\" and \""
                + text
                + "\"",
            "delete one of them, or give it another name");
      }
    }

    private List<Column> missing() {
      return columns.wanted().stream()
          .filter(c -> !found.containsKey(c))
          .filter(c -> isNeeded(c) || columns.called().containsKey(c.name()))
          .toList();
    }

    private boolean isNeeded(Column column) {
      return column.required()
          && found.keySet().stream().noneMatch(c -> c.name().equals(column.instead()));
    }

    private void other(int index, List<Column> missing) {
      String text = texts.get(index);
      List<String> near = Nearest.to(text, spellings(unmatched()));
      if (columns.others() == Columns.Others.REFUSED) {
        error(
            place(index),
            "the column \"" + text + "\" is not known here",
            Nearest.hint(text, near.isEmpty() ? columns.names() : spellings(unmatched())));
      } else if (!near.isEmpty() && !isNear(text, missing)) {
        problems.warning(
            place(index),
            "the column \"" + text + "\" is not known, and is kept beside the others",
            Nearest.hint(text, near));
      }
    }

    private List<Column> unmatched() {
      return columns.wanted().stream().filter(c -> !found.containsKey(c)).toList();
    }

    private List<String> spellings(Collection<Column> some) {
      return some.stream().flatMap(c -> columns.spellings(c).stream()).toList();
    }

    private boolean isNear(String text, List<Column> missing) {
      return !Nearest.to(text, spellings(missing)).isEmpty();
    }

    private void sayMissing(List<Column> missing) {
      String names =
          missing.stream()
              .map(c -> '"' + columns.shown(c) + '"')
              .collect(Collectors.joining(missing.size() == 2 ? " and " : ", "));
      List<String> renames = new ArrayList<>();
      for (Column column : missing) {
        unknown.values().stream()
            .map(texts::get)
            .filter(t -> isNear(t, List.of(column)))
            .forEach(t -> renames.add("rename \"" + t + "\" to \"" + columns.shown(column) + "\""));
      }
      error(
          naming.row(number),
          missing.size() == 1 ? "there is no column " + names : "there are no columns " + names,
          renames.isEmpty() ? namesThere() : String.join(", ", renames));
    }

    private String namesThere() {
      return "the first row must name the columns; it has: "
          + texts.stream()
              .filter(t -> !t.isEmpty())
              .map(t -> t.length() > 40 ? t.substring(0, 40) + "..." : t)
              .limit(20)
              .collect(Collectors.joining(", "));
    }

    private Place place(int index) {
      return naming.cell(number, index, "", texts.get(index));
    }

    private void error(Place place, String message, String remedy) {
      failed = true;
      problems.error(place, message, remedy);
    }
  }
}
