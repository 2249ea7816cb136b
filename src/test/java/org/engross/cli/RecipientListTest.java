package org.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.engross.cli.Terminal.Printed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecipientListTest {
  private static final String LETTER =
      "draft letter --recipients people.csv --form governor --points usmca-2026-review";
  private static final String SHOWN = LETTER + " --format text --out -";

  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void aFolderWithAList() throws IOException {
    terminal = new Terminal(folder);
    Files.writeString(
        folder.resolve("people.csv"),
        "name,surname,state\nPat Specimen,Specimen,Texas\nJo Example,Example,Iowa\n");
  }

  @Test
  void aLetterGoesToEverybodyInTheList() {
    Printed printed = terminal.run(LETTER);

    assertThat(printed.out())
        .startsWith(
            """
            wrote     out/2022-06-15-letter-jo-example.docx
            wrote     out/2022-06-15-letter-pat-specimen.docx
            """);
    assertThat(printed.code()).isZero();
  }

  @Test
  void whatAllRowsHaveInCommonIsSaidOnce() throws IOException {
    Files.writeString(
        folder.resolve("people.csv"),
        """
        name,surname,state
        Pat Specimen,Specimen,Texas
        Jo Example,Example,Iowa
        Al Example,Example,Ohio

        Ed Sample,Sample,Utah
        """);

    assertThat(terminal.run(LETTER).err())
        .contains(
            """
            people.csv:2: warning: none of the chosen points asks anything of anybody addressed as governor
              choose a point that does, or add one to it  of: governor
              the same in 3 more, in lines 3-4, 6
            """)
        .containsOnlyOnce("none of the chosen points");
  }

  @Test
  void someOfTheListAreChosenByTheirIds() {
    assertThat(terminal.run(SHOWN + " --to jo-example").out())
        .contains("Dear Governor Example:")
        .doesNotContain("Specimen");
    assertThat(terminal.run(SHOWN + " --to jo-exampel").err())
        .contains("--to: error: there is no recipient \"jo-exampel\"")
        .contains("did you mean \"jo-example\"?");
  }

  @Test
  void theOfficesOwnRecipientsCanStillBeNamed() {
    assertThat(terminal.run(SHOWN + " --to ustr,jo-example").out())
        .contains("Dear Ambassador Tai:")
        .contains("Dear Governor Example:");
  }

  @Test
  void besideAPacketTheListWinsOverThoseWhomThePacketNames() {
    terminal = Terminal.inProject(folder);

    Printed printed =
        terminal.run(
            "draft examples/packets/ustr-letter.yaml --recipients people.csv --form governor"
                + " --format text --out -");

    assertThat(printed.out())
        .contains("Dear Governor Specimen:", "Dear Governor Example:")
        .doesNotContain("Tai");
  }

  @Test
  void aPacketNamesAListOfTheOfficesFolder() throws IOException {
    terminal = Terminal.inProject(folder);
    Path examples = folder.resolve("examples");
    Files.createDirectories(examples.resolve("lists"));
    Files.move(folder.resolve("people.csv"), examples.resolve("lists/people.csv"));
    Files.writeString(
        examples.resolve("packets/list.yaml"),
        """
        date: 2022-06-15
        points: [usmca-2026-review]
        recipients: {file: lists/people.csv, form: governor}
        drafts: [{template: letter}]
        """);

    assertThat(terminal.run("draft examples/packets/list.yaml --format text --out -").out())
        .contains("Dear Governor Specimen:", "Dear Governor Example:");
  }

  @Test
  void aPacketsListLiesInTheOfficesFolderAndNowhereElse() throws IOException {
    terminal = Terminal.inProject(folder);
    Files.writeString(
        folder.resolve("examples/packets/list.yaml"),
        """
        date: 2022-06-15
        points: [usmca-2026-review]
        recipients: ../people.csv
        drafts: [{template: letter}]
        """);

    assertThat(terminal.run("draft examples/packets/list.yaml").err())
        .contains("examples/packets/list.yaml:3:13: error: there is no list \"../people.csv\"");
  }

  @Test
  void otherColumnsAreFieldsOfTheTemplate() throws IOException {
    terminal = Terminal.inProject(folder);
    Path templates = Files.createDirectories(folder.resolve("examples/templates"));
    Files.writeString(
        templates.resolve("note.vm"),
        """
        @date $date

        @salutation $recipient.salutation

        #if ($recipient.extra.desk_officer)
        Attention: $recipient.extra.desk_officer.

        #end
        A note.

        @closing Sincerely,

        @signatures
        - Alex Sample
          Member of Congress
        """);
    Files.writeString(
        folder.resolve("people.csv"),
        """
        name,surname,state,Desk officer
        Pat Specimen,Specimen,Texas,Al Sample
        Jo Example,Example,Iowa,
        """);

    Terminal inOffice = new Terminal(folder.resolve("examples"));
    assertThat(
            inOffice
                .run(
                    "draft note --recipients ../people.csv --form governor"
                        + " --points usmca-2026-review --format text --out -")
                .all())
        .containsOnlyOnce("Attention: Al Sample.");
  }

  @Test
  void nothingIsWrittenWhileARowIsWrong() throws IOException {
    Files.writeString(
        folder.resolve("people.csv"),
        "name,surname,state\nPat Specimen,Specimen,Texas\nJo Example,,Iowa\n");

    Printed printed = terminal.run(LETTER);

    assertThat(printed.err())
        .contains("people.csv:3: error: recipient \"jo-example\" has no surname")
        .contains("write it into a column  surname");
    assertThat(printed.out()).isEmpty();
    assertThat(printed.code()).isEqualTo(1);
  }

  @Test
  void aListThatIsNotThereIsNamed() {
    assertThat(terminal.run("draft letter --recipients gone.csv --points usmca-2026-review").err())
        .isEqualTo(
            """
            --recipients: error: there is no list "gone.csv"
              name a .csv or .xlsx file
            """);
  }

  @Test
  void whatIsSaidOfAListNeedsAList() {
    assertThat(
            terminal.run("draft letter --to ustr --points usmca-2026-review --form governor").err())
        .contains("--form: error: this says something of a list, and there is none");
  }
}
