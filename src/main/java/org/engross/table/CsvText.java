package org.engross.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.engross.source.Characters;

/**
 * A list that Engross writes in CSV. A spreadsheet that opens it reckons nothing: a cell that it
 * would take for a formula gets an apostrophe before it, as OWASP advises, which {@link Table}
 * takes away again. Where the text holds a letter beyond ASCII it opens with a byte order mark, by
 * which Excel knows UTF-8.
 */
public final class CsvText {
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final StringWriter text = new StringWriter();
  private final CsvWriter csv =
      CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.LF).build(text);
  private final int width;

  /** Begins with the names of the columns. */
  public CsvText(String... header) {
    this.width = header.length;
    row(List.of(header));
  }

  /**
   * Adds a row.
   *
   * @throws IllegalArgumentException if it has not as many cells as the header, or a character that
   *     no text may hold
   */
  public CsvText row(List<String> cells) {
    if (cells.size() != width) {
      throw new IllegalArgumentException(cells.size() + " cells under " + width + " columns");
    }
    List<String> written = new ArrayList<>(width);
    for (String cell : cells) {
      if (Characters.firstForbidden(cell) >= 0) {
        throw new IllegalArgumentException("a forbidden character in \"" + cell + "\"");
      }
      written.add(write(cell));
    }
    csv.writeRecord(written);
    return this;
  }

  /** The whole of it, ready for a file in UTF-8. */
  public String text() {
    String all = text.toString();
    return all.chars().allMatch(c -> c < 0x80) ? all : '\uFEFF' + all;
  }

  /** A cell with that apostrophe, if it needs one. */
  static String write(String cell) {
    return isFormula(cell, 0) ? '\'' + cell : cell;
  }

  /** A cell without the apostrophe that keeps a spreadsheet from reckoning. */
  static String read(String cell) {
    return cell.startsWith("'") && isFormula(cell, 1) ? cell.substring(1) : cell;
  }

  private static boolean isFormula(String cell, int from) {
    return cell.length() > from && FORMULA_STARTS.indexOf(cell.charAt(from)) >= 0;
  }
}
