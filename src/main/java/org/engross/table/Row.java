package org.engross.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.engross.problem.Place;

/** A row below the header; in it something stands. */
public final class Row {
  private final Header header;
  private final Naming naming;
  private final int number;
  private final List<Value> values;

  Row(Header header, Naming naming, int number, List<Value> values) {
    this.header = header;
    this.naming = naming;
    this.number = number;
    this.values = values;
  }

  /** Where it is. */
  public Place place() {
    return naming.row(number);
  }

  /** The number of its first line, or in Excel its own, from 1. */
  public int number() {
    return number;
  }

  /** Whether the list has a column that was asked for. */
  public boolean has(String column) {
    return header.index(column).isPresent();
  }

  /**
   * What stands in a column that was asked for; empty where nothing does.
   *
   * @param column the column's name, as it was asked for
   */
  public Optional<Cell> cell(String column) {
    return header.index(column).filter(i -> !value(i).isBlank()).map(this::cell);
  }

  /** The cells of the columns that nobody asked for, blank ones too. */
  public List<Cell> others() {
    return IntStream.of(header.others()).mapToObj(this::cell).toList();
  }

  private Value value(int index) {
    return index < values.size() ? values.get(index) : Value.BLANK;
  }

  private Cell cell(int index) {
    String text = value(index).text();
    String above = header.text(index);
    return new Cell(above, text, naming.cell(number, index, above, text));
  }
}
