package org.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.engross.cli.Terminal.Printed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PointsCommandTest {
  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void aBareMachine() {
    terminal = new Terminal(folder);
  }

  @Test
  void theListHasEveryPointAndTheNamedSets() {
    Printed printed = terminal.run("points list");

    assertThat(printed.out().lines().filter(l -> l.contains("  trade  "))).hasSize(4);
    assertThat(printed.out())
        .contains("POINT", "press-freedom", "Named sets", "  usmca: usmca-disputes, ");
    assertThat(printed.code()).isZero();
  }

  @Test
  void theListIsCutToATopicAndARecipient() {
    assertThat(terminal.run("points list --topic security --for dea-administrator").out())
        .contains("dea-cooperation")
        .doesNotContain("bicentennial-framework ", "usmca-enforcement ");
  }

  @Test
  void anUnknownTopicOrRecipientIsNamed() {
    Printed printed = terminal.run("points list --topic trad --for utsr");

    assertThat(printed.err())
        .contains("--topic: error: there is no topic \"trad\"", "did you mean \"trade\"?")
        .contains("--for: error: there is no recipient \"utsr\"");
    assertThat(printed.code()).isEqualTo(1);
  }

  @Test
  void otherProgramsReadJson() {
    assertThat(terminal.run("points list --topic trade --json").out())
        .startsWith("[ {")
        .contains("\"id\" : \"usmca-enforcement\"", "\"source\" : \"Recommendations, item 2\"");
  }

  @Test
  void aPointIsShownWithItsTextsSourceAndAge() {
    assertThat(terminal.run("points show usmca-enforcement").out())
        .startsWith("usmca-enforcement (trade): Enforcement of the USMCA\n")
        .contains("In a letter", "As a recital", "Asked of ustr", "Records of president", "Figures")
        .containsIgnoringWhitespaces("Recommendations, item 2", "holds until 2022-07-31");
  }

  @Test
  void severalPointsAreShownByASet() {
    assertThat(terminal.run("points show usmca").out())
        .contains("usmca-disputes (trade)", "nearshoring (trade)");
  }

  @Test
  void anUnknownPointNamesTheNearest() {
    Printed printed = terminal.run("points show usmca-enforcment");

    assertThat(printed.err()).contains("did you mean \"usmca-enforcement\"?");
    assertThat(printed.code()).isEqualTo(1);
  }

  @Test
  void everyNumberOfTheShippedPointsIsAmongTheirFigures() {
    Printed printed = terminal.run("points check");

    assertThat(printed.all()).isEqualTo("24 points: every number is among its point's figures.\n");
    assertThat(printed.code()).isZero();
  }

  @Test
  void aPlaceThatIsNotInThePaperIsSaid() throws IOException {
    Files.writeString(folder.resolve("other.md"), "A Paper\n\nNothing is counted here.\n");

    Printed printed = terminal.run("points check --paper other.md");

    assertThat(printed.err())
        .contains("\"usmca-disputes\" cites Indicators, item 4, and other.md has no such section");
    assertThat(printed.code()).isEqualTo(1);
  }

  @Test
  void aPaperThatIsNotThereIsSaid() {
    assertThat(terminal.run("points check --paper none.md").err())
        .contains("none.md: error: there is no such file");
  }

  @Test
  void withoutAWordPointsSaysWhatThereIs() {
    Printed printed = terminal.run("points");

    assertThat(printed.err()).contains("list, show or check");
    assertThat(printed.code()).isEqualTo(2);
    assertThat(terminal.run("points list --help").out()).contains("--topic", "--json");
  }
}
