package org.engross.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.engross.intake.WordFiles;
import org.engross.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelTableTest {
  private static final String ROW = "2: name=Pat Specimen | surname=Specimen | zip=01234\n";

  @TempDir private Path folder;

  @Test
  void aSheetIsReadAsAListInCsvIs() {
    byte[] file =
        excel(
            sheet -> {
              row(sheet, 0, "Name", "Last name", "ZIP code", "desk");
              row(sheet, 1, "Pat Specimen", "Specimen", "01234", "Trade");
              row(sheet, 3, "Jo Doe", "Doe");
            });

    assertThat(read(file))
        .isEqualTo(
            """
            2: name=Pat Specimen | surname=Specimen | zip=01234 | +desk=Trade
            4: name=Jo Doe | surname=Doe | +desk=
            """);
  }

  @Test
  void aFileOnTheDiskIsReadAsOneInTheJar() throws IOException {
    byte[] file = people(row -> {});
    Path path = Files.write(folder.resolve("people.xlsx"), file);

    assertThat(
            ReadTable.of(
                new SourceFile.OnDisk("people.xlsx", path), Optional.empty(), ReadTable.PEOPLE))
        .isEqualTo("2: name=Pat Specimen | surname=Specimen\n");
    assertThat(path).hasBinaryContent(file);
  }

  @Test
  void aZipCodeThatIsShownWithItsZerosKeepsThem() {
    assertThat(read(people(row -> styled(row, "00000").setCellValue(1234)))).isEqualTo(ROW);
  }

  @Test
  void aPlainNumberAmongTextsWarnsOnceForItsColumn() {
    byte[] file =
        excel(
            sheet -> {
              row(sheet, 0, "name", "surname", "zip", "amount");
              for (int i = 1; i <= 3; i++) {
                row(sheet, i, "Pat Specimen", "Specimen");
                sheet.getRow(i).createCell(2).setCellValue(1233 + i);
                sheet.getRow(i).createCell(3).setCellValue(0.1 + 0.2);
              }
            });

    assertThat(read(file))
        .isEqualTo(
            """
            2: name=Pat Specimen | surname=Specimen | zip=1234 | +amount=0.3
            3: name=Pat Specimen | surname=Specimen | zip=1235 | +amount=0.3
            4: name=Pat Specimen | surname=Specimen | zip=1236 | +amount=0.3
            people.xlsx, cell C2: warning: a plain number stands here and in 2 rows below; \
            zeros at its beginning are lost, if it had any; \
            give the column "zip" the format Text <zip: 1234>
            """);
  }

  @Test
  void aFormulaIsWhatExcelShowedAndIsNeverReckoned() {
    byte[] file =
        people(
            row -> {
              Cell cell = row.createCell(2);
              cell.setCellFormula("TEXT(1234,\"00000\")");
              cell.setCellValue("01234");
            });

    assertThat(read(file)).isEqualTo(ROW);
  }

  @Test
  void aFormulaWithoutItsResultIsRefused() {
    assertThat(read(people(row -> row.createCell(2).setCellFormula("A1"))))
        .isEqualTo(
            """
            people.xlsx, cell C2: error: this cell holds a formula without its result; \
            open the file in Excel and save it <zip: >
            """);
  }

  @Test
  void anErrorIsRefusedWithItsCell() {
    assertThat(read(people(row -> row.createCell(2).setCellErrorValue((byte) 0x2A))))
        .isEqualTo(
            """
            people.xlsx, cell C2: error: this cell shows the error #N/A; \
            mend the formula, or write the value <zip: >
            """);
  }

  @Test
  void aDateIsADateInItsColumnAndNoTextElsewhere() {
    Consumer<XSSFRow> both =
        row -> {
          styled(row, "m/d/yyyy").setCellValue(LocalDate.of(2022, 6, 15));
          row.createCell(3).setCellStyle(row.getCell(2).getCellStyle());
          row.getCell(3).setCellValue(LocalDate.of(2021, 1, 3));
        };

    assertThat(read(people(both)))
        .isEqualTo(
            """
            people.xlsx, cell C2: error: Excel holds a date here, and text is meant; \
            give the column the format Text, and write the cell again <zip: 2022-06-15>
            """);
    assertThat(read(people(both.andThen(row -> row.getCell(2).setBlank()))))
        .isEqualTo("2: name=Pat Specimen | surname=Specimen | since=2021-01-03\n");
  }

  @Test
  void aNumberIsNoDate() {
    assertThat(read(people(row -> row.createCell(3).setCellValue(44727))))
        .isEqualTo(
            """
            people.xlsx, cell D2: error: a number stands here, and a date is meant; \
            give the cell the format of a date, or write 2022-06-15 <since: 44727>
            """);
  }

  @Test
  void hiddenRowsAndColumnsAreReadAndSaid() {
    byte[] file =
        excel(
            sheet -> {
              row(sheet, 0, "name", "surname");
              for (int i = 1; i <= 4; i++) {
                row(sheet, i, "Pat Specimen " + i, "Specimen");
                sheet.getRow(i).setZeroHeight(i != 2);
              }
              sheet.setColumnHidden(1, true);
            });

    assertThat(read(file))
        .startsWith("2: name=Pat Specimen 1 | surname=Specimen\n")
        .endsWith(
            """
            people.xlsx: warning: rows 2, 4, 5 are hidden, and read like the others; \
            delete them if they are not meant
            people.xlsx: warning: column B is hidden, and read like the others; \
            delete them if they are not meant
            """);
  }

  @Test
  void mergedCellsAreRefused() {
    byte[] file =
        excel(
            sheet -> {
              row(sheet, 0, "name", "surname");
              row(sheet, 1, "Pat Specimen", "Specimen");
              row(sheet, 2, "Al Specimen", "");
              sheet.addMergedRegion(CellRangeAddress.valueOf("B2:B3"));
            });

    assertThat(read(file))
        .endsWith(
            """
            people.xlsx, cell B2: error: the cells B2:B3 are merged into one; \
            unmerge them, and write the text into each
            """);
  }

  @Test
  void theFirstSheetWithCellsIsReadUnlessOneIsNamed() {
    byte[] file =
        workbook(
            book -> {
              book.createSheet("Notes");
              row(book.createSheet("Old"), 0, "anything");
              book.setSheetHidden(1, true);
              row(book.createSheet("Governors"), 0, "name", "surname");
              row(book.getSheet("Governors"), 1, "Pat Specimen", "Specimen");
              row(book.createSheet("Mayors"), 0, "name");
            });

    assertThat(read(file))
        .isEqualTo(
            """
            2: name=Pat Specimen | surname=Specimen
            people.xlsx: warning: the sheet "Governors" is read, and "Mayors" is not; \
            to read another, name it behind the file: people.xlsx#Mayors
            """);
    assertThat(ReadTable.of("people.xlsx#mayors", file, ReadTable.PEOPLE))
        .startsWith("people.xlsx, sheet Mayors, row 1: error: there is no column \"surname\";");
    assertThat(ReadTable.of("people.xlsx#Mayers", file, ReadTable.PEOPLE))
        .isEqualTo("people.xlsx: error: there is no sheet \"Mayers\"; did you mean \"Mayors\"?\n");
  }

  @Test
  void anOldOrProtectedFileIsRefusedWithAdvice() {
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};

    assertThat(read(old))
        .isEqualTo(
            """
            people.xlsx: error: this Excel file is protected by a password, or of the old kind \
            (.xls); open it in Excel and save it as .xlsx without a password
            """);
  }

  @Test
  void aNameThatDoesNotFitTheFileIsSaid() {
    assertThat(ReadTable.csv(people(row -> {})))
        .isEqualTo(
            "people.csv: error: this is an Excel file and not CSV, though its name says so;"
                + " give it the ending .xlsx\n");
    assertThat(read("name,surname\n".getBytes(StandardCharsets.UTF_8)))
        .startsWith("people.xlsx: error: this is no Excel file, though its name ends with .xlsx;");
  }

  @Test
  void aDamagedFileIsRefused() {
    byte[] file = people(row -> {});

    assertThat(read(Arrays.copyOf(file, file.length / 2)))
        .startsWith("people.xlsx: error: this Excel file is damaged and cannot be read;");
  }

  /** The parts of a file by hand, with this sheet. */
  private static byte[] byHand(String sheet) {
    String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    String relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    String relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    return WordFiles.zip(
        "[Content_Types].xml",
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Default Extension='rels'"
            + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
            + "<Override PartName='/xl/workbook.xml' ContentType='"
            + type
            + "sheet.main+xml'/><Override PartName='/xl/worksheets/sheet1.xml' ContentType='"
            + type
            + "worksheet+xml'/></Types>",
        "_rels/.rels",
        "<Relationships xmlns='"
            + relations
            + "'><Relationship Id='a' Type='"
            + relation
            + "/officeDocument' Target='xl/workbook.xml'/></Relationships>",
        "xl/workbook.xml",
        "<workbook xmlns='"
            + main
            + "' xmlns:r='"
            + relation
            + "'><sheets><sheet name='A' sheetId='1' r:id='s'/></sheets></workbook>",
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns='"
            + relations
            + "'><Relationship Id='s' Type='"
            + relation
            + "/worksheet' Target='worksheets/sheet1.xml'/></Relationships>",
        "xl/worksheets/sheet1.xml",
        sheet.replace("<worksheet>", "<worksheet xmlns='" + main + "'>"));
  }

  private static final String NAMES =
      "<row r='1'><c r='A1' t='inlineStr'><is><t>name</t></is></c>"
          + "<c r='B1' t='inlineStr'><is><t>surname</t></is></c></row>";

  @Test
  void aFileOfTheFewestPartsIsRead() {
    assertThat(
            read(
                byHand(
                    "<worksheet><sheetData>"
                        + NAMES
                        + "<row><c t='str'><f>A1</f><v>Pat</v></c><c><v>1E3</v></c></row>"
                        + "</sheetData></worksheet>")))
        .startsWith("2: name=Pat | surname=1000\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE worksheet [<!ENTITY a"
            + " 'aaaa'>]><worksheet><sheetData>&a;</sheetData></worksheet>",
        "<worksheet><sheetData>NAMES<row r='1'/></sheetData></worksheet>",
        "<worksheet><sheetData>NAMES<row><c t='s'><v>7</v></c></row></sheetData></worksheet>",
        "<worksheet><sheetData>NAMES<row><c r='ZZZ2'><v>7</v></c></row></sheetData></worksheet>",
        "<worksheet><sheetData>NAMES<row><c><v>x</v></c></row></sheetData></worksheet>",
        "<worksheet><sheetData>NAMES<row></sheetData></worksheet>",
      })
  void whatExcelWouldNotWriteIsRefused(String sheet) {
    assertThat(read(byHand(sheet.replace("NAMES", NAMES))))
        .isEqualTo(
            "people.xlsx: error: this Excel file is damaged and cannot be read;"
                + " open it in Excel, save it under another name and use that one\n");
  }

  @Test
  void anEmptySheetIsToldWhatToBeginWith() {
    assertThat(read(excel(sheet -> {})))
        .startsWith("people.xlsx: error: there is nothing in this list;");
  }

  @Test
  void charactersThatXmlCannotCarryAreRefusedToo() {
    byte[] file =
        excel(
            sheet -> {
              row(sheet, 0, "name", "surname");
              row(sheet, 1, "Pat_x0007_", "Spe\u00ADcimen");
            });

    assertThat(read(file))
        .contains("people.xlsx, cell A2: error: the character U+0007 (BEL) may not stand here")
        .contains("people.xlsx, cell B2: error: the character U+00AD (SOFT HYPHEN)");
  }

  private static String read(byte[] file) {
    return ReadTable.of("people.xlsx", file, ReadTable.PEOPLE);
  }

  /** One person, with a ZIP code and a date to be filled. */
  private static byte[] people(Consumer<XSSFRow> rest) {
    return excel(
        sheet -> {
          row(sheet, 0, "name", "surname", "zip", "since");
          row(sheet, 1, "Pat Specimen", "Specimen");
          rest.accept(sheet.getRow(1));
        });
  }

  private static Cell styled(XSSFRow row, String format) {
    XSSFWorkbook book = row.getSheet().getWorkbook();
    XSSFCellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    Cell cell = row.createCell(2);
    cell.setCellStyle(style);
    return cell;
  }

  private static void row(XSSFSheet sheet, int index, String... texts) {
    XSSFRow row = sheet.createRow(index);
    for (int i = 0; i < texts.length; i++) {
      row.createCell(i).setCellValue(texts[i]);
    }
  }

  private static byte[] excel(Consumer<XSSFSheet> content) {
    return workbook(book -> content.accept(book.createSheet("Sheet1")));
  }

  private static byte[] workbook(Consumer<XSSFWorkbook> content) {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      content.accept(book);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
