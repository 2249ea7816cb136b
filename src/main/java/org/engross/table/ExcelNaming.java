package org.engross.table;

import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.engross.problem.Place;

/**
 * Places as Excel names them: {@code list.xlsx, cell D5}, with the sheet where there are several.
 */
record ExcelNaming(String file, Optional<String> sheet) implements Naming {

  @Override
  public Place row(int number) {
    return Place.of(where() + ", row " + number);
  }

  @Override
  public Place cell(int number, int column, String header, String text) {
    return new Place(
        where() + ", cell " + letters(column) + number, 0, 0, Naming.excerpt(header, text));
  }

  /** The sheet's own place. */
  Place all() {
    return Place.of(where());
  }

  private String where() {
    return sheet.map(s -> file + ", sheet " + s).orElse(file);
  }

  static String letters(int column) {
    return CellReference.convertNumToColString(column);
  }
}
