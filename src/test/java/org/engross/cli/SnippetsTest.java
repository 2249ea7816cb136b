package org.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.engross.cli.Terminal.Printed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wordings that the templates of an office share. */
class SnippetsTest {
  private static final String DRAFT =
      "draft short --to ustr --points usmca-enforcement --date 2022-06-15 --format markup --out -";

  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void anOffice() throws IOException {
    Terminal.inProject(folder);
    terminal = new Terminal(folder.resolve("examples"));
    write("templates/short.vm", "Dear $recipient.title: $snippet.signOff\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve("examples").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void aSnippetStandsInADraftAsItIsWritten() throws IOException {
    write("snippets/sign-off.md", "Call **us**, #close() costs $5.\r\n\r\n@closing Yours,\r\n");

    Printed printed = terminal.run(DRAFT);

    assertThat(printed.out())
        .contains("Dear Ambassador Tai: Call **us**, #close() costs $5.\n\n@closing Yours,\n");
    assertThat(printed.code()).isZero();
  }

  @Test
  void oneThatIsNotThereIsAnsweredWithTheNearest() throws IOException {
    write("snippets/sing-off.md", "Call us.");

    assertThat(terminal.run(DRAFT).err())
        .contains(
            "unknown field $snippet.signOff",
            "did you mean \"singOff\"? (or write its words into snippets/sign-off.md)");
  }

  @Test
  void anOfficeWithoutOneIsToldWhichFileToWrite() {
    assertThat(terminal.run(DRAFT).err())
        .contains("unknown field $snippet.signOff", "write its words into snippets/sign-off.md");
  }

  @Test
  void allThatIsWrongWithThemIsSaidAtOnceAndWhereItStands() throws IOException {
    write("snippets/sign-off.md", "Call us.\n\n@clossing Yours,\n");
    write("snippets/signOff.md", "Write us.");
    write("snippets/nothing.md", "\n");
    write("snippets/1 two.md", "Call us.");

    Printed printed = terminal.run(DRAFT);

    assertThat(printed.err())
        .contains(
            "snippets/1 two.md: error: \"1 two\" cannot be the name of a snippet",
            "snippets/nothing.md: error: there is nothing in this snippet",
            "snippets/sign-off.md:3:1: error: unknown role @clossing",
            "snippets/signOff.md: error: templates call two snippets signOff");
    assertThat(printed.code()).isEqualTo(1);
  }
}
