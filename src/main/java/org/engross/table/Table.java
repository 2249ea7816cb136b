package org.engross.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.source.SourceFile;

/**
 * A list that a person keeps: a header and rows, in CSV (with commas, semicolons or tabs) or Excel.
 *
 * <pre>
 * name,surname,street,city,state,zip
 * Pat Specimen,Specimen,1 Sample Street,Example City,PA,01234
 * </pre>
 *
 * <p>The rows were given to a consumer as they were read; what is kept is what the file held.
 *
 * @param name how a person knows the file
 * @param columns what stands above each column that was asked for and is there, by its name
 * @param others what stands above the columns that nobody asked for
 * @param rows how many rows there are below the header
 */
public record Table(String name, Map<String, String> columns, List<String> others, int rows) {
  private static final String SHEET = ".xlsx#";

  /** Copies the collections. */
  public Table {
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    others = List.copyOf(others);
  }

  /** Whether a file is a list by its name: {@code .csv}, {@code .tsv} or {@code .xlsx}. */
  public static boolean isTable(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".csv") || lower.endsWith(".tsv") || lower.endsWith(".xlsx");
  }

  /** The file that a person names: {@code list.xlsx} of {@code list.xlsx#Governors}. */
  public static String file(String named) {
    int at = named.toLowerCase(Locale.ROOT).lastIndexOf(SHEET);
    return at < 0 ? named : named.substring(0, at + SHEET.length() - 1);
  }

  /** The sheet that a person names: {@code Governors} of {@code list.xlsx#Governors}. */
  public static Optional<String> sheet(String named) {
    int at = named.toLowerCase(Locale.ROOT).lastIndexOf(SHEET);
    return at < 0 ? Optional.empty() : Optional.of(named.substring(at + SHEET.length()));
  }

  /**
   * Reads a list. A row that is wrong in itself is said and not given to the consumer.
   *
   * @param sheet the sheet of an Excel file; where none is named, the first that is not empty
   * @param columns what is asked for
   * @param rows takes each row, in the order of the file
   * @return what the file held; empty (said in problems) where it cannot be read
   */
  public static Optional<Table> read(
      SourceFile file,
      Optional<String> sheet,
      Columns columns,
      Problems problems,
      Consumer<Row> rows) {
    try {
      boolean excel = isExcel(file);
      return excel
          ? new ExcelTable(file, sheet, columns, problems).read(rows)
          : new CsvTable(file, columns, problems).read(rows);
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    } catch (IOException e) {
      problems.error(Place.of(file.name()), "the file cannot be read (" + e.getMessage() + ")", "");
    }
    return Optional.empty();
  }

  /** By its name, which its first bytes must bear out. */
  private static boolean isExcel(SourceFile file) throws IOException {
    String name = file.name().toLowerCase(Locale.ROOT);
    if (!isTable(name)) {
      throw refused(file, "a list of this kind is not read", instead(name));
    }
    boolean excel = name.endsWith(".xlsx");
    byte[] head = head(file);
    if (begins(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw refused(
          file,
          "this Excel file is protected by a password, or of the old kind (.xls)",
          "open it in Excel and save it as .xlsx without a password");
    }
    if (begins(head, 'P', 'K', 3, 4) != excel && head.length > 0) {
      throw excel
          ? refused(
              file,
              "this is no Excel file, though its name ends with .xlsx",
              "save it as .xlsx in Excel, or name it .csv if it is one")
          : refused(
              file,
              "this is an Excel file and not CSV, though its name says so",
              "give it the ending .xlsx");
    }
    return excel;
  }

  private static String instead(String name) {
    boolean sheets = name.matches("(?s).*\\.(xls|xlsm|xlsb|xltx|xltm|ods|numbers)");
    return sheets
        ? "open it and save it as .xlsx, or as CSV UTF-8"
        : "name a file that ends with .csv, .tsv or .xlsx";
  }

  private static byte[] head(SourceFile file) throws IOException {
    try (InputStream in = file.open()) {
      return in.readNBytes(4);
    }
  }

  private static boolean begins(byte[] bytes, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  static ProblemException refused(SourceFile file, String message, String remedy) {
    return new ProblemException(Problem.error(Place.of(file.name()), message, remedy));
  }
}
