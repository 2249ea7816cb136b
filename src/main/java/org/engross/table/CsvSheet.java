package org.engross.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.engross.problem.ProblemException;
import org.engross.source.Source;

/**
 * A list in CSV in which cells are changed and rows added. Every row that is not touched stays byte
 * for byte, and so do the separator, the line ends and the byte order mark of the file.
 */
public final class CsvSheet {
  private static final String MARK = "\uFEFF";

  private final boolean marked;
  private final char separator;
  private final String lineEnd;
  private final List<Line> lines = new ArrayList<>();

  /** What stands before the header: {@code sep=;}, or nothing. */
  private String before = "";

  /** A record: as it was written, and its cells. */
  private static final class Line {
    private final int number;
    private final String written;
    private final List<String> cells;
    private boolean touched;

    Line(int number, String written, List<String> cells) {
      this.number = number;
      this.written = written;
      this.cells = new ArrayList<>(cells);
    }
  }

  private CsvSheet(boolean marked, char separator, String lineEnd) {
    this.marked = marked;
    this.separator = separator;
    this.lineEnd = lineEnd;
  }

  /** A new list with these columns; with a byte order mark, by which Excel knows UTF-8. */
  public static CsvSheet of(List<String> header) {
    CsvSheet sheet = new CsvSheet(true, ',', "\n");
    sheet.lines.add(new Line(1, "", header));
    sheet.lines.get(0).touched = true;
    return sheet;
  }

  /**
   * Reads a list that {@link Table} has read without an error.
   *
   * @throws ProblemException if it is no text in UTF-8
   */
  public static CsvSheet read(String name, byte[] bytes) {
    Source.decode(name, bytes);
    String all = new String(bytes, StandardCharsets.UTF_8);
    boolean marked = all.startsWith(MARK);
    String text = marked ? all.substring(1) : all;
    try {
      Separator separator = Separator.of(new StringReader(text));
      CsvSheet sheet = new CsvSheet(marked, separator.character(), lineEnd(text));
      sheet.add(text);
      if (separator.isSaid()) {
        sheet.before = sheet.lines.remove(0).written;
      }
      return sheet;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String lineEnd(String text) {
    int end = text.indexOf('\n');
    if (end < 0) {
      return text.indexOf('\r') < 0 ? "\n" : "\r";
    }
    return end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
  }

  /** Each record goes from its first line to the first line of the next. */
  private void add(String text) throws IOException {
    List<Integer> starts = starts(text);
    List<CsvRecord> records = new ArrayList<>();
    try (CsvReader<CsvRecord> csv = CsvTable.csv(separator, new StringReader(text))) {
      csv.forEach(records::add);
    } catch (CsvParseException e) {
      throw new IllegalArgumentException("a list with errors", e);
    }
    for (int i = 0; i < records.size(); i++) {
      int first = (int) records.get(i).getStartingLineNumber();
      int from = i == 0 ? 0 : starts.get(first - 1);
      int to =
          i + 1 < records.size()
              ? starts.get((int) records.get(i + 1).getStartingLineNumber() - 1)
              : text.length();
      lines.add(new Line(first, text.substring(from, to), records.get(i).getFields()));
    }
  }

  /** Where each line begins. */
  private static List<Integer> starts(String text) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || c == '\r' && !pair) {
        starts.add(i + 1);
      }
    }
    return starts;
  }

  private Line header() {
    return lines.get(0);
  }

  /**
   * Changes cells of a row; a column that is not there is added at the end.
   *
   * @param number the row's first line, as {@link Row#number} says
   * @param cells by what stands above them
   */
  public void change(int number, Map<String, String> cells) {
    Line line = lines.stream().filter(l -> l.number == number).findFirst().orElseThrow();
    put(line, cells);
  }

  /** Adds a row at the end. */
  public void add(Map<String, String> cells) {
    put(new Line(0, "", Collections.nCopies(header().cells.size(), "")), cells);
  }

  private void put(Line line, Map<String, String> cells) {
    if (!lines.contains(line)) {
      lines.add(line);
    }
    cells.forEach((header, text) -> put(line, column(header), text));
  }

  private static void put(Line line, int column, String text) {
    String written = CsvText.write(text);
    while (line.cells.size() <= column) {
      line.cells.add("");
    }
    if (!line.cells.get(column).equals(written)) {
      line.cells.set(column, written);
      line.touched = true;
    }
  }

  private int column(String above) {
    List<String> header = header().cells;
    for (int i = 0; i < header.size(); i++) {
      if (Value.text(CsvText.read(header.get(i))).text().equals(above)) {
        return i;
      }
    }
    lines.forEach(line -> line.cells.add(""));
    header.set(header.size() - 1, above);
    lines.forEach(line -> line.touched = true);
    return header.size() - 1;
  }

  /** The whole file. */
  public byte[] bytes() {
    StringBuilder text = new StringBuilder(marked ? MARK : "").append(before);
    for (Line line : lines) {
      boolean open = text.length() > 0 && !endsLine(text);
      text.append(open ? lineEnd : "").append(line.touched ? record(line) : line.written);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private boolean endsLine(StringBuilder text) {
    char last = text.charAt(text.length() - 1);
    return last == '\n' || last == '\r' || text.length() == 1 && marked;
  }

  private String record(Line line) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv =
        CsvWriter.builder().fieldSeparator(separator).lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(line.cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.getBuffer().substring(0, text.getBuffer().length() - 1) + lineEnd;
  }
}
