package org.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.engross.cli.Terminal.Printed;
import org.engross.render.docx.WordFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a template is said before there is any data. */
class TemplatesCheckTest {
  @TempDir private Path folder;
  private Terminal terminal;
  private Path office;

  @BeforeEach
  void anOffice() throws IOException {
    Terminal.inProject(folder);
    office = folder.resolve("examples");
    terminal = new Terminal(office);
    Files.createDirectories(office.resolve("templates"));
  }

  private void write(String path, String text) throws IOException {
    Files.writeString(office.resolve(path), text);
  }

  private void write(String path, WordFile file) throws IOException {
    Files.write(office.resolve(path), file.bytes());
  }

  @Test
  void theShippedTemplatesAndTheSampleOfficePass() throws IOException {
    Path nowhere = Files.createDirectory(folder.resolve("nowhere"));

    Printed printed = new Terminal(nowhere).run("templates check --strict");

    assertThat(printed.all()).matches("14 templates, [0-9]{4} drafts tried: no problems found\n");
    assertThat(printed.code()).isZero();
    assertThat(terminal.run("templates check --strict").out()).isEqualTo(printed.out());
  }

  @Test
  void allThatIsWrongIsSaidAtOnceWithItsPlace() throws IOException {
    write(
        "templates/thanks.vm",
        """
        @sallutation Dear $recipient.nmae:

        #if ($subject)
        $release.headline
        """);
    write("templates/visit.vm", "## @field day date\n$subject $release.headline $own.gift\n");
    write(
        "templates/visit.docx",
        WordFile.ofTexts("$body").footer("default", WordFile.p("Fax $own", ".fax and $date")));

    Printed printed = terminal.run("templates check thanks visit");

    assertThat(printed.out())
        .isEqualTo(
            """
            templates/thanks.vm:1:1: error: unknown role @sallutation
              @sallutation Dear $recipient.nmae:
              ^
              did you mean "@salutation"? (for a plain @ at the line's start write \\@)
            templates/thanks.vm:1:19: error: unknown field $recipient.nmae
              @sallutation Dear $recipient.nmae:
                                ^
              did you mean "name"?
            templates/thanks.vm:3:1: error: this #if is not closed
              #if ($subject)
              ^
              add #end where it should stop
            templates/visit.vm:2:28: error: the head of this template does not declare $own.gift
              $subject $release.headline $own.gift
                                         ^
              known: day (or add  ## @field gift text: what it is)
            2 templates, 0 drafts tried: 4 errors
            """);
    assertThat(printed.code()).isEqualTo(1);
  }

  @Test
  void aFieldThatNobodyGivesIsFound() throws IOException {
    write("templates/visit.vm", "$release.headline $own.gift\n");
    write(
        "templates/visit.docx",
        WordFile.ofTexts("$body").footer("default", WordFile.p("Fax $own", ".fax and $date")));

    assertThat(terminal.run("templates check visit").out())
        .contains(
            """
            templates/visit.vm:1:1: error: a letter has no $release
              $release.headline $own.gift
              ^
              a statement has it: if this is one, add  ## @kind statement
            """,
            """
            templates/visit.vm:1:19: warning: nobody gives $own.gift: neither office.yaml nor a packet
            """,
            """
            templates/visit.docx, footer 1, paragraph 1: warning: nobody gives $own.fax: neither office.yaml nor a packet
              Fax $own.fax and $date
                  ^
              declare it:  ## @field fax text: what it is
            """);
  }

  @Test
  void whatNoTemplateReadsIsFoundWhereItIsGiven() throws IOException {
    write(
        "office.yaml", Files.readString(office.resolve("office.yaml")) + "fields: {hashtag: a}\n");
    write(
        "packets/advice.yaml",
        """
        date: 2022-06-15
        points: [usmca-enforcement]
        fields: {when: noon, where: here, wat: this, speaker: Madam Speaker}
        drafts: [{template: media-advisory}]
        """);

    assertThat(terminal.run("templates check").out())
        .contains(
            "office.yaml:36:19: warning: no template reads $own.hashtag",
            "did you mean \"hashtags\"?",
            "packets/advice.yaml:3:40: warning: no template of this packet reads $own.wat",
            "did you mean \"what\"?",
            "packets/advice.yaml:3:55: warning: no template of this packet reads $own.speaker",
            "read it in one, or delete it",
            "14 templates,",
            "3 warnings");
    assertThat(terminal.run("templates check").code()).isZero();
    assertThat(terminal.run("templates check --strict").code()).isEqualTo(1);
  }

  @Test
  void aWordFileThatIsNoDraftsLookIsFound() throws IOException {
    write("templates/lettr.docx", WordFile.ofTexts("$body"));
    write("templates/signer.docx", WordFile.ofTexts("$body", "$nmae"));

    assertThat(terminal.run("templates check").out())
        .contains(
            "templates/lettr.docx: warning: this Word file is the look of nothing: no template is"
                + " called \"lettr\"",
            "did you mean \"letter.docx\"?",
            "templates/signer.docx, paragraph 2: error: unknown field $nmae");
  }

  @Test
  void aBranchOfTheWordFileIsTriedToo() throws IOException {
    write("templates/visit.vm", "a\n");
    write(
        "templates/visit.docx",
        WordFile.ofTexts("$body").footer("default", WordFile.p("Re: $subject")));

    assertThat(terminal.run("templates check visit").out())
        .contains(
            """
            templates/visit.docx, footer 1, paragraph 1: error: $subject has no value here, when $subject is missing
              Re: $subject
                  ^
            """);
  }

  @Test
  void aLetterThatForgetsABranchIsFound() throws IOException {
    write(
        "templates/letter.vm",
        Files.readString(Path.of("templates/letter.vm"))
            .replace("#reply()", "Please answer by $!replyBy.\n\n#reply()"));

    assertThat(terminal.run("templates check letter").out())
        .startsWith(
            """
            templates/letter.vm:12: warning: a gap is left: "by .", when $replyBy is missing
              Please answer by $!replyBy.
              put the words around it inside the #if that asks for what belongs there
            1 template,""");
  }

  @Test
  void otherProgramsReadJson() throws IOException {
    write("templates/visit.vm", "$nmae\n");

    assertThat(terminal.run("templates check visit --json").out())
        .contains("\"file\" : \"templates/visit.vm\"", "\"place\" : \"templates/visit.vm:1:1\"")
        .contains("\"errors\" : 1");
  }

  @Test
  void aNameThatIsNoneIsAnsweredWithTheNearest() {
    Printed printed = terminal.run("templates check leter");

    assertThat(printed.err())
        .contains("there is no template \"leter\"", "did you mean \"letter\"?");
    assertThat(printed.code()).isEqualTo(1);
  }
}
