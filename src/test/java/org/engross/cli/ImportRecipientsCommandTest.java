package org.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.engross.cli.Terminal.Printed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportRecipientsCommandTest {
  private static final String LIST =
      """
      Full name,Last name,Courtesy,Form,Title,State,Street,City,ZIP,Home office,in office since
      Pat Specimen,Specimen,ms,governor,,TX,1 Sample Street,Sampleton,78701,"Room 5, ""East\""",2021-01-05
      Jo Example,Example,,sub-cabinet,Under Secretary of Examples,,,,,,
      """;

  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void anOfficeWithAList() throws IOException {
    Files.copy(Path.of("examples/office.yaml"), folder.resolve("office.yaml"));
    Files.createDirectory(folder.resolve("people"));
    Files.copy(Path.of("examples/people/members.yaml"), folder.resolve("people/members.yaml"));
    Files.writeString(folder.resolve("States 2022.csv"), LIST);
    terminal = new Terminal(folder);
  }

  private Printed run(String... more) {
    String[] args = new String[3 + more.length];
    args[0] = "import";
    args[1] = "recipients";
    args[2] = "States 2022.csv";
    System.arraycopy(more, 0, args, 3, more.length);
    return terminal.run(args);
  }

  @Test
  void aListBecomesAFileOfRecipients() {
    Printed printed = run();

    assertThat(printed.out())
        .isEqualTo(
            """
            made      people/recipients-states-2022.yaml: 2 recipients
            columns   name (Full name), surname (Last name), courtesy (Courtesy), form (Form), \
            title (Title), state (State), address-1 (Street), city (City), zip (ZIP), \
            since (in office since)
            fields    $recipient.extra.home_office (Home office)
            """);
    assertThat(folder.resolve("people/recipients-states-2022.yaml"))
        .hasContent(
            """
            # Recipients out of States 2022.csv. Yours to change.
            recipients:
              - id: pat-specimen
                form: governor
                name: Pat Specimen
                surname: Specimen
                courtesy: "Ms."
                state: Texas
                address: ["1 Sample Street", "Sampleton, TX 78701"]
                since: 2021-01-05
                fields: {home_office: "Room 5, \\"East\\""}

              - id: jo-example
                form: sub-cabinet
                name: Jo Example
                surname: Example
                title: Under Secretary of Examples

            """);
  }

  @Test
  void whatIsMissingIsSaidAndNotGuessed() {
    assertThat(run().err())
        .isEqualTo(
            """
            States 2022.csv: warning: 1 of 2 have no courtesy title, and none is guessed: jo-example
              add a column  courtesy: Mr., Ms. ...;  so long they are greeted "Dear Jo Example:"
            States 2022.csv: warning: 1 of 2 have no address: jo-example
              add columns  address-1, city, state, zip,  or write  address:  in the file
            """);
  }

  @Test
  void draftsReadTheFileByIdAndAsAWhole() {
    run();
    String letter = "draft letter --points usmca-2026-review --format text --out - ";

    assertThat(terminal.run(letter + "--to pat-specimen").out())
        .contains("Governor of Texas\n1 Sample Street\nSampleton, TX 78701\n");
    assertThat(terminal.run(letter + "--recipients people/recipients-states-2022.yaml").out())
        .contains("Dear Governor Specimen:", "Dear Jo Example:");
  }

  @Test
  void aSecondRunOverwritesNothing() throws IOException {
    run();
    Path file = folder.resolve("people/recipients-states-2022.yaml");
    Files.writeString(file, "# mine\n" + Files.readString(file));

    assertThat(run().err())
        .isEqualTo(
            """
            people/recipients-states-2022.yaml: error: this file is there already, and a file is \
            never overwritten
              choose another name, or move it away
            """);
    assertThat(file).content().startsWith("# mine\n");
  }

  @Test
  void nobodyIsImportedTwice() {
    run();

    Printed printed = run("--out", "again");

    assertThat(printed.err())
        .contains(
            "States 2022.csv:2: error: recipient \"pat-specimen\" is there already, in"
                + " people/recipients-states-2022.yaml:3:9")
        .endsWith("2 errors\n");
    assertThat(folder.resolve("people/recipients-again.yaml")).doesNotExist();
  }

  @Test
  void whileARowIsWrongNothingIsWritten() throws IOException {
    Files.writeString(
        folder.resolve("States 2022.csv"),
        "name,surname,form,state\nPat Specimen,,governor,Texas\nJo Example,Example,govrnor,\n");

    Printed printed = run();

    assertThat(printed.err())
        .contains("States 2022.csv:2: error: recipient \"pat-specimen\" has no surname")
        .contains("States 2022.csv:3: error: there is no form of address \"govrnor\"")
        .contains("did you mean \"governor\"?");
    assertThat(printed.code()).isEqualTo(1);
    assertThat(folder.resolve("people/recipients-states-2022.yaml")).doesNotExist();
  }

  @Test
  void aDryRunWritesNothing() {
    Printed printed = run("--dry-run");

    assertThat(printed.out()).endsWith("It was a dry run: nothing was written.\n");
    assertThat(folder.resolve("people/recipients-states-2022.yaml")).doesNotExist();
  }

  @Test
  void aListOfAnyNameAndHeadersIsNamedAndMapped() throws IOException {
    Files.writeString(folder.resolve("_.csv"), "Name;Nachname\nPat Specimen;Specimen\n");

    assertThat(terminal.run("import recipients _.csv --form senator").err())
        .contains("--out: error: \"\" is no name for a file of recipients");
    assertThat(
            terminal
                .run("import recipients _.csv --form senator --column surname=Nachname --out new")
                .out())
        .startsWith("made      people/recipients-new.yaml: 1 recipient\n");
  }

  @Test
  void recipientsNeedAnOffice() throws IOException {
    Files.delete(folder.resolve("office.yaml"));

    assertThat(run().err()).contains("there is no office here, and recipients are one office’s");
  }

  @Test
  void aListThatIsNotThereIsSaid() {
    assertThat(terminal.run("import recipients gone.csv").err())
        .isEqualTo("gone.csv: error: there is no list \"gone.csv\"\n  name a .csv or .xlsx file\n");
  }
}
