package org.engross.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {
  private static CsvSheet read(String text) {
    return CsvSheet.read("list.csv", text.getBytes(UTF_8));
  }

  private static String written(CsvSheet sheet) {
    return new String(sheet.bytes(), UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a,b\n1,2\n",
        "a,b\n1,2",
        "\uFEFFa;b\r\n1;\"2\"\r\n\r\n3;4\r\n",
        "sep=;\r\na;b\r\n\"1\r\nx\";2\r\n",
        "a\tb\r1\t2\r",
        "a,b,\n\"1 \"\"x\"\"\", 2 ,\n,,\n"
      })
  void whatNobodyTouchesStaysByteForByte(String text) {
    assertThat(written(read(text))).isEqualTo(text);
  }

  @Test
  void aChangedRowIsWrittenAgainAndEveryOtherStays() {
    CsvSheet sheet = read("\uFEFFname;answer\r\n\"A\";\"x\r\ny\"\r\n\"B\";yes\r\n \"C\";\r\n");

    sheet.change(4, Map.of("answer", "no; never"));

    assertThat(written(sheet))
        .isEqualTo("\uFEFFname;answer\r\n\"A\";\"x\r\ny\"\r\nB;\"no; never\"\r\n \"C\";\r\n");
  }

  @Test
  void aCellThatSaysTheSameTouchesNothing() {
    CsvSheet sheet = read("name,answer\n\"A\",\"yes\"\n");

    sheet.change(2, Map.of("answer", "yes"));

    assertThat(written(sheet)).isEqualTo("name,answer\n\"A\",\"yes\"\n");
  }

  @Test
  void aRowIsAddedAtTheEndThoughTheLastLineWasOpen() {
    CsvSheet sheet = read("name,note,answer\r\nA,,yes");

    sheet.add(Map.of("name", "B", "answer", "no"));

    assertThat(written(sheet)).isEqualTo("name,note,answer\r\nA,,yes\r\nB,,no\r\n");
  }

  @Test
  void aColumnThatIsNotThereIsAddedToEveryRow() {
    CsvSheet sheet = read("name,answer\nA,yes\nB,no\n");

    sheet.change(3, Map.of("staffer", "pat"));

    assertThat(written(sheet)).isEqualTo("name,answer,staffer\nA,yes,\nB,no,pat\n");
  }

  @Test
  void whatIsWrittenIsNoFormulaAndWhatWasThereStays() {
    CsvSheet sheet = read("name,note\n=A1,=B2\n");

    sheet.change(2, Map.of("name", "=C3"));
    sheet.add(Map.of("name", "-1", "note", "@x"));

    assertThat(written(sheet)).isEqualTo("name,note\n'=C3,=B2\n'-1,'@x\n");
  }

  @Test
  void spacesAtTheEndOfARowStay() {
    CsvSheet sheet = read("name,note\nA,x  \n");

    sheet.change(2, Map.of("name", "B"));

    assertThat(written(sheet)).isEqualTo("name,note\nB,x  \n");
  }

  @Test
  void aNewListOpensWithTheMarkByWhichExcelKnowsUtf8() {
    CsvSheet sheet = CsvSheet.of(List.of("name", "answer"));

    sheet.add(Map.of("name", "Ana Muñoz", "answer", "yes"));

    assertThat(written(sheet)).isEqualTo("\uFEFFname,answer\nAna Muñoz,yes\n");
  }
}
