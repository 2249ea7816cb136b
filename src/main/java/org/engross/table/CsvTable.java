package org.engross.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.source.SourceFile;

/** Reads a list in CSV: UTF-8, with commas, semicolons or tabs between the cells. */
final class CsvTable implements Naming {
  /** FastCSV gives the line in its message alone. */
  private static final Pattern AT_LINE = Pattern.compile("[Ss]tarting at line ([0-9]+)");

  private static final int MOST_OF_A_RECORD = 1 << 20;

  private final SourceFile file;
  private final Columns columns;
  private final Problems problems;
  private int width;
  private int last;

  CsvTable(SourceFile file, Columns columns, Problems problems) {
    this.file = file;
    this.columns = columns;
    this.problems = problems;
  }

  @Override
  public Place row(int number) {
    return new Place(file.name(), number, 0, "");
  }

  @Override
  public Place cell(int number, int column, String header, String text) {
    return new Place(file.name(), number, 0, Naming.excerpt(header, text));
  }

  /**
   * Reads the list.
   *
   * @throws ProblemException where it cannot be read on
   */
  Optional<Table> read(Consumer<Row> consumer) throws IOException {
    Encoding.check(file);
    Rows rows = new Rows(file.name(), this, columns, problems, consumer);
    try (Reader text = text()) {
      Separator separator = Separator.of(text);
      CsvReader<CsvRecord> csv = csv(separator.character(), text);
      if (separator.isSaid()) {
        csv.skipLines(1);
      }
      csv.forEach(record -> add(record, rows));
    } catch (CsvParseException e) {
      throw unreadable(e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return rows.end();
  }

  private Reader text() throws IOException {
    Reader text =
        new BufferedReader(
            new InputStreamReader(
                file.open(),
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
    text.mark(1);
    if (text.read() != '\uFEFF') {
      text.reset();
    }
    return text;
  }

  static CsvReader<CsvRecord> csv(char separator, Reader text) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .maxBufferSize(MOST_OF_A_RECORD)
        .ofCsvRecord(text);
  }

  private void add(CsvRecord record, Rows rows) {
    last = (int) record.getStartingLineNumber();
    List<Value> values = new ArrayList<>(record.getFieldCount());
    boolean blank = true;
    for (String cell : record.getFields()) {
      Value value = Value.text(CsvText.read(cell));
      values.add(value);
      blank &= value.isBlank();
    }
    if (blank || isWhole(values.size())) {
      rows.add(last, values);
    }
  }

  /** Whether a row has as many cells as the first. */
  private boolean isWhole(int cells) {
    width = width == 0 ? cells : width;
    if (cells != width) {
      problems
          .ofRow()
          .error(
              row(last),
              "this row has " + count(cells, "cell") + ", and the first has " + width,
              cells < width
                  ? "add the separators that are missing"
                  : "put a cell that holds a separator in double quotes");
    }
    return cells == width;
  }

  private static String count(int n, String noun) {
    return n == 1 ? "1 " + noun : n + " " + noun + "s";
  }

  private ProblemException unreadable(CsvParseException e) {
    String said = String.valueOf(e.getMessage());
    Matcher at = AT_LINE.matcher(said);
    Place place = row(at.find() ? Integer.parseInt(at.group(1)) : last + 1);
    return new ProblemException(unreadable(said, place));
  }

  private static Problem unreadable(String said, Place place) {
    if (said.startsWith("Unexpected character after closing quote")) {
      return Problem.error(
          place,
          "text follows a closing quote in the row that begins here",
          "double each quote inside a quoted cell: \"Jo \"\"Jay\"\" Doe\"");
    }
    if (said.contains("surpassed the maximum")) {
      return Problem.error(
          place,
          "the row that begins here has thousands of cells",
          "the most is " + Limits.COLUMNS);
    }
    return said.startsWith("The maximum buffer size")
        ? Problem.error(
            place,
            "the row that begins here has a cell of over a million characters, or a quote in it is"
                + " not closed",
            "close the quote; a cell has at most " + Limits.CELL + " characters")
        : Problem.error(
            place,
            "a quote is not closed in the row that begins here",
            "close it, or double it where it belongs to the text");
  }
}
