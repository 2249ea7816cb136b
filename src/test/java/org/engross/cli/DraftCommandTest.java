package org.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.engross.cli.Terminal.Printed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftCommandTest {
  private static final String LETTER = "draft letter --to ustr --points usmca-enforcement";

  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void aBareMachine() {
    terminal = new Terminal(folder);
  }

  @Test
  void aLetterNeedsNoWorkspace() {
    Printed printed = terminal.run(LETTER + " --format docx,text");

    assertThat(printed.err()).isEmpty();
    assertThat(printed.out())
        .isEqualTo(
            """
            wrote     out/2022-06-15-letter-ustr.docx
            wrote     out/2022-06-15-letter-ustr.txt
            Word files are marked DRAFT; --final makes clean copies.
            """);
    assertThat(printed.code()).isZero();
  }

  @Test
  void oneSignerWritesI() {
    assertThat(terminal.run(LETTER + " --format text --out -").out())
        .contains("I write regarding", "I therefore urge you to")
        .doesNotContain("We write");
  }

  @Test
  void severalSignersWriteWe() {
    assertThat(terminal.run(LETTER + " --signers sample-cosigner --format text --out -").out())
        .contains("We write regarding", "We therefore urge you to");
  }

  @Test
  void severalRecipientsWithAPlusBetweenGetOneLetter() {
    Printed printed =
        terminal.run(
            "draft letter --to ustr+secretary-of-state --points usmca-enforcement,usmca-2026-review"
                + " --format text --out -");

    assertThat(printed.err()).isEmpty();
    assertThat(printed.out())
        .contains(
            """
            600 17th Street NW
            Washington, DC 20508

            The Honorable Antony J. Blinken
            Secretary of State
            """,
            "Dear Ambassador Tai and Secretary Blinken:",
            "I therefore urge you to make clear",
            "I also urge Ambassador Tai to enforce",
            "I also urge Secretary Blinken to speak");
  }

  /** What colleagues are asked to sign is what goes out. */
  @Test
  void aDearColleagueLetterCarriesTheTextOfTheLetter() {
    String options =
        " --to ustr --points usmca-enforcement,usmca-2026-review --signers sample-cosigner"
            + " --format text --out -";
    String letter = terminal.run("draft letter" + options).out();
    String colleague = terminal.run("draft dear-colleague" + options).out();

    String body = letter.substring(letter.indexOf("June 15, 2022"), letter.indexOf("Sincerely,"));
    assertThat(colleague).contains("Dear Colleague:", "I invite you to join me", body);
  }

  @Test
  void whatAPointDoesNotBringForTheRecipientIsSaid() {
    assertThat(
            terminal
                .run("draft oversight-letter --to governor-texas --points nearshoring --dry-run")
                .err())
        .contains("none of the chosen points has a question to governor-texas");
  }

  @Test
  void sixtyNineMembersSignInTheOrderThatIsAskedFor() throws IOException {
    Terminal project = Terminal.inProject(folder);
    StringBuilder members = new StringBuilder("members:\n");
    StringJoiner ids = new StringJoiner(",");
    for (int i = 69; i > 0; i--) {
      String surname = "Sample" + (char) ('A' + i / 10) + (char) ('a' + i % 10);
      String name = "Lee " + surname + ", surname: " + surname;
      members.append("  - {id: m" + i + ", name: " + name + ", chamber: senate, state: TX}\n");
      ids.add("m" + i);
    }
    Files.writeString(folder.resolve("examples/people/members.yaml"), members);

    Printed printed =
        project.run(
            "draft examples/packets/ustr-letter.yaml --from m69 --signers "
                + ids
                + " --order alphabetical --format text --out -");

    assertThat(printed.out().lines().filter(l -> l.startsWith("Lee Sample")))
        .hasSize(35)
        .startsWith(
            "Lee SampleGj                          Lee SampleAb",
            "Lee SampleAc                          Lee SampleAd")
        .endsWith("Lee SampleGi");
    assertThat(printed.err())
        .contains(
            "m69 is named twice and signs once", "Lee SampleGj (TX) leads and has no letterhead");
  }

  @Test
  void theOrderAndTheLetterheadAreChosenByName() {
    assertThat(
            terminal
                .run(
                    LETTER
                        + " --letterhead ways-and-means --from specimen-chair --format text"
                        + " --out -")
                .out())
        .contains(
            "Committee on Ways and Means", "Majority: 202-555-0110", "Jamie Specimen\nChair\n");
    assertThat(terminal.run(LETTER + " --order random --letterhead trade").err())
        .contains(
            "--order: error: there is no order \"random\"",
            "--letterhead: error: there is no letterhead \"trade\"");
  }

  @Test
  void theSameRunAgainWritesNothing() {
    terminal.run(LETTER);

    assertThat(terminal.run(LETTER).out()).isEqualTo("unchanged out/2022-06-15-letter-ustr.docx\n");
  }

  @Test
  void anEditedDraftStaysAndTheNewOneLiesBesideIt() throws IOException {
    terminal.run(LETTER + " --format text");
    Path draft = folder.resolve("out/2022-06-15-letter-ustr.txt");
    Files.writeString(draft, "mine");

    assertThat(terminal.run(LETTER + " --format text").out())
        .isEqualTo(
            "kept      out/2022-06-15-letter-ustr.txt, which was edited by hand; the new draft is"
                + " out/2022-06-15-letter-ustr.new.txt\n");
    assertThat(draft).hasContent("mine");
  }

  @Test
  void everySlipIsSaidAtOnceAndNothingIsWritten() {
    Printed printed =
        terminal.run(
            "draft lettr --to utsr,presidnt --points usmca-enforcment --from sampel-lead"
                + " --date 2022-02-30 --format docs");

    assertThat(printed.err())
        .contains(
            "--date: error: \"2022-02-30\" is no date",
            "--format: error: there is no format \"docs\"",
            "error: there is no template \"lettr\"",
            "--to: error: there is no recipient \"utsr\"",
            "--to: error: there is no recipient \"presidnt\"",
            "--points: error: there is no point \"usmca-enforcment\"",
            "--from: error: there is no member \"sampel-lead\"",
            "did you mean \"usmca-enforcement\"?",
            "7 errors");
    assertThat(printed.code()).isEqualTo(1);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void nobodyAddressedAndNothingToSayAreSaid() {
    assertThat(terminal.run("draft letter").err())
        .contains("nobody is addressed", "--to ustr", "no points are chosen", "2 errors");
  }

  @ParameterizedTest
  @ValueSource(strings = {"draft packets/none.yaml", "draft none.yml", "draft ./letter"})
  void aPacketThatIsNotThereIsNamed(String command) {
    Printed printed = terminal.run(command);

    assertThat(printed.err()).contains("error: there is no such file", "a packet is a YAML file");
    assertThat(printed.code()).isEqualTo(1);
  }

  @Test
  void aNumberThatNoFigureOfItsPointTracesStopsTheRunOnce() throws IOException {
    Terminal.inProject(folder);
    Path points = folder.resolve("examples/points/mexico-2022.yaml");
    Files.writeString(
        points,
        Files.readString(points).replace("filed four labor cases", "filed five labor cases"));

    Printed printed =
        new Terminal(folder.resolve("examples"))
            .run("draft letter --to ustr,president --points usmca-enforcement --out ../out");

    assertThat(printed.err())
        .contains(
            "points/mexico-2022.yaml:",
            "\"five\" is not among the figures of point \"usmca-enforcement\", and its letter says",
            "[untraced-figure]",
            "add \"five\" to its figures",
            "and its whereas says",
            "2 errors");
    assertThat(printed.code()).isEqualTo(1);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aFileOfPointsIsNoPacket() {
    Printed printed = Terminal.inProject(folder).run("draft examples/points/mexico-2022.yaml");

    assertThat(printed.err())
        .contains("this is a file of points, not a packet")
        .doesNotContain("2 errors");
  }

  @Test
  void aFolderThatIsHalfAnOfficeDoesNotWriteAsTheSample() throws IOException {
    Terminal project = Terminal.inProject(folder);
    Files.delete(folder.resolve("examples/office.yaml"));

    assertThat(new Terminal(folder.resolve("examples")).run(LETTER).err())
        .contains("office.yaml: error: there is no such file, though this folder has people");
    assertThat(project.run("draft letter --to ustr --points nearshoring --out -").code()).isZero();
  }

  @Test
  void aSecondLetterToTheSameOfficeSaysThatItReplacesTheFirst() {
    terminal.run(LETTER + " --format text");

    assertThat(terminal.run("draft letter --to ustr --points nearshoring --format text").out())
        .isEqualTo("replaced  out/2022-06-15-letter-ustr.txt\n");
  }

  @Test
  void aPacketWithoutADateTakesTheOneThatIsGiven() throws IOException {
    Terminal project = Terminal.inProject(folder);
    Path packet = folder.resolve("examples/packets/ustr-letter.yaml");
    Files.writeString(packet, Files.readString(packet).replace("date: 2022-06-15\n", ""));

    assertThat(
            project.run("draft examples/packets/ustr-letter.yaml --date 2022-06-16 --out -").out())
        .contains("June 16, 2022");
    assertThat(project.run("draft examples/packets/ustr-letter.yaml").err())
        .contains("has no date");
  }

  @Test
  void severalFormatsArePrintedOneAfterTheOther() {
    assertThat(terminal.run(LETTER + " --format markup,text --out -").out())
        .contains("@salutation Dear Ambassador Tai:", "\f\n", "\nDear Ambassador Tai:");
  }

  @Test
  void aMistakeInAPacketIsShownWithItsLineAndACaret() throws IOException {
    Terminal project = Terminal.inProject(folder);
    Path packet = folder.resolve("examples/packets/ustr-letter.yaml");
    Files.writeString(
        packet, Files.readString(packet).replace("usmca-enforcement,", "usmca-enforcment,"));

    assertThat(project.run("draft examples/packets/ustr-letter.yaml").err())
        .isEqualTo(
            """
            examples/packets/ustr-letter.yaml:4:10: error: there is no point "usmca-enforcment"
              points: [usmca-enforcment, usmca-2026-review]
                       ^
              did you mean "usmca-enforcement"?
            """);
  }

  @Test
  void whatTheCommandLineSaysWinsOverThePacket() {
    Terminal project = Terminal.inProject(folder);

    assertThat(
            project
                .run(
                    "draft examples/packets/ustr-letter.yaml --to secretary-of-state --date"
                        + " 2022-06-16 --points nearshoring --subject Supply --format text --out -")
                .out())
        .contains("June 16, 2022", "Dear Mr. Secretary:", "Re: Supply", "nearshoring");
  }

  @Test
  void aPacketMayOpenTheLetterInItsOwnWords() throws IOException {
    Terminal project = Terminal.inProject(folder);
    Path packet = folder.resolve("examples/packets/ustr-letter.yaml");
    Files.writeString(
        packet, Files.readString(packet) + "opening: We write *after the hearing* of June 14.\n");

    assertThat(project.run("draft examples/packets/ustr-letter.yaml --format markup --out -").out())
        .contains("\n\nWe write *after the hearing* of June 14.\n\n")
        .doesNotContain("We write regarding");
  }

  @Test
  void aReplyIsNotAskedForBeforeTheLetterIsWritten() {
    assertThat(terminal.run(LETTER + " --date 2022-06-15 --reply-by 2022-06-15").err())
        .contains("the reply date June 15, 2022 is not after the date June 15, 2022");
  }

  @Test
  void theNumberOfJobsShowsInNothingButTheTime() throws IOException {
    Terminal project = Terminal.inProject(folder);
    StringBuilder recipients = new StringBuilder("recipients:\n");
    StringBuilder to = new StringBuilder("r0");
    for (int i = 0; i < 100; i++) {
      recipients.append(
          "  - {id: r" + i + ", form: representative, name: Lee Doe " + i + ", surname: Doe}\n");
      to.append(i == 0 ? "" : ",r" + i);
    }
    Files.writeString(folder.resolve("examples/people/recipients.yaml"), recipients);
    String many = "draft examples/packets/ustr-letter.yaml --to " + to;

    assertThat(project.run(many + " --jobs 1 --out one").out()).contains("100  written");
    assertThat(project.run(many + " --jobs 4 --out four").out()).contains("100  written");
    try (Stream<Path> files = Files.list(folder.resolve("one"))) {
      assertThat(files.filter(f -> !f.endsWith(".engross-lock")))
          .hasSize(101)
          .allSatisfy(
              f ->
                  assertThat(folder.resolve("four").resolve(f.getFileName()))
                      .hasSameBinaryContentAs(f));
    }
  }

  @Test
  void aPointThatTimeHasPassedByIsAWarningInADraft() {
    Printed printed = terminal.run(LETTER + " --date 2022-08-01 --format text");

    assertThat(printed.err())
        .contains("warning: the point \"usmca-enforcement\" holds until July 31, 2022 only")
        .contains("[stale-point]");
    assertThat(printed.code()).isZero();
  }

  @Test
  void noFinalCopyIsMadeOfAStalePointWithoutAReason() {
    Printed printed = terminal.run(LETTER + " --date 2022-08-01 --format text --final");

    assertThat(printed.err()).contains("error: the point \"usmca-enforcement\" holds until");
    assertThat(printed.code()).isEqualTo(1);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void theReasonForAStalePointGoesIntoTheManifest() throws IOException {
    Printed printed =
        terminal.run(
            Stream.concat(
                    Stream.of((LETTER + " --date 2022-08-01 --format text --final").split(" ", -1)),
                    Stream.of("--stale-ok", "usmca-enforcement=Counted again on July 30."))
                .toArray(String[]::new));

    assertThat(printed.err()).isEmpty();
    assertThat(folder.resolve("out/manifest.json"))
        .content()
        .contains("\"stale-ok usmca-enforcement\":\"Counted again on July 30.\"");
  }

  @Test
  void aPointOlderThanTheOfficeAllowsIsSaid() {
    assertThat(
            terminal
                .run("draft letter --to ustr --points nearshoring --date 2024-01-01 --format text")
                .err())
        .contains(
            "the point \"nearshoring\" is of June 12, 2022, longer ago than the office's 18"
                + " months");
  }

  @Test
  void aReasonForAPointThatIsNotThereIsASlip() {
    assertThat(terminal.run(LETTER + " --stale-ok usmca-enforcment=x --format text").err())
        .contains("the point \"usmca-enforcment\" is not among the chosen ones", "did you mean");
  }

  @Test
  void aDryRunWritesNothing() {
    Printed printed = terminal.run(LETTER + " --dry-run");

    assertThat(printed.out()).isEqualTo("Made and checked 1 draft; wrote nothing.\n");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aWordFileIsNotPrinted() {
    Printed printed = terminal.run(LETTER + " --format docx --out -");

    assertThat(printed.err())
        .contains("--out -: error: a Word file or a PDF cannot be shown on a terminal");
    assertThat(printed.out()).isEmpty();
    assertThat(printed.code()).isEqualTo(1);
  }

  @Test
  void aPdfWithoutLibreOfficeIsRefusedBeforeAnythingIsWritten() {
    Printed printed = terminal.withLibreOffice(folder).run(LETTER + " --format docx,pdf,text");

    assertThat(printed.err())
        .contains("ENGROSS_OFFICE: error: there is no LibreOffice in " + folder)
        .contains("name the folder that has program/soffice in it");
    assertThat(printed.code()).isEqualTo(1);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the office here is a shell script")
  void aPdfThatCannotBePrintedFailsAndTheOtherFilesAreWritten() throws IOException {
    Path program = Files.createDirectories(folder.resolve("office/program"));
    for (String name : List.of("soffice", "soffice.bin")) {
      Files.writeString(program.resolve(name), "#!/bin/sh\nexit 1\n");
      assertThat(program.resolve(name).toFile().setExecutable(true)).isTrue();
    }

    Printed printed =
        terminal
            .withLibreOffice(folder.resolve("office"))
            .run(LETTER + " --format pdf,text --final");

    assertThat(printed.out())
        .contains("wrote     out/2022-06-15-letter-ustr.txt\n")
        .contains("failed    2022-06-15-letter-ustr.pdf: LibreOffice in ", "could not be started");
    assertThat(printed.code()).isEqualTo(1);
  }

  @Test
  void anOfficesOwnTemplateComesBeforeTheShippedOne() throws IOException {
    Terminal project = Terminal.inProject(folder);
    Files.createDirectories(folder.resolve("examples/templates"));
    Files.writeString(
        folder.resolve("examples/templates/letter.vm"),
        "@date $date\r\n\r\nBe brief, $recipient.name.\r\n");

    assertThat(project.run("draft examples/packets/ustr-letter.yaml --format text --out -").out())
        .isEqualTo("June 15, 2022\n\nBe brief, Katherine C. Tai.\n");
  }

  @Test
  void aMistakeInATemplateIsShownInThatTemplate() throws IOException {
    Terminal project = Terminal.inProject(folder);
    Files.createDirectories(folder.resolve("examples/templates"));
    Files.writeString(
        folder.resolve("examples/templates/letter.vm"),
        "@date $date\n\nDear $recipient.nmae:\n\n@salutaton x\n");

    assertThat(project.run("draft examples/packets/ustr-letter.yaml").err())
        .contains(
            "examples/templates/letter.vm:3:6: error: unknown field $recipient.nmae",
            "did you mean")
        .contains("examples/templates/letter.vm:5:", "@salutaton");
  }

  @Test
  void anArgumentThatArrivedDamagedIsRefused() {
    Printed printed = terminal.run("draft", "letter", "--subject", "Mu\uFFFDoz");

    assertThat(printed.err()).contains("arrived damaged", "LC_ALL=C.UTF-8");
    assertThat(printed.code()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "drft", "draft", "draft letter --tp ustr"})
  void aCommandThatIsNotUnderstoodIsUsage(String command) {
    Printed printed = command.isEmpty() ? terminal.run(new String[0]) : terminal.run(command);

    assertThat(printed.code()).isEqualTo(2);
    assertThat(printed.err()).isNotBlank();
  }

  @Test
  void helpShowsTheExitCodes() {
    assertThat(terminal.run("--help").out()).contains("Exit codes", "75", "try again later");
    assertThat(terminal.run("draft --help").out()).contains("Examples", "Exit codes", "--points");
  }

  @Test
  void aClosedStandardOutputIsNotSuccess() {
    Writer closed =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("closed");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };

    int code =
        Main.run(
            (LETTER + " --format text --out -").split(" ", -1),
            new Surroundings(folder, () -> LocalDate.of(2022, 6, 15)),
            new PrintWriter(closed),
            new PrintWriter(new StringWriter()));

    assertThat(code).isEqualTo(74);
  }

  @Test
  void nothingButTheDraftTheManifestAndTheLockStaysBehind() throws IOException {
    terminal.run(LETTER);

    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "2022-06-15-letter-ustr.docx", "manifest.json", ".engross-lock");
    }
  }

  @Test
  void anOutThatNamesNoFolderIsASlip() {
    assertThat(
            terminal.run(
                "draft", "letter", "--to", "ustr", "--points", "usmca-disputes", "--out", ""))
        .isEqualTo(
            new Printed(
                1,
                "",
                """
                --out: error: this names no folder
                  write one, or  .  for this, or  -  to print
                """));
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aPacketWithoutAnEndIsNotReadToItsEnd() {
    assertThat(terminal.run("draft /dev/zero").err())
        .isEqualTo(
            """
            /dev/zero: error: the file has more than 33554432 bytes
              divide it
            """);
  }
}
