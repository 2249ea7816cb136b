package org.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.engross.cli.Terminal.Printed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportPointsCommandTest {
  private static final String PAPER =
      """
      A Tank

      Order at the Border

      February 1, 2023

      Two findings:

      - **Rising Costs.** Costs rose 12 percent.
      - **Fewer Judges.** Half of the seats are empty.
      """;

  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void anOfficeWithAPaper() throws IOException {
    Files.copy(Path.of("examples/office.yaml"), folder.resolve("office.yaml"));
    Files.createDirectory(folder.resolve("people"));
    Files.copy(Path.of("examples/people/members.yaml"), folder.resolve("people/members.yaml"));
    Files.writeString(folder.resolve("border.md"), PAPER);
    terminal = new Terminal(folder);
  }

  @Test
  void aPaperBecomesAFileOfPoints() {
    Printed printed = terminal.run("import points border.md");

    assertThat(printed.err()).isEmpty();
    assertThat(printed.out())
        .isEqualTo(
            """
            made      points/border.yaml: 2 points of “Order at the Border” (A Tank, 2023-02-01)
            next      write what is marked TODO in it, delete the points you do not need; drafts wait for every topic
            """);
    assertThat(printed.code()).isZero();
    assertThat(folder.resolve("points/border.yaml"))
        .content()
        .endsWith(
            """
              # ==== Two findings

              # ---- item 1
              #      Rising Costs. Costs rose 12 percent.
              - id: rising-costs
                topic: TODO
                title: TODO Rising Costs
                source: {section: "Two findings", item: 1}
                letter: |
                  TODO in your own words
                asks:
                  - {of: TODO, text: "do TODO"}
                figures: ["12"]

              # ---- item 2
              #      Fewer Judges. Half of the seats are empty.
              - id: fewer-judges
                topic: TODO
                title: TODO Fewer Judges
                source: {section: "Two findings", item: 2}
                letter: |
                  TODO in your own words
                asks:
                  - {of: TODO, text: "do TODO"}
                figures: ["Half"]
            """);
  }

  @Test
  void optionsWinOverThePaper() {
    terminal.run(
        "import", "points", "border.md", "--title", "Mine", "--date", "2023-02-02", "--out", "b");

    assertThat(folder.resolve("points/b.yaml"))
        .content()
        .contains("title: \"Mine\"", "publisher: \"A Tank\"", "date: 2023-02-02", "id: border\n");
  }

  @Test
  void withATopicOnlyTheTextsAreStillToBeWritten() {
    terminal.run("import points border.md --topic border");

    assertThat(draft().err()).contains("\"TODO\" was left in").doesNotContain("points/border.yaml");
  }

  @Test
  void withoutOneEachPointAsksForIt() {
    terminal.run("import points border.md");

    assertThat(draft().err())
        .contains("points/border.yaml:25:12: error: \"TODO\" is no topic", "2 errors");
  }

  @Test
  void aSecondRunLeavesTheFileAlone() throws IOException {
    terminal.run("import points border.md");
    Path file = folder.resolve("points/border.yaml");
    Files.writeString(file, "mine");

    Printed printed = terminal.run("import points border.md");

    assertThat(printed.err()).contains("points/border.yaml: error: this file is there already");
    assertThat(printed.code()).isEqualTo(1);
    assertThat(file).hasContent("mine");
  }

  @Test
  void everySlipIsSaidAtOnce() {
    Printed printed =
        terminal.run("import points none.md --topic bordr --date 1 --id B --out x.txt");

    assertThat(printed.err())
        .contains(
            "none.md: error: there is no such file",
            "--topic: error: \"bordr\" is no topic",
            "did you mean \"border\"?",
            "x.txt");
    assertThat(printed.code()).isEqualTo(1);
    assertThat(folder.resolve("points")).doesNotExist();
  }

  @Test
  void anUnknownEndingIsSaid() throws IOException {
    Files.writeString(folder.resolve("border.pdf"), "%PDF");

    assertThat(terminal.run("import points border.pdf").err())
        .contains("border.pdf: error: a paper of this kind is not read", "save it as a Word file");
  }

  @Test
  void anEmptyPaperIsSaid() throws IOException {
    Files.writeString(folder.resolve("border.txt"), " \n\n");

    assertThat(terminal.run("import points border.txt").err()).contains("the paper is empty");
  }

  @Test
  void aPaperWithoutListsIsSaid() throws IOException {
    Files.writeString(folder.resolve("border.txt"), "Nothing but a paragraph.\n");

    assertThat(terminal.run("import points border.txt").err())
        .contains("no bullets and no numbered items", "engross new points");
  }

  @Test
  void aHeadThatIsNotThereIsAskedForInOptions() throws IOException {
    Files.writeString(folder.resolve("border.txt"), "- One.\n- Two.\n");

    assertThat(terminal.run("import points border.txt").err())
        .contains(
            "border.txt: error: the paper's title, publisher and date are not known",
            "add  --title \"...\" --publisher \"...\" --date 2022-06-12");
  }

  @Test
  void aDamagedWordFileIsSaid() throws IOException {
    Files.writeString(folder.resolve("border.docx"), "PK and nothing more");

    Printed printed = terminal.run("import points border.docx");

    assertThat(printed.err()).contains("border.docx: error: this Word file is damaged");
    assertThat(printed.code()).isEqualTo(1);
  }

  @Test
  void helpShowsAnExample() {
    assertThat(terminal.run("import points --help").out()).contains("Example", "border.docx");
    assertThat(terminal.run("import").code()).isEqualTo(2);
  }

  private Printed draft() {
    return terminal.run("draft letter --to ustr --points rising-costs --format text --out -");
  }
}
