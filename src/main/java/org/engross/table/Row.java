package org.engross.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    return header.index(column) != Header.ABSENT;
  }

  /**
   * What stands in a column that was asked for; empty where nothing does.
   *
   * @param column the column's name, as it was asked for
   */
  public Optional<Cell> cell(String column) {
    int index = header.index(column);
    return index == Header.ABSENT || text(index).isEmpty()
        ? Optional.empty()
        : Optional.of(new Cell(this, index));
  }

  /** The cells of the columns that nobody asked for, blank ones too. */
  public List<Cell> others() {
    List<Cell> others = new ArrayList<>(header.others().length);
    for (int index : header.others()) {
      others.add(new Cell(this, index));
    }
    return others;
  }

  String header(int index) {
    return header.text(index);
  }

  String text(int index) {
    return index < values.size() ? values.get(index).text() : "";
  }

  Place place(int index) {
    return naming.cell(number, index, header(index), text(index));
  }
}
