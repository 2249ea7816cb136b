package org.engross.table;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.engross.problem.Problems;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the part of a sheet: rows of cells, what is hidden, what is merged. */
final class SheetReader extends DefaultHandler {
  private static final int LAST_COLUMN = 16_383;

  private final Rows rows;
  private final SharedTexts texts;
  private final NumberFormats formats;
  private final ExcelNaming naming;
  private final Problems problems;

  private final List<Value> row = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final TreeSet<Integer> hiddenRows = new TreeSet<>();
  private final TreeSet<Integer> hiddenColumns = new TreeSet<>();
  private int firstRow;
  private int number;
  private int column;
  private boolean hidden;
  private boolean flawed;
  private String type = "";
  private int style;
  private boolean inText;
  private boolean inReading;
  private boolean hasFormula;
  private boolean hasValue;

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
      case "c" -> startCell(attributes);
      case "f" -> hasFormula = true;
      case "v", "t" -> inText = true;
      case "rPh" -> inReading = true;
      case "mergeCell" -> merged(attributes.getValue("ref"));
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    switch (name) {
      case "row" -> endRow();
      case "c" -> endCell();
      case "v", "t" -> {
        inText = false;
        hasValue = true;
      }
      case "rPh" -> inReading = false;
      default -> {}
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    if (inText && !inReading && text.length() <= Limits.CELL) {
      text.append(chars, start, length);
    }
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
    column = -1;
    flawed = false;
    row.clear();
  }

  private void startCell(Attributes attributes) {
    String reference = attributes.getValue("r");
    column = reference == null ? column + 1 : new CellReference(reference).getCol();
    type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
    style = attributes.getValue("s") == null ? 0 : Integer.parseInt(attributes.getValue("s"));
    text.setLength(0);
    hasFormula = false;
    hasValue = false;
  }

  private void endCell() {
    Value value = value();
    if (value.isBlank()) {
      return;
    }
    if (row.size() > column || column > LAST_COLUMN) {
      throw new IllegalStateException("cells out of order");
    }
    while (row.size() < column) {
      row.add(Value.BLANK);
    }
    row.add(value);
  }

  private Value value() {
    if (!hasValue) {
      if (hasFormula) {
        error("this cell holds a formula without its result", "open the file in Excel and save it");
      }
      return Value.BLANK;
    }
    String raw = text.toString();
    return switch (type) {
      case "s" -> Value.text(texts.get(Integer.parseInt(raw.strip())));
      case "e" -> failed(raw);
      case "b" -> Value.text(raw.strip().equals("1") ? "TRUE" : "FALSE");
      case "n" -> raw.isBlank() ? Value.BLANK : number(raw.strip());
      case "d" -> new Value(raw.strip().replaceFirst("T00:00.*", ""), Value.Kind.DATE);
      default -> Value.text(EscapedText.read(raw));
    };
  }

  private Value failed(String shown) {
    error("this cell shows the error " + shown, "mend the formula, or write the value");
    return Value.BLANK;
  }

  private Value number(String raw) {
    Value shown = formats.show(raw, style);
    if (shown.isBlank()) {
      error("the format of this cell hides the number " + raw, "give it another format");
    }
    return shown;
  }

  private void error(String message, String remedy) {
    flawed = true;
    problems.ofRow().error(naming.cell(number, column, rows.header(column), ""), message, remedy);
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
