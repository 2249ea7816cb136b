package org.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.engross.cli.Terminal.Printed;
import org.engross.intake.WordFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {
  private static final String PACKET = "examples/packets/ustr-letter.yaml";
  private static final String LETTER =
      """
      June 15, 2022

      The Honorable Janet L. Yellen
      Secretary of the Treasury

      Dear Secretary Yellen:

      Please respond by July 8, 2022, to 202-555-0100.

      Sincerely,

      Alex Sample
      Member of Congress
      """;

  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void theProject() {
    terminal = Terminal.inProject(folder);
  }

  @Test
  void aSamplePacketHasNoProblem() {
    assertThat(terminal.run("check " + PACKET).all()).isEqualTo("1 file: no problems found\n");
    assertThat(terminal.run("check " + PACKET).code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ustr-letter", "security-letter"})
  void whatWasDraftedPassesInEveryFormatThatIsRead(String packet) throws IOException {
    terminal.run("draft examples/packets/" + packet + ".yaml --format docx,text,markup --final");
    List<String> drafts = new ArrayList<>(List.of("check"));
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      files
          .filter(f -> f.getFileName().toString().startsWith("2022"))
          .sorted()
          .forEach(f -> drafts.add("out/" + f.getFileName()));
    }

    assertThat(terminal.run(drafts.toArray(new String[0])).all())
        .isEqualTo("3 files: no problems found\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"usmca", "security", "institutions"})
  void noNamedSetOfPointsBreaksARuleForAnyRecipient(String set) throws IOException {
    String recipients = Files.readString(folder.resolve("examples/people/recipients.yaml"));
    String ids =
        recipients
            .lines()
            .filter(line -> line.startsWith("  - id: "))
            .map(line -> line.substring("  - id: ".length()))
            .reduce((one, another) -> one + "," + another)
            .orElseThrow();

    Printed printed = terminal.run("draft letter --to " + ids + " --points " + set + " --dry-run");

    assertThat(printed.out()).contains("Made and checked 15 drafts");
    assertThat(printed.err().lines().filter(line -> line.endsWith("]"))).isEmpty();
    assertThat(printed.err().lines().filter(line -> line.contains(": warning: ")))
        .allMatch(line -> line.contains("none of the chosen points asks anything of"));
  }

  @Test
  void aForeignLetterIsSaidWithParagraphsAndALine() throws IOException {
    Files.write(
        folder.resolve("letter.docx"),
        WordFiles.of(LETTER.replace("Dear Secretary Yellen:", "Dear Secretary Blinken:")));

    Printed printed = terminal.run("check letter.docx");

    assertThat(printed.all())
        .isEqualTo(
            """
            letter.docx, paragraph 4: error: the greeting names Blinken, and the inside address names nobody so [salutation-name]
              Dear Secretary Blinken:
              greet the person of the inside address, or correct the address
            1 file: 1 error
            """);
    assertThat(printed.code()).isEqualTo(1);
  }

  @Test
  void aPacketIsCheckedAsAFinalCopyAndNothingIsWritten() throws IOException {
    Path packet = folder.resolve(PACKET);
    Files.writeString(packet, Files.readString(packet).replace("2022-06-15", "2022-08-15"));
    Files.writeString(packet, Files.readString(packet).replace("2022-07-08", "2022-09-10"));

    Printed printed = terminal.run("check " + PACKET);

    assertThat(printed.out())
        .contains(
            "error: the point \"usmca-enforcement\" holds until July 31, 2022 only",
            "info: the reply date September 10, 2022 is a Saturday [reply-day]",
            "  ... you respond in writing no later than September 10, 2022.",
            "1 file: 1 error, 1 remark");
    assertThat(printed.code()).isEqualTo(1);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aMistakeInAPacketIsSaidWithItsLine() throws IOException {
    Path packet = folder.resolve(PACKET);
    Files.writeString(packet, Files.readString(packet).replace("[ustr]", "[utsr]"));

    assertThat(terminal.run("check " + PACKET).out())
        .contains(PACKET + ":12:29: error: there is no recipient \"utsr\"", "1 file: 1 error");
  }

  @Test
  void anErrorOfTheFormWarnsInADraftAndStopsAFinalCopy() throws IOException {
    Files.createDirectories(folder.resolve("examples/templates"));
    Files.writeString(
        folder.resolve("examples/templates/note.vm"), "#letterhead()\n\n#asks()\n\n#reply()\n");
    Terminal office = new Terminal(folder.resolve("examples"));
    String draft = "draft note --to ustr --points nearshoring --format text";

    Printed printed = office.run(draft);

    assertThat(printed.err())
        .contains("warning: the letter has no close [close]", "warning: nobody signs the letter");
    assertThat(printed.code()).isZero();
    assertThat(office.run(draft + " --final --out final").err())
        .contains("error: the letter has no close [close]", "2 errors");
    assertThat(folder.resolve("examples/final/2022-06-15-note-ustr.txt")).doesNotExist();
  }

  @Test
  void aWarningCountsWhereThePersonIsStrict() throws IOException {
    write("letter.txt", LETTER.replace("202-555-0100", "the office"));

    assertThat(terminal.run("check letter.txt").code()).isZero();
    assertThat(terminal.run("check letter.txt --strict").code()).isEqualTo(1);
    assertThat(terminal.run("check letter.txt").out()).endsWith("1 file: 1 warning\n");
  }

  @Test
  void severalFilesAreCountedTogether() throws IOException {
    write("one.txt", LETTER.replace("Sincerely,", "Sincerely"));
    write("two.md", LETTER.replace("Please", "TODO. Please"));

    assertThat(terminal.run("check one.txt two.md " + PACKET).out())
        .contains("one.txt:10: warning: the close", "two.md:8: error: \"TODO\" was left")
        .endsWith("3 files: 1 error, 1 warning\n");
  }

  @Test
  void otherProgramsReadJson() throws IOException {
    write("letter.txt", LETTER.replace("Sincerely,", "Sincerely"));

    assertThat(terminal.run("check letter.txt --json").out())
        .contains(
            "\"file\" : \"letter.txt\"",
            "\"rule\" : \"close-mark\"",
            "\"line\" : 10",
            "\"errors\" : 0",
            "\"warnings\" : 1");
  }

  @Test
  void theRulesAreATable() {
    assertThat(terminal.run("check --rules").out())
        .contains(
            """
            reply-date         error    A reply date that is not after the letter's date.
                                        Nobody can answer before the letter is there.
            """);
  }

  @Test
  void theOfficesOwnPageLimitHolds() throws IOException {
    Path office = folder.resolve("examples/office.yaml");
    Files.writeString(office, Files.readString(office).replace("page-limit: 2", "page-limit: 1"));
    Files.writeString(
        folder.resolve("examples/letter.txt"),
        LETTER.replace("Please", "It is so, and it will be. ".repeat(180) + "Please"));

    assertThat(new Terminal(folder.resolve("examples")).run("check letter.txt").out())
        .contains("the letter has about 2 pages, and the office's page-limit is 1 [length]");
    assertThat(terminal.run("check examples/letter.txt").out()).contains("no problems found");
  }

  @Test
  void aPressReleaseIsHeldAgainstTheRulesOfThePress() throws IOException {
    write("statement.txt", "FOR IMMEDIATE RELEASE\n\nVote for me.\n");

    assertThat(terminal.run("check statement.txt").out())
        .contains("[campaign]", "[release-contact]", "[release-end]");
  }

  @Test
  void aResolutionOfInquiryIsHeldAgainstTheRulesThatKeepItsPrivilege() throws IOException {
    write(
        "inquiry.txt",
        """
        H. RES. ___

        Of inquiry directing the United States Trade Representative to transmit certain documents.

        Whereas trade matters;

        Resolved, That the United States Trade Representative is directed to explain why it failed.
        """);

    Printed printed = terminal.run("check inquiry.txt");

    assertThat(printed.code()).isEqualTo(1);
    assertThat(printed.out()).contains("[roi-preamble]", "[roi-addressee]", "[roi-deadline]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"security-inquiry", "trade-inquiry", "institutions-inquiry", "statement"})
  void draftsOfOtherFormsPassInEveryFormatThatIsRead(String packet) throws IOException {
    terminal.run(
        "draft examples/packets/" + packet + ".yaml --format docx,text,markup,xml,uslm --final");
    List<String> drafts = new ArrayList<>(List.of("check", "--strict"));
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      files
          .filter(f -> f.getFileName().toString().startsWith("2022"))
          .sorted()
          .forEach(f -> drafts.add("out/" + f.getFileName()));
    }

    Printed printed = terminal.run(drafts.toArray(new String[0]));

    assertThat(printed.all()).isEqualTo((drafts.size() - 2) + " files: no problems found\n");
  }

  @Test
  void aBackupBookIsNoLetter() {
    terminal.run("draft " + PACKET + " --format factsheet");

    assertThat(terminal.run("check out/2022-06-15-letter-ustr-factsheet.docx").out())
        .isEqualTo(
            """
            out/2022-06-15-letter-ustr-factsheet.docx: info: this is the backup book of a draft, and no rules are for it
            1 file: 1 remark
            """);
  }

  @Test
  void whatCannotBeCheckedIsSaidInOneLineEach() throws IOException {
    write("empty.docx", "");
    write("words.docx", "words");
    write("letter.pages", "words");

    Printed printed = terminal.run("check none.docx examples empty.docx words.docx letter.pages");

    assertThat(printed.out())
        .isEqualTo(
            """
            none.docx: error: there is no such file
              name a packet, or a .docx, .md or .txt file
            examples: error: this is a folder
              name the files in it: examples/*.docx
            empty.docx: error: this file is empty
              name a file with a draft in it
            words.docx: error: this is no Word file, though its name ends with .docx
              save it as .docx in Word
            letter.pages: error: a draft of this kind is not read
              name a Word file (.docx), Markdown (.md) or text (.txt)
            5 files: 5 errors
            """);
    assertThat(printed.code()).isEqualTo(1);
  }

  @Test
  void nothingToCheckIsAMistakeOfTheCommandLine() {
    Printed printed = terminal.run("check");

    assertThat(printed.err())
        .startsWith("Say what to check: a packet, or a .docx, .md, .txt or .xml file");
    assertThat(printed.code()).isEqualTo(2);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
