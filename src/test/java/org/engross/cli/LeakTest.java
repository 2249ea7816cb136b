package org.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.engross.cli.Terminal.Printed;
import org.engross.render.docx.WordFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft of a batch that has what belongs to another row. */
class LeakTest {
  private static final String TO_TWO =
      "draft letter --to ustr,secretary-of-state --points topic:trade --date 2022-06-15";
  private static final String OF_EACH =
      "draft letter --to ustr --points topic:trade --date 2022-06-15"
          + " --signers sample-senator,sample-cosigner --for-each signer";

  @TempDir private Path folder;
  private Terminal terminal;
  private Path office;

  @BeforeEach
  void anOffice() {
    Terminal.inProject(folder);
    office = folder.resolve("examples");
    terminal = new Terminal(office);
  }

  private void write(String path, byte[] bytes) throws IOException {
    Path file = office.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  /** The shipped letter, with a paragraph of the office's own before its close. */
  private void letter(String paragraph) throws IOException {
    String shipped = Files.readString(Path.of("templates/letter.vm"));
    String own = shipped.replace("#reply()", paragraph + "\n\n#reply()");
    assertThat(own).isNotEqualTo(shipped);
    write("templates/letter.vm", own.getBytes(StandardCharsets.UTF_8));
  }

  private void inRecipients(String what, String instead) throws IOException {
    Path yaml = office.resolve("people/recipients.yaml");
    String recipients = Files.readString(yaml);
    assertThat(recipients).contains(what);
    Files.writeString(yaml, recipients.replace(what, instead));
  }

  @Test
  void aNameThatATemplateHasIsSaidWithBothRows() throws IOException {
    letter("A copy of this letter went to Antony J. Blinken.");

    Printed printed = terminal.run(TO_TWO);

    assertThat(printed.code()).isZero();
    assertThat(printed.err())
        .contains(
            """
            2022-06-15-letter-ustr: warning: the letter to ustr contains the name of Antony J. Blinken \
            (people/recipients.yaml:23:5): Antony J. Blinken [leak]
              take it out; if it is meant, say so:  mentions: [secretary-of-state]
            """)
        .doesNotContain("letter-secretary-of-state: warning");
  }

  @Test
  void itStopsAFinalCopyAndNothingIsWritten() throws IOException {
    letter("As Secretary Blinken knows, this matters.");

    Printed printed = terminal.run(TO_TWO + " --final");

    assertThat(printed.code()).isEqualTo(ExitCode.PROBLEMS.number());
    assertThat(printed.err())
        .contains("error: the letter to ustr contains the greeting of Antony J. Blinken");
    assertThat(office.resolve("out/2022-06-15-letter-secretary-of-state.docx")).doesNotExist();
  }

  @Test
  void aShardKnowsTheRowsOfTheOthers() throws IOException {
    letter("A copy of this letter went to Antony J. Blinken.");
    StringBuilder said = new StringBuilder();
    List<Long> written = new ArrayList<>();
    for (int k = 1; k <= 4; k++) {
      Printed printed = terminal.run(TO_TWO + " --shard " + k + "/4");
      said.append(printed.err());
      written.add(printed.out().lines().filter(line -> line.startsWith("wrote")).count());
    }

    assertThat(written).as("no shard has both drafts").contains(1L).doesNotContain(2L);
    assertThat(said)
        .contains("the letter to ustr contains the name of Antony J. Blinken")
        .doesNotContain("letter-secretary-of-state: warning");
  }

  @Test
  void anAddressIsFoundWhateverStandsBetweenItsWords() throws IOException {
    letter("Please reply to\n2201 C Street\nNW.");

    assertThat(terminal.run(TO_TWO).err())
        .contains("contains the address of Antony J. Blinken", ": 2201 C Street NW [leak]");
  }

  private Printed packet(String keys) throws IOException {
    String yaml =
        """
        date: 2022-06-15
        points: topic:trade
        drafts: {template: letter, to: [ustr, secretary-of-state]}
        """;
    write("packets/two.yaml", (yaml + keys).getBytes(StandardCharsets.UTF_8));
    return terminal.run("check packets/two.yaml");
  }

  @Test
  void whatThePacketSaysIsNoLeak() throws IOException {
    assertThat(
            packet(
                    """
                    subject: The testimony of Antony J. Blinken, 2201 C Street NW
                    copies: [The Honorable Antony J. Blinken]
                    """)
                .all())
        .contains("no problems found");
  }

  @Test
  void whomThePacketMentionsIsNoLeak() throws IOException {
    letter("A copy of this letter went to Antony J. Blinken.");

    assertThat(terminal.run(TO_TWO + " --final --mentions secretary-of-state").err()).isEmpty();
    assertThat(terminal.run(TO_TWO + " --mentions secretary-of-sate").err())
        .contains("--mentions: error: there is no");
  }

  @Test
  void aRowsOwnCloseThatNamesAnotherIsSaid() throws IOException {
    inRecipients(
        "    form: trade-representative\n",
        "    form: trade-representative\n    close: With regards to Secretary Blinken,\n");

    assertThat(terminal.run(TO_TWO).err())
        .contains("the letter to ustr contains the greeting of Antony J. Blinken");
  }

  @Test
  void aLetterToBothMayNameBoth() {
    assertThat(
            terminal
                .run(
                    "draft letter --to ustr+secretary-of-state,ustr --points topic:trade"
                        + " --date 2022-06-15")
                .err())
        .isEmpty();
  }

  @Test
  void oneDraftAloneHasNoOtherRow() throws IOException {
    letter("A copy of this letter went to Antony J. Blinken.");

    assertThat(terminal.run("draft letter --to ustr --points topic:trade --date 2022-06-15").err())
        .isEmpty();
  }

  @Test
  void aMembersOwnLetterNamesNoOtherMember() throws IOException {
    letter("I write with Rep. Jordan Sample; call 202-555-0130 with questions.");

    assertThat(terminal.run(OF_EACH).err())
        .contains(
            "the letter to ustr of sample-lead contains the name of Jordan Sample"
                + " (people/members.yaml:",
            "the letter to ustr of sample-lead contains the contact of Casey Sample",
            "the letter to ustr of sample-senator contains the name of Jordan Sample",
            "the letter to ustr of sample-cosigner contains the contact of Casey Sample")
        .doesNotContain("sample-cosigner contains the name of Jordan");
  }

  @Test
  void theOfficesNameIsNotInAnotherMembersLetter() throws IOException {
    write(
        "templates/signer.docx",
        WordFile.ofTexts("$body")
            .footer("default", WordFile.p("Office of Representative Alex Sample"))
            .bytes());

    assertThat(terminal.run(OF_EACH).err())
        .contains(
            "the letter to ustr of sample-senator contains the letterhead of Office of"
                + " Representative Alex Sample (office.yaml)")
        .doesNotContain("of sample-lead contains");
  }

  @Test
  void theOfficeOfAnotherMembersLetterIsThatMembers() throws IOException {
    write(
        "templates/signer.docx",
        WordFile.ofTexts("$body")
            .footer("default", WordFile.p("$office.name, $office.telephone"))
            .bytes());

    assertThat(terminal.run(OF_EACH).err()).doesNotContain("[leak]");
  }

  @Test
  void whatCheckReadsIsHeldAgainstOtherRowsToo() throws IOException {
    letter("A copy of this letter went to Antony J. Blinken.");

    assertThat(packet("").all())
        .contains("error: the letter to ustr contains the name of Antony J. Blinken");
    assertThat(packet("mentions: secretary-of-state\n").all()).contains("no problems found");
  }

  @Test
  void aDateThatIsNotThePacketsIsSaid() throws IOException {
    String head =
        """
        #head()

        @continuation
        $recipient.addressee
        June 1, 2022

        @date $date

        @address
        $recipient.block

        @salutation $recipient.salutation
        """;
    String shipped = Files.readString(Path.of("templates/letter.vm"));
    write(
        "templates/letter.vm",
        shipped.replace("#letterhead()\n", head).getBytes(StandardCharsets.UTF_8));

    assertThat(terminal.run(TO_TWO).err())
        .contains(
            "2022-06-15-letter-ustr: warning: the date June 1, 2022 is not the draft’s, June 15,"
                + " 2022 [other-date]");
    assertThat(terminal.run(TO_TWO + " --final").code()).isEqualTo(ExitCode.PROBLEMS.number());
  }

  @Test
  void whatWasLeftInAWordFileIsSaidOnceAndStopsTheDraft() throws IOException {
    write(
        "templates/letter.docx",
        WordFile.ofTexts("$body")
            .header("default", WordFile.p("[NAME]") + WordFile.p("May 2, 2022"))
            .bytes());

    Printed printed = terminal.run(TO_TWO);

    assertThat(printed.code()).isEqualTo(ExitCode.PROBLEMS.number());
    assertThat(printed.err())
        .containsOnlyOnce("templates/letter.docx: error: \"[NAME]\" was left in the draft")
        .containsOnlyOnce(
            "templates/letter.docx: warning: the date May 2, 2022 is not the draft’s");
  }
}
