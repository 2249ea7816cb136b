package org.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.engross.cli.Terminal.Printed;
import org.engross.render.docx.WordFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file of all letters, for printing. */
class CombineTest {
  private static final String LETTERS =
      "draft letter --to ustr,president,secretary-of-state --points usmca-enforcement --combine";

  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void anOffice() {
    Terminal.inProject(folder);
    terminal = new Terminal(folder.resolve("examples"));
  }

  private Path out(String name) {
    return folder.resolve("examples/out").resolve(name);
  }

  private List<String> greetings(String name) throws IOException {
    try (InputStream in = Files.newInputStream(out(name));
        XWPFDocument read = new XWPFDocument(in)) {
      return read.getParagraphs().stream()
          .filter(p -> "Salutation".equals(p.getStyle()))
          .map(XWPFParagraph::getText)
          .toList();
    }
  }

  @Test
  void allLettersAreOneFileInTheOrderOfThePacket() throws IOException {
    Printed printed = terminal.run(LETTERS + " --jobs 3");

    assertThat(printed.out()).startsWith("wrote     out/2022-06-15-letter-all.docx\n");
    assertThat(greetings("2022-06-15-letter-all.docx"))
        .containsExactly("Dear Ambassador Tai:", "Dear Mr. President:", "Dear Mr. Secretary:");
    assertThat(out("2022-06-15-letter-ustr.docx")).doesNotExist();
    assertThat(out("manifest.json"))
        .content()
        .contains(
            "\"combined\":\"3\"",
            "\"drafts\":\"2022-06-15-letter-ustr 2022-06-15-letter-president"
                + " 2022-06-15-letter-secretary-of-state\"");
  }

  @Test
  void otherFormatsStayFilesOfEachLetter() {
    assertThat(terminal.run(LETTERS + " --format docx,text").out())
        .startsWith(
            """
            wrote     out/2022-06-15-letter-all.docx
            wrote     out/2022-06-15-letter-president.txt
            """);
  }

  @Test
  void aSecondRunFindsItUnchangedAndOneThatAPersonEditedStays() throws IOException {
    terminal.run(LETTERS);
    assertThat(terminal.run(LETTERS).out()).startsWith("unchanged out/2022-06-15-letter-all.docx");

    Files.writeString(out("2022-06-15-letter-all.docx"), "edited");
    assertThat(terminal.run(LETTERS).out()).startsWith("kept      out/2022-06-15-letter-all.docx");
    assertThat(out("2022-06-15-letter-all.docx")).hasContent("edited");
  }

  @Test
  void eachTemplateOfAPacketHasAFile() throws IOException {
    Printed printed = terminal.run("draft packets/statement.yaml --combine");

    assertThat(printed.out())
        .contains("out/2022-06-15-letter-all.docx", "out/2022-06-15-statement-all.docx");
  }

  @Test
  void draftsOfAnotherLookAreAnotherFile() throws IOException {
    Path own = folder.resolve("examples/templates/statement.docx");
    Files.createDirectories(own.getParent());
    Files.write(own, WordFile.ofTexts("$body").bytes());

    Printed printed = terminal.run("draft packets/statement.yaml --combine");

    assertThat(printed.out())
        .contains("out/2022-06-15-statement-all.docx", "out/2022-06-15-statement-all-2.docx");
    assertThat(printed.err())
        .contains("--combine: info: the drafts of statement have 2 looks, and each is a file");
  }

  @Test
  void anErrorInOneLetterStopsTheFileOfAll() {
    Printed printed = terminal.run(LETTERS + " --final --set x=1 --reply-by 2022-06-01");

    assertThat(printed.code()).isEqualTo(1);
    assertThat(folder.resolve("examples/out")).doesNotExist();
  }

  @Test
  void whatCannotBeCombinedIsSaid() {
    assertThat(terminal.run(LETTERS + " --format text").err())
        .contains(
            "--combine: error: only Word files and PDFs can be combined, and none is asked for");
    assertThat(terminal.run("draft letter --to ustr --points usmca-enforcement --duplex").err())
        .contains("--duplex: error: this is for a file of many drafts", "write --combine, too");
  }

  @Test
  void aDryRunMakesItAndWritesNothing() {
    assertThat(terminal.run(LETTERS + " --dry-run --format docx").out())
        .isEqualTo("Made and checked 3 drafts; wrote nothing.\n");
    assertThat(folder.resolve("examples/out")).doesNotExist();
  }
}
