package org.engross.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.source.SourceFile;
import org.xml.sax.ContentHandler;

/**
 * Reads a sheet of an Excel file as a stream. Formulas are never read, let alone reckoned: a cell
 * is what Excel showed last.
 */
final class ExcelTable {
  private final SourceFile file;
  private final Optional<String> wanted;
  private final Columns columns;
  private final Problems problems;
  private RuntimeException ofConsumer;

  ExcelTable(SourceFile file, Optional<String> sheet, Columns columns, Problems problems) {
    this.file = file;
    this.wanted = sheet;
    this.columns = columns;
    this.problems = problems;
  }

  /**
   * Reads the list.
   *
   * @throws ProblemException where it cannot be read
   */
  Optional<Table> read(Consumer<Row> consumer) throws IOException {
    UnpackedSize.check(file);
    try (OPCPackage opened = open()) {
      Optional<Table> table = read(new XSSFReader(opened), row -> give(row, consumer));
      opened.revert(); // or closing would save it
      return table;
    } catch (ProblemException e) {
      throw e;
    } catch (IOException e) {
      if (isBomb(e)) {
        throw Table.refused(
            file,
            "this Excel file unpacks to more than a hundred times its size, as no list does",
            "copy the list alone into a new file");
      }
      throw e;
    } catch (OpenXML4JException | DamagedXml | RuntimeException e) {
      if (e == ofConsumer) {
        throw ofConsumer;
      }
      // POI answers a damaged file with exceptions of many kinds.
      throw Table.refused(
          file,
          "this Excel file is damaged and cannot be read",
          "open it in Excel, save it under another name and use that one");
    }
  }

  /** POI stops at what unpacks to too much, and says so to programmers. */
  private static boolean isBomb(IOException e) {
    return String.valueOf(e.getMessage()).startsWith("Zip bomb");
  }

  /** What goes wrong beyond the file is not the file's fault. */
  private void give(Row row, Consumer<Row> consumer) {
    try {
      consumer.accept(row);
    } catch (RuntimeException e) {
      ofConsumer = e;
      throw e;
    }
  }

  private OPCPackage open() throws IOException, OpenXML4JException {
    if (file instanceof SourceFile.OnDisk lying) {
      return OPCPackage.open(lying.path().toFile(), PackageAccess.READ);
    }
    return OPCPackage.open(file.open());
  }

  private Optional<Table> read(XSSFReader reader, Consumer<Row> consumer)
      throws IOException, OpenXML4JException, DamagedXml {
    Workbook workbook = new Workbook();
    parse(reader.getWorkbookData(), workbook);
    Workbook.Sheet sheet = choose(workbook, reader);
    NumberFormats formats = new NumberFormats(workbook.countsFrom1904());
    parse(reader.getStylesData(), formats);
    SharedTexts texts = new SharedTexts(file.name());
    parse(reader.getSharedStringsData(), texts);
    ExcelNaming naming = new ExcelNaming(file.name(), shown(sheet, workbook));
    Rows rows = new Rows(file.name(), naming, columns, problems, consumer);
    SheetReader cells = new SheetReader(rows, texts, formats, naming, problems);
    parse(reader.getSheet(sheet.relation()), cells);
    cells.sayWhatIsHidden();
    return rows.end();
  }

  /** The sheet's name where there are several. */
  private static Optional<String> shown(Workbook.Sheet sheet, Workbook workbook) {
    return workbook.sheets().size() == 1 ? Optional.empty() : Optional.of(sheet.name());
  }

  private Workbook.Sheet choose(Workbook workbook, XSSFReader reader)
      throws IOException, OpenXML4JException, DamagedXml {
    if (workbook.sheets().isEmpty()) {
      throw Table.refused(file, "there is no sheet in this Excel file", "save the list again");
    }
    return wanted.isPresent() ? named(workbook, wanted.get()) : firstWithCells(workbook, reader);
  }

  private Workbook.Sheet named(Workbook workbook, String name) {
    return workbook.sheets().stream()
        .filter(s -> s.name().equalsIgnoreCase(name.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                Table.refused(
                    file,
                    "there is no sheet \"" + name + "\"",
                    Nearest.hint(
                        name, workbook.sheets().stream().map(Workbook.Sheet::name).toList())));
  }

  private Workbook.Sheet firstWithCells(Workbook workbook, XSSFReader reader)
      throws IOException, OpenXML4JException, DamagedXml {
    List<Workbook.Sheet> visible = workbook.sheets().stream().filter(s -> !s.hidden()).toList();
    Workbook.Sheet first = null;
    for (Workbook.Sheet sheet : visible) {
      if (!hasCells(sheet, reader)) {
        continue;
      }
      if (first != null) {
        problems.warning(
            Place.of(file.name()),
            "the sheet \"" + first.name() + "\" is read, and \"" + sheet.name() + "\" is not",
            "to read another, name it behind the file: " + file.name() + "#" + sheet.name());
        return first;
      }
      first = sheet;
    }
    return first == null ? workbook.sheets().get(0) : first;
  }

  private static boolean hasCells(Workbook.Sheet sheet, XSSFReader reader)
      throws IOException, OpenXML4JException, DamagedXml {
    CellSeeker seeker = new CellSeeker();
    parse(reader.getSheet(sheet.relation()), seeker);
    return seeker.found();
  }

  private static void parse(InputStream part, ContentHandler handler)
      throws IOException, DamagedXml {
    if (part != null) {
      try (part) {
        XmlPart.parse(part, handler);
      }
    }
  }

  static ProblemException refused(Place place, String message, String remedy) {
    return new ProblemException(Problem.error(place, message, remedy));
  }
}
