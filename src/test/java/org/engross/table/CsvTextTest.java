package org.engross.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTextTest {

  @Test
  void aListIsWrittenWithQuotesWhereTheyAreNeeded() {
    assertThat(
            new CsvText("id", "note")
                .row(List.of("sample-lead", "yes, \"gladly\""))
                .row(List.of("sample-cosigner", ""))
                .text())
        .isEqualTo("id,note\nsample-lead,\"yes, \"\"gladly\"\"\"\nsample-cosigner,\n");
  }

  @Test
  void whatASpreadsheetWouldReckonGetsAnApostropheThatReadingTakesAway() {
    String text =
        new CsvText("name", "surname").row(List.of("=1+1", "+1")).row(List.of("-", "@home")).text();

    assertThat(text).isEqualTo("name,surname\n'=1+1,'+1\n'-,'@home\n");
    assertThat(ReadTable.csv(text))
        .isEqualTo("2: name==1+1 | surname=+1\n3: name=- | surname=@home\n");
  }

  @Test
  void lettersBeyondAsciiComeWithTheMarkByWhichExcelKnowsUtf8() {
    String text = new CsvText("name", "surname").row(List.of("Ana Muñoz", "Muñoz")).text();

    assertThat(text).isEqualTo("\uFEFFname,surname\nAna Muñoz,Muñoz\n");
    assertThat(ReadTable.csv(text.getBytes(UTF_8)))
        .isEqualTo("2: name=Ana Muñoz | surname=Muñoz\n");
  }

  @Test
  void aRowHasAsManyCellsAsThereAreColumns() {
    assertThatThrownBy(() -> new CsvText("id", "note").row(List.of("sample-lead")))
        .hasMessage("1 cells under 2 columns");
  }
}
