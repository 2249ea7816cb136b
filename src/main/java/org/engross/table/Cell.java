package org.engross.table;

import org.engross.problem.Place;

/**
 * A cell of a row.
 *
 * @param column its column from 0
 */
public record Cell(Row row, int column) {

  /** What stands above it, as the person wrote it. */
  public String header() {
    return row.header(column);
  }

  /** What the person sees in it, without white space around it; a line end in it is LF. */
  public String text() {
    return row.text(column);
  }

  /** Where it is. */
  public Place place() {
    return row.place(column);
  }
}
