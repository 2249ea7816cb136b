package org.engross.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The columns that a reader asks for.
 *
 * @param wanted in no matter what order they stand in the file
 * @param others what becomes of columns that nobody asked for
 * @param called what a person said is written above a column, by the column's name: {@code surname}
 *     is {@code Nachname}; wins over the usual spellings
 */
public record Columns(List<Column> wanted, Others others, Map<String, String> called) {

  /** Copies the collections; refuses null. */
  public Columns {
    wanted = List.copyOf(wanted);
    Objects.requireNonNull(others, "others");
    called = Map.copyOf(called);
  }

  /** What becomes of columns that nobody asked for. */
  public enum Others {
    /** Each is an error, with the nearest name. */
    REFUSED,
    /** They are kept beside the others; one that is nearly the name of a column warns. */
    KEPT
  }

  /** These columns and no others. */
  public static Columns only(Column... wanted) {
    return new Columns(List.of(wanted), Others.REFUSED, Map.of());
  }

  /** These columns, and whatever else there is. */
  public static Columns andOthers(Column... wanted) {
    return new Columns(List.of(wanted), Others.KEPT, Map.of());
  }

  /** These columns under other headers, by the columns' names. */
  public Columns calling(Map<String, String> headers) {
    Map<String, String> all = new HashMap<>(called);
    all.putAll(headers);
    return new Columns(wanted, others, all);
  }

  /** The names of all that are wanted. */
  public List<String> names() {
    return wanted.stream().map(Column::name).toList();
  }

  /** The column that a header means. */
  Optional<Column> find(String header) {
    Optional<Column> said = wanted.stream().filter(c -> isSaid(c, header)).findFirst();
    return said.or(
        () ->
            wanted.stream()
                .filter(c -> !called.containsKey(c.name()) && c.isCalled(header))
                .findFirst());
  }

  private boolean isSaid(Column column, String header) {
    String said = called.get(column.name());
    return said != null && Column.key(said).equals(Column.key(header));
  }

  /** How a column is known to whoever wrote the list: the header that was said, or its name. */
  String shown(Column column) {
    return called.getOrDefault(column.name(), column.name());
  }

  /** All that may stand above a column. */
  List<String> spellings(Column column) {
    String said = called.get(column.name());
    if (said != null) {
      return List.of(said);
    }
    List<String> all = new ArrayList<>(column.spellings());
    all.add(0, column.name());
    return all;
  }
}
