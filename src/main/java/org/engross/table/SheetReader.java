package org.engross.table;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.engross.problem.Place;
import org.engross.problem.Problems;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the part of a sheet: rows of cells, what is hidden, what is merged. */
final class SheetReader extends DefaultHandler {
  private final Rows rows;
  private final SharedTexts texts;
  private final NumberFormats formats;
  private final ExcelNaming naming;
  private final Problems problems;

  private final SheetCell cell = new SheetCell();
  private final List<Value> row = new ArrayList<>();
  private final TreeSet<Integer> hiddenRows = new TreeSet<>();
  private final TreeSet<Integer> hiddenColumns = new TreeSet<>();
  private int firstRow;
  private int number;
  private boolean hidden;
  private boolean flawed;

  SheetReader(
      Rows rows, SharedTexts texts, NumberFormats formats, ExcelNaming naming, Problems problems) {
    this.rows = rows;
    this.texts = texts;
    this.formats = formats;
    this.naming = naming;
    this.problems = problems;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    switch (name) {
      case "col" -> columns(attributes);
      case "row" -> startRow(attributes);
      case "c" -> cell.start(attributes);
      case "mergeCell" -> merged(attributes.getValue("ref"));
      default -> cell.startElement(name);
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    switch (name) {
      case "row" -> endRow();
      case "c" -> endCell();
      default -> cell.endElement(name);
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    cell.characters(chars, start, length);
  }

  private void columns(Attributes attributes) {
    if (isTrue(attributes.getValue("hidden"))) {
      int last = Math.min(Limits.COLUMNS, Integer.parseInt(attributes.getValue("max")));
      for (int i = Integer.parseInt(attributes.getValue("min")); i <= last; i++) {
        hiddenColumns.add(i - 1);
      }
    }
  }

  private void startRow(Attributes attributes) {
    String written = attributes.getValue("r");
    int next = written == null ? number + 1 : Integer.parseInt(written);
    if (next <= number) {
      throw new IllegalStateException("rows out of order");
    }
    number = next;
    hidden = isTrue(attributes.getValue("hidden"));
    cell.startRow();
    flawed = false;
    row.clear();
  }

  private void endCell() {
    try {
      put(cell.value(texts, formats));
    } catch (SheetCell.Wrong e) {
      flawed = true;
      problems.ofRow().add(e.at(place(cell.column())));
    }
  }

  private Place place(int column) {
    return naming.cell(number, column, rows.header(column), "");
  }

  private void put(Value value) {
    if (value.isBlank()) {
      return;
    }
    if (row.size() > cell.column()) {
      throw new IllegalStateException("cells out of order");
    }
    while (row.size() < cell.column()) {
      row.add(Value.BLANK);
    }
    row.add(value);
  }

  private void endRow() {
    boolean blank = row.isEmpty();
    if (!blank && firstRow == 0) {
      firstRow = number;
    }
    if (!blank && hidden) {
      hiddenRows.add(number);
    }
    if (flawed) {
      rows.leaveOut();
    } else {
      rows.add(number, List.copyOf(row));
    }
  }

  /** All cells of a merged area but the first are empty, though a person sees one text in it. */
  private void merged(String reference) {
    CellRangeAddress area = CellRangeAddress.valueOf(reference);
    boolean inList = area.getLastRow() + 1 >= firstRow && area.getFirstColumn() < rows.width();
    if (inList && area.getNumberOfCells() > 1) {
      problems.error(
          naming.cell(area.getFirstRow() + 1, area.getFirstColumn(), "", ""),
          "the cells " + reference + " are merged into one",
          "unmerge them, and write the text into each");
    }
  }

  /** Says at the end which rows and columns were read that the person does not see. */
  void sayWhatIsHidden() {
    hiddenRows.remove(firstRow);
    if (!hiddenRows.isEmpty()) {
      problems.warning(
          naming.all(),
          Spans.say("row", hiddenRows, String::valueOf) + " hidden, and read like the others",
          "delete them if they are not meant");
    }
    hiddenColumns.removeIf(i -> rows.header(i).isEmpty());
    if (!hiddenColumns.isEmpty()) {
      problems.warning(
          naming.all(),
          Spans.say("column", hiddenColumns, ExcelNaming::letters)
              + " hidden, and read like the others",
          "delete them if they are not meant");
    }
  }

  private static boolean isTrue(String flag) {
    return "1".equals(flag) || "true".equals(flag);
  }
}
