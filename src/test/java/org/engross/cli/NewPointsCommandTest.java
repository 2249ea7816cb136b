package org.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.engross.cli.Terminal.Printed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewPointsCommandTest {
  private static final String[] BORDER = {
    "new",
    "points",
    "border-2023",
    "--title",
    "Order: at the \"Border\" # 1",
    "--publisher",
    "A Tank",
    "--date",
    "2023-02-01"
  };

  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void anOffice() throws IOException {
    Files.copy(Path.of("examples/office.yaml"), folder.resolve("office.yaml"));
    Files.createDirectory(folder.resolve("people"));
    Files.copy(Path.of("examples/people/members.yaml"), folder.resolve("people/members.yaml"));
    terminal = new Terminal(folder);
  }

  @Test
  void aFileIsMadeInTheOfficesPoints() throws IOException {
    Path below = Files.createDirectories(folder.resolve("packets/2023"));

    Printed printed = new Terminal(below).run(BORDER);

    assertThat(printed.err()).isEmpty();
    assertThat(printed.out()).startsWith("made      ").contains("border-2023.yaml\nnext      ");
    assertThat(printed.code()).isZero();
    assertThat(folder.resolve("points/border-2023.yaml"))
        .content()
        .contains("title: \"Order: at the \\\"Border\\\" # 1\"\n", "date: 2023-02-01\n");
  }

  @Test
  void nothingButTheTopicKeepsItFromBeingRead() {
    terminal.run(BORDER);

    assertThat(draft().err())
        .contains("\"TODO\" is no topic", "known: border, foreign-policy")
        .containsOnlyOnce("border-2023.yaml:");
  }

  @Test
  void aTextThatIsStillToBeWrittenReachesNoDraft() throws IOException {
    terminal.run(BORDER);
    Path file = folder.resolve("points/border-2023.yaml");
    Files.writeString(file, Files.readString(file).replace("topic: TODO", "topic: border"));

    assertThat(draft().err()).contains("\"TODO\" was left in");
  }

  @Test
  void atATerminalItAsksForWhatIsMissing() {
    Printed printed =
        terminal.run(
            List.of("", "A Title", "A Tank", "yesterday", "2023-02-01"), "new", "points", "b.yaml");

    assertThat(printed.err()).isEmpty();
    assertThat(folder.resolve("b.yaml"))
        .content()
        .contains("title: \"A Title\"", "publisher: \"A Tank\"", "date: 2023-02-01");
    assertThat(printed.out()).contains("drafts read only points/*.yaml");
  }

  @Test
  void withoutATerminalAllThatIsMissingIsSaidAtOnce() {
    Printed printed = terminal.run("new points border-2023");

    assertThat(printed.err())
        .isEqualTo(
            """
            new points: error: the paper's title, publisher and date are not known
              add  --title "..." --publisher "..." --date 2022-06-12
            """);
    assertThat(printed.code()).isEqualTo(1);
    assertThat(folder.resolve("points")).doesNotExist();
  }

  @Test
  void everySlipIsSaidAtOnce() {
    assertThat(terminal.run("new points b --title A\u0007 --date 2023-02-30 --id Border").err())
        .contains(
            "--date: error: \"2023-02-30\" is no date",
            "--id: error: \"Border\" is no id",
            "--title: error: the character U+0007 (BEL) may not stand here",
            "new points: error: the paper's publisher is not known",
            "4 errors");
  }

  @Test
  void aFileThatIsThereStays() throws IOException {
    terminal.run(BORDER);
    Path file = folder.resolve("points/border-2023.yaml");
    Files.writeString(file, "mine");

    Printed printed = terminal.run(BORDER);

    assertThat(printed.err())
        .contains("points/border-2023.yaml: error: this file is there already", "another name");
    assertThat(printed.code()).isEqualTo(1);
    assertThat(file).hasContent("mine");
    assertThat(folder.resolve("points")).isDirectoryNotContaining("glob:**/.tmp*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"border/2023", "../b.txt", "-", ".."})
  void aNameThatIsNoneIsRefused(String name) {
    Printed printed = terminal.run("new", "points", "--title", "A", name);

    assertThat(printed.err()).contains("this is no name for a file of points");
    assertThat(printed.code()).isEqualTo(1);
  }

  @Test
  void helpShowsAnExample() {
    assertThat(terminal.run("new points --help").out()).contains("Example", "engross new points");
    assertThat(terminal.run("new --help").out()).contains("points", "Exit codes");
    assertThat(terminal.run("new").code()).isEqualTo(2);
  }

  private Printed draft() {
    return terminal.run("draft letter --to ustr --points border-2023-first --format text --out -");
  }
}
