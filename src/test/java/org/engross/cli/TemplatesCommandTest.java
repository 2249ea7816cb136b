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

/** What there is to draft with, and what each template needs. */
class TemplatesCommandTest {
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

  @Test
  void theListSaysWhatEachIsForAndWhereItLies() throws IOException {
    write("templates/letter.vm", "## Ours.\n$date\n");
    write("templates/thanks.vm", "## Thanks a recipient.\n$recipient.block\n");
    Files.write(office.resolve("templates/thanks.docx"), WordFile.ofTexts("$body").bytes());

    Printed printed = terminal.run("templates list");

    assertThat(printed.out().lines().map(line -> line.replaceAll(" {2,}", " | ")))
        .contains(
            "TEMPLATE | TEXT | LOOK | WHAT IT IS FOR",
            "letter | templates/letter.vm | shipped | Ours.",
            "preservation-letter | shipped | shipped | Asks that records be kept, on official and"
                + " personal accounts and devices.",
            "thanks | templates/thanks.vm | templates/thanks.docx | Thanks a recipient.",
            "Your templates/letter.vm comes before the shipped one of its name.")
        .doesNotContain("macros");
    assertThat(printed.code()).isZero();
  }

  @Test
  void withoutAnOfficeTheShippedOnesAreThere() throws IOException {
    Path nowhere = Files.createDirectory(folder.resolve("nowhere"));

    assertThat(new Terminal(nowhere).run("templates list --json").out())
        .contains(
            """
              "name" : "letter",
              "summary" : "Points from a paper, then what is asked of the recipient.",
              "title" : "Letter",
              "kind" : "letter",
              "text" : "(shipped) templates/letter.vm",
              "look" : "(shipped) templates/letter.docx",
              "own" : false,
              "hidesShipped" : false
            """);
  }

  @Test
  void aTextIsShownAsItStandsAndItsFilesAreSaidBesideIt() throws IOException {
    write("templates/letter.vm", "## Ours.\n$date\n");

    Printed own = terminal.run("templates show letter");
    Printed macros = terminal.run("templates show macros");

    assertThat(own.out()).isEqualTo("## Ours.\n$date\n");
    assertThat(own.err())
        .isEqualTo("text      templates/letter.vm\nlook      (shipped) templates/letter.docx\n");
    assertThat(macros.out()).isEqualTo(Files.readString(Path.of("templates/macros.vm")));
  }

  @Test
  void aNameThatIsNoneIsAnsweredWithTheNearest() {
    assertThat(terminal.run("templates show leter").err()).contains("did you mean \"letter\"?");
    assertThat(terminal.run("templates vars macros").err())
        .contains("there is no template \"macros\"");
    assertThat(terminal.run("templates vars ../letter").code()).isEqualTo(1);
  }

  @Test
  void theVariablesOfATemplateAreThoseOfAllItsParts() throws IOException {
    write(
        "templates/thanks.vm",
        """
        ## Thanks a recipient.
        #head()

        @salutation $recipient.salutation

        $We                      text                            templates/thanks.vm:6:1
        $office.letterhead       text                            templates/macros.vm:9:1
        $office.letterheadLeft   text, may be missing            templates/macros.vm:11:6, 13:1
        $office.letterheadRight  text, may be missing            templates/macros.vm:16:6, 18:1
        $office.picture          formatted text, may be missing  templates/macros.vm:6:6, 7:1
        $office.telephone        text                            templates/thanks.docx, footer 1, paragraph 1
        $recipient.salutation    text                            templates/thanks.vm:4:13;
                                                                 templates/thanks.docx, footer 1, paragraph 1

            Fields of your own
              $own.gift      text                  templates/thanks.vm:6:57, 6:67
              $own.occasion  text, may be missing  templates/thanks.vm:6:19, 6:38
        """);
  }

  @Test
  void aTemplateThatIsWrongSaysSo() throws IOException {
    write("templates/thanks.vm", "$recipient.nmae\n");

    Printed printed = terminal.run("templates vars thanks");

    assertThat(printed.err()).contains("templates/thanks.vm:1:1: error", "did you mean \"name\"?");
    assertThat(printed.code()).isEqualTo(1);
  }

  @Test
  void helpShowsExamples() {
    assertThat(terminal.run("templates --help").out()).contains("engross templates vars letter");
    assertThat(terminal.run("templates vars --help").out()).contains("--json");
    assertThat(terminal.run("templates").code()).isEqualTo(2);
  }

  private static final String HEARING =
      """
      ## Writes before a hearing.
      ## @title Hearing letter
      ## @needs asks
      ## @field hearing date: the day of the hearing
      ## @field room optional text: where it is
      ## @field staff optional number
      ## @field tone optional choice firm, warm: how it speaks
      ## @field open optional yes/no: whether anybody may come
      #letterhead()

      The hearing is on $own.hearing.full#if ($own.room) in $own.room#end.

      #asks()
      """;

  @Test
  void whatAPersonGivesIsWrittenAsAPacketToFillIn() throws IOException {
    write("templates/hearing-letter.vm", HEARING);

    String packet = terminal.run("templates vars hearing-letter --yaml").out();

    assertThat(packet)
        .isEqualTo(
            """
            # Hearing letter. Writes before a hearing.
            # What stands behind "#" is not read: delete the "# " before the keys you need.
            date: 2022-06-15
            points: [usmca-disputes]          # what it argues: engross points list
            # from: ID                        # who writes, if it is not whom office.yaml names
            # signers: [ID, ID]               # who signs beside them
            # subject: ...                    # the subject line
            fields:
              hearing: TODO                   # date: the day of the hearing
              # room: ...                     # text: where it is
              # staff: 12                     # number
              # tone: firm                    # choice firm, warm: how it speaks
              # open: yes                     # yes/no: whether anybody may come
            drafts:
              - {template: hearing-letter, to: [ustr]}
            """);
    write("packets/hearing.yaml", packet);
    assertThat(terminal.run("draft packets/hearing.yaml --out - --format text").err())
        .startsWith(
            """
            packets/hearing.yaml:9:12: error: the field "hearing" holds a date, not "TODO"
                hearing: TODO                   # date: the day of the hearing
                         ^
              write year, month and day: 2022-06-14
            """);
    write(
        "packets/hearing.yaml",
        packet.replace("TODO ", "2022-06-21 ").replace("# room: ...", "room: B"));
    assertThat(terminal.run("draft packets/hearing.yaml --out - --format markup").out())
        .contains("The hearing is on Tuesday, June 21, 2022 in B.");
  }

  @Test
  void anEditorGetsASchemaOfWhatAPersonGives() throws IOException {
    write("templates/hearing-letter.vm", HEARING);

    assertThat(terminal.run("templates vars hearing-letter --schema").out())
        .contains(
            "\"required\" : [ \"hearing\" ]",
            """
                "hearing" : {
                  "description" : "the day of the hearing",
                  "type" : [ "string" ],
                  "pattern" : "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
                },
            """,
            "\"enum\" : [ \"firm\", \"warm\" ]",
            "\"enum\" : [ true, false, \"yes\", \"no\", \"true\", \"false\" ]");
  }
}
