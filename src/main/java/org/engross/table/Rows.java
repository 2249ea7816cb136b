package org.engross.table;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.source.Characters;

/** Takes the rows of a file as they come: the first names the columns, the others are checked. */
final class Rows {
  private final String name;
  private final Naming naming;
  private final Columns columns;
  private final Problems problems;
  private final Consumer<Row> consumer;
  private final Map<Integer, Numbers> numbers = new LinkedHashMap<>();
  private boolean begun;
  private Optional<Header> header = Optional.empty();
  private int count;

  /** The plain numbers of a text column. */
  private record Numbers(Place first, int count) {}

  Rows(String name, Naming naming, Columns columns, Problems problems, Consumer<Row> consumer) {
    this.name = name;
    this.naming = naming;
    this.columns = columns;
    this.problems = problems;
    this.consumer = consumer;
  }

  /** Takes note of a row that is wrong, as was said; without a header no other row can be read. */
  void leaveOut() {
    begun = true;
  }

  /** How many columns the header names; none before it was read. */
  int width() {
    return header.map(Header::size).orElse(0);
  }

  /** What stands above a column. */
  String header(int index) {
    return header.map(h -> h.text(index)).orElse("");
  }

  /**
   * Takes a row; a blank one is nothing.
   *
   * @param number its number in the file from 1
   * @throws ProblemException where there are too many
   */
  void add(int number, List<Value> values) {
    if (areBlank(values)) {
      return;
    }
    if (!begun) {
      begun = true;
      if (areSound(number, values, problems)) {
        header = Header.read(values, columns, naming, number, problems);
      }
      return;
    }
    if (++count > Limits.ROWS) {
      throw new ProblemException(
          Problem.error(
              naming.row(number), "the list has more than " + Limits.ROWS + " rows", "divide it"));
    }
    if (header.isPresent()
        && areSound(number, values, problems.ofRow())
        && fits(number, values, header.get())) {
      consumer.accept(new Row(header.get(), naming, number, values));
    }
  }

  /** What the file held, after the last row. */
  Optional<Table> end() {
    if (!begun) {
      problems.error(
          Place.of(name),
          "there is nothing in this list",
          "write a first row that names the columns: " + String.join(", ", columns.names()));
    }
    numbers.forEach(this::warn);
    return header.map(this::table);
  }

  private static boolean areBlank(List<Value> values) {
    for (Value value : values) {
      if (!value.isBlank()) {
        return false;
      }
    }
    return true;
  }

  private Table table(Header h) {
    List<String> others = Arrays.stream(h.others()).mapToObj(h::text).toList();
    return new Table(name, h.matched(), others, count);
  }

  private boolean areSound(int number, List<Value> values, Problems whole) {
    boolean sound = true;
    for (int i = 0; i < values.size(); i++) {
      sound &= isSound(number, i, values.get(i).text(), whole);
    }
    return sound;
  }

  private boolean isSound(int number, int index, String text, Problems whole) {
    if (text.length() > Limits.CELL) {
      whole.error(
          naming.cell(number, index, header(index), "..."),
          "this cell has " + text.length() + " characters",
          "the most is " + Limits.CELL);
      return false;
    }
    int at = Characters.firstForbidden(text);
    if (at >= 0) {
      whole.error(
          naming.cell(number, index, header(index), text),
          "the character " + Characters.name(text.codePointAt(at)) + " may not stand here",
          "delete it");
    }
    return at < 0;
  }

  private boolean fits(int number, List<Value> values, Header named) {
    boolean fits = true;
    for (int i = 0; i < values.size(); i++) {
      fits &= values.get(i).isBlank() || fits(number, i, values.get(i), named);
    }
    return fits;
  }

  private boolean fits(int number, int index, Value value, Header named) {
    if (named.text(index).isEmpty()) {
      error(
          number,
          index,
          value,
          "nothing stands above this cell in the first row",
          "name the column, or delete the cell");
      return false;
    }
    Optional<Column> column = named.column(index);
    if (column.isEmpty()) {
      return true;
    }
    return column.get().type() == Column.Type.DATE
        ? fitsDate(number, index, value)
        : fitsText(number, index, value);
  }

  private boolean fitsDate(int number, int index, Value value) {
    boolean wrong = value.kind() == Value.Kind.NUMBER;
    if (wrong) {
      error(
          number,
          index,
          value,
          "a number stands here, and a date is meant",
          "give the cell the format of a date, or write 2022-06-15");
    }
    return !wrong;
  }

  private boolean fitsText(int number, int index, Value value) {
    if (value.kind() == Value.Kind.NUMBER) {
      Place place = naming.cell(number, index, header(index), value.text());
      numbers.merge(
          index, new Numbers(place, 1), (old, one) -> new Numbers(old.first(), old.count() + 1));
    }
    boolean wrong = value.kind() == Value.Kind.DATE;
    if (wrong) {
      error(
          number,
          index,
          value,
          "Excel holds a date here, and text is meant",
          "give the column the format Text, and write the cell again");
    }
    return !wrong;
  }

  private void error(int number, int index, Value value, String message, String remedy) {
    problems
        .ofRow()
        .error(naming.cell(number, index, header(index), value.text()), message, remedy);
  }

  private void warn(int index, Numbers plain) {
    String more = plain.count() == 1 ? "" : " and in " + (plain.count() - 1) + " rows below";
    problems.warning(
        plain.first(),
        "a plain number stands here" + more + "; zeros at its beginning are lost, if it had any",
        "give the column \"" + header(index) + "\" the format Text");
  }
}
