package org.engross.table;

import org.apache.poi.ss.util.CellReference;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.xml.sax.Attributes;

/**
 * One cell of a sheet while it is read: its kind, its style, and the text that Excel kept of it.
 */
final class SheetCell {
  private static final int LAST_COLUMN = 16_383;

  private final StringBuilder text = new StringBuilder();
  private int column;
  private String type = "";
  private int style;
  private boolean inText;
  private boolean inReading;
  private boolean hasFormula;
  private boolean hasValue;

  /** What is wrong with a cell: the message and what would be right. */
  static final class Wrong extends Exception {
    private final String remedy;

    Wrong(String message, String remedy) {
      super(message);
      this.remedy = remedy;
    }

    Problem at(Place place) {
      return Problem.error(place, getMessage(), remedy);
    }
  }

  /** The next cell is the first of a row. */
  void startRow() {
    column = -1;
  }

  /** Its column from 0. */
  int column() {
    return column;
  }

  void start(Attributes attributes) {
    String reference = attributes.getValue("r");
    column = reference == null ? column + 1 : new CellReference(reference).getCol();
    if (column < 0 || column > LAST_COLUMN) {
      throw new IllegalStateException("there is no column " + reference);
    }
    type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
    style = attributes.getValue("s") == null ? 0 : Integer.parseInt(attributes.getValue("s"));
    text.setLength(0);
    hasFormula = false;
    hasValue = false;
  }

  /** Takes note of an element inside it. */
  void startElement(String name) {
    switch (name) {
      case "f" -> hasFormula = true;
      case "v", "t" -> inText = true;
      case "rPh" -> inReading = true;
      default -> {}
    }
  }

  void endElement(String name) {
    switch (name) {
      case "v", "t" -> {
        inText = false;
        hasValue = true;
      }
      case "rPh" -> inReading = false;
      default -> {}
    }
  }

  /** Takes text, but no more than is needed to refuse it. */
  void characters(char[] chars, int start, int length) {
    if (inText && !inReading && text.length() <= Limits.CELL) {
      text.append(chars, start, length);
    }
  }

  /** What Excel shows in it. */
  Value value(SharedTexts texts, NumberFormats formats) throws Wrong {
    if (!hasValue && hasFormula) {
      throw new Wrong(
          "this cell holds a formula without its result", "open the file in Excel and save it");
    }
    String raw = text.toString();
    return switch (hasValue ? type : "") {
      case "" -> Value.BLANK;
      case "s" -> Value.text(texts.get(Integer.parseInt(raw.strip())));
      case "e" ->
          throw new Wrong(
              "this cell shows the error " + raw, "mend the formula, or write the value");
      case "b" -> Value.text(raw.strip().equals("1") ? "TRUE" : "FALSE");
      case "n" -> raw.isBlank() ? Value.BLANK : number(raw.strip(), formats);
      case "d" -> new Value(raw.strip().replaceFirst("T00:00.*", ""), Value.Kind.DATE);
      default -> Value.text(EscapedText.read(raw));
    };
  }

  private Value number(String raw, NumberFormats formats) throws Wrong {
    Value shown = formats.show(raw, style);
    if (shown.isBlank()) {
      throw new Wrong("the format of this cell hides the number " + raw, "give it another format");
    }
    return shown;
  }
}
