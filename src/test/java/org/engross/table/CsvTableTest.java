package org.engross.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.engross.problem.Problems;
import org.engross.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
  private static final String ROW = "2: name=Pat Specimen | surname=Specimen | zip=01234\n";

  @Test
  void aRowIsReadByTheNamesAboveItsCells() {
    assertThat(
            ReadTable.csv(
                "name,surname,ZIP,desk\nPat Specimen,Specimen,01234,Trade\n\"Doe, Jo\",Doe,,\n"))
        .isEqualTo(
            """
            2: name=Pat Specimen | surname=Specimen | zip=01234 | +desk=Trade
            3: name=Doe, Jo | surname=Doe | +desk=
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name;surname;zip\nPat Specimen;Specimen;01234\n",
        "name\tsurname\tzip\nPat Specimen\tSpecimen\t01234",
        "\uFEFFname,surname,zip\r\nPat Specimen,Specimen,01234\r\n",
        "Full Name,LAST_NAME,Zip-Code\n\"Pat Specimen\", Specimen ,\u00A001234\n,,\n\n",
      })
  void whatProgramsWriteDifferentlyIsTheSame(String text) {
    assertThat(ReadTable.csv(text)).isEqualTo(ROW);
  }

  @Test
  void excelsLineWithTheSeparatorIsUnderstood() {
    assertThat(ReadTable.csv("sep=;\r\nname;surname;zip\r\nPat Specimen;Specimen;01234\r\n"))
        .isEqualTo(ROW.replace("2:", "3:"));
  }

  @Test
  void linesAreCountedThroughCellsOfSeveralLines() {
    assertThat(ReadTable.csv("name,surname\n\"Pat\nSpecimen\",Specimen\nJo,Doe,\n"))
        .isEqualTo(
            "2: name=Pat\nSpecimen | surname=Specimen\n"
                + "people.csv:4: error: this row has 3 cells, and the first has 2;"
                + " put a cell that holds a separator in double quotes\n");
  }

  @Test
  void aRowWithTooFewCellsIsNamed() {
    assertThat(ReadTable.csv("name,surname,zip\nPat Specimen,Specimen\n"))
        .isEqualTo(
            "people.csv:2: error: this row has 2 cells, and the first has 3;"
                + " add the separators that are missing\n");
  }

  @Test
  void columnsThatAreMissingAreNamedAtOnceAndNearMissesWithThem() {
    assertThat(ReadTable.csv("nmae,surnmae,zip\nPat Specimen,Specimen,01234\n"))
        .isEqualTo(
            """
            people.csv:1: error: there are no columns "name" and "surname"; rename "nmae" to \
            "name", rename "surnmae" to "surname"
            """);
  }

  @Test
  void aListWithoutAHeaderIsToldWhatIsMissing() {
    assertThat(ReadTable.csv("Pat Specimen,Specimen,01234\nJo Doe,Doe,01235\n"))
        .isEqualTo(
            """
            people.csv:1: error: there are no columns "name" and "surname"; \
            the first row must name the columns; it has: Pat Specimen, Specimen, 01234
            """);
  }

  @Test
  void anOtherColumnThatIsNearlyOneOfOursWarns() {
    assertThat(ReadTable.csv("name,surname,sinse,note\nPat Specimen,Specimen,2022-01-03,\n"))
        .isEqualTo(
            """
            2: name=Pat Specimen | surname=Specimen | +sinse=2022-01-03 | +note=
            people.csv:1: warning: the column "sinse" is not known, and is kept beside the others; \
            did you mean "since"? <sinse>
            """);
  }

  @Test
  void whereNoOthersAreWantedEachIsAnError() {
    assertThat(
            ReadTable.of(
                "signers.csv",
                "id,agred\nsample-lead,yes\n".getBytes(ISO_8859_1),
                Columns.only(Column.text("id").needed(), Column.text("agreed"))))
        .isEqualTo(
            """
            signers.csv:1: error: the column "agred" is not known here; \
            did you mean "agreed"? <agred>
            """);
  }

  @Test
  void twoColumnsOfOneMeaningAreRefused() {
    assertThat(ReadTable.csv("name,surname,Last Name,note,NOTE\nPat,Specimen,Doe,,\n"))
        .isEqualTo(
            """
            people.csv:1: error: columns 2 and 3 are the same (surname): "surname" and \
            "Last Name"; delete one of them, or give it another name <Last Name>
            people.csv:1: error: columns 4 and 5 are the same: "note" and "NOTE"; \
            delete one of them, or give it another name <NOTE>
            """);
  }

  @Test
  void aColumnMayHaveAnyNameThatAPersonSays() {
    Columns called = ReadTable.PEOPLE.calling(Map.of("surname", "Nachname"));

    assertThat(
            ReadTable.of(
                "people.csv",
                "name;Nachname\nPat Specimen;Specimen\n".getBytes(ISO_8859_1),
                called))
        .isEqualTo("2: name=Pat Specimen | surname=Specimen\n");
    assertThat(
            ReadTable.of(
                "people.csv", "name;surname\nPat Specimen;Specimen\n".getBytes(ISO_8859_1), called))
        .startsWith("people.csv:1: error: there is no column \"Nachname\"");
  }

  @Test
  void aCellUnderNoNameIsRefused() {
    assertThat(ReadTable.csv("name,surname,\nPat,Specimen,\nJo,Doe,a note\n"))
        .isEqualTo(
            "2: name=Pat | surname=Specimen\n"
                + "people.csv:3: error: nothing stands above this cell in the first row;"
                + " name the column, or delete the cell <a note>\n");
  }

  @Test
  void anUnclosedQuoteIsNamedWithItsLine() {
    assertThat(ReadTable.csv("name,surname\nPat,Specimen\n\"Jo,Doe\nAl,Sample\n"))
        .isEqualTo(
            "2: name=Pat | surname=Specimen\n"
                + "people.csv:3: error: a quote is not closed in the row that begins here;"
                + " close it, or double it where it belongs to the text\n");
  }

  @Test
  void textBehindAClosingQuoteIsNamedWithItsLine() {
    assertThat(ReadTable.csv("name,surname\n\"Jo \"Jay\" Doe\",Doe\n"))
        .isEqualTo(
            "people.csv:2: error: text follows a closing quote in the row that begins here;"
                + " double each quote inside a quoted cell: \"Jo \"\"Jay\"\" Doe\"\n");
  }

  @Test
  void quotesInsideATextAreText() {
    assertThat(ReadTable.csv("name,surname\nJo \"Jay\" Doe,Doe\n"))
        .isEqualTo("2: name=Jo \"Jay\" Doe | surname=Doe\n");
  }

  @Test
  void aFileInLatin1IsNamedAsSuchWithTheWord() {
    assertThat(ReadTable.csv("name,surname\nPat,Specimen\nAna Muñoz,Muñoz\n".getBytes(ISO_8859_1)))
        .isEqualTo(
            """
            people.csv:3: error: this line is not UTF-8, but Windows-1252 (Latin-1) as it seems: \
            "Muñoz"; in Excel, save it as "CSV UTF-8 (Comma delimited)"
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFEFFname,surname\nPat,Specimen\n", "name,surname\nPat,Specimen\n"})
  void aFileInUtf16IsNamedAsSuch(String text) {
    assertThat(ReadTable.csv(text.getBytes(UTF_16LE)))
        .isEqualTo(
            """
            people.csv: error: the file is UTF-16 (Excel calls it Unicode Text); \
            in Excel, save it as "CSV UTF-8 (Comma delimited)"
            """);
  }

  @Test
  void aHiddenCharacterIsRefusedWhereItStands() {
    assertThat(ReadTable.csv("name,surname\nPat\u200B,Specimen\nJo,Do\u0000e\n"))
        .isEqualTo(
            """
            people.csv:2: error: the character U+200B (ZERO WIDTH SPACE) may not stand here; \
            delete it <name: Pat\u200B>
            people.csv:3: error: the character U+0000 (NULL) may not stand here; \
            delete it <surname: Do\u0000e>
            """);
  }

  @Test
  void aCellThatIsTooLongIsRefused() {
    assertThat(ReadTable.csv("name,surname\n" + "x".repeat(32_768) + ",Specimen\n"))
        .isEqualTo(
            "people.csv:2: error: this cell has 32768 characters; the most is 32767 <name: ...>\n");
  }

  @Test
  void anEmptyListIsToldWhatToBeginWith() {
    assertThat(ReadTable.csv(""))
        .isEqualTo(
            """
            people.csv: error: there is nothing in this list; \
            write a first row that names the columns: name, surname, zip, since
            """);
  }

  @Test
  void aHeaderAloneIsAListWithoutRows() {
    assertThat(ReadTable.csv("name,surname\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"people.xls", "people.ods", "people.docx", "people"})
  void otherKindsOfFilesAreRefusedWithAdvice(String name) {
    assertThat(ReadTable.of(name, new byte[] {'n'}, ReadTable.PEOPLE))
        .startsWith(name + ": error: a list of this kind is not read; ");
  }

  @Test
  void aHundredThousandRowsAreGivenOneByOne() {
    byte[] rows = "Pat Specimen,Specimen,01234\n".repeat(100_000).getBytes(ISO_8859_1);
    byte[] all = ("name,surname,zip\n" + new String(rows, ISO_8859_1)).getBytes(ISO_8859_1);
    int[] count = {0};

    Table.read(
        new SourceFile.InMemory("people.csv", all),
        Optional.empty(),
        ReadTable.PEOPLE,
        new Problems(),
        row -> count[0]++);

    assertThat(count[0]).isEqualTo(100_000);
  }
}
