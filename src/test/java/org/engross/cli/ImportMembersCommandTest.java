package org.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.engross.cli.Terminal.Printed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportMembersCommandTest {
  private static final String LEE = row("R000001", "Lee Roe", "Roe", "TX", "1 Hart Building");
  private static final String KIT = row("L000001", "Kit Loe", "Loe", "OH", "2 Hart Building");

  @TempDir private Path folder;
  private Terminal terminal;

  private static String row(String id, String full, String last, String state, String office) {
    return "- id: {bioguide: %s}\n  name: {first: A, last: %s, official_full: %s}\n"
            .formatted(id, last, full)
        + "  terms: [{type: sen, start: '2025-01-03', end: '2031-01-03', state: %s, office: %s}]\n"
            .formatted(state, office);
  }

  @BeforeEach
  void anOfficeBesideTheLists() throws IOException {
    terminal = new Terminal(folder);
    Files.writeString(
        folder.resolve("office.yaml"), "name: O\nletterhead: L\ncontact: {name: C}\nfrom: lead\n");
    Files.createDirectories(folder.resolve("people"));
    Files.writeString(
        folder.resolve("people/members.yaml"),
        """
        members:
          - {id: lead, name: Alex Sample, surname: Sample, chamber: senate, state: TX}
          - {id: kim, name: Kim Specimen, surname: Specimen, chamber: senate, state: OH}
        """);
    Files.createDirectories(folder.resolve("lists"));
    lists(LEE);
    Files.writeString(
        folder.resolve("lists/committees-current.yaml"),
        "- {name: Senate Committee on Finance, thomas_id: SSFI}\n");
    Files.writeString(
        folder.resolve("lists/committee-membership-current.yaml"),
        "SSFI: [{bioguide: R000001, title: Chairman}]\n");
  }

  private void lists(String legislators) throws IOException {
    Files.writeString(folder.resolve("lists/legislators-current.yaml"), legislators);
  }

  private String list() throws IOException {
    return Files.readString(folder.resolve("people/congress.yaml"));
  }

  @Test
  void theListIsMadeAndSaysOfWhichDay() throws IOException {
    Printed printed = terminal.run("import members lists");

    assertThat(printed.all())
        .isEqualTo(
            """
            made      people/congress.yaml: 1 member as of 2025-01-03: 0 of the House, 1 of the Senate; 1 committee, 0 subcommittees
            note      the day is that of the last term that began; --as-of says a later one
            note      the lists have no courtesy titles; where a form needs one, put into people/members.yaml
                        additions: {R000001: {courtesy: ...}}
            """);
    assertThat(list()).startsWith("# Who sits in Congress").contains("id: roe-tx\n");
    assertThat(printed.code()).isZero();
  }

  @Test
  void anotherImportSaysWhoCameWhoLeftAndWhatChanged() throws IOException {
    terminal.run("import members lists --as-of 2025-02-01");
    String first = list();

    assertThat(terminal.run("import members lists --as-of 2025-02-01").all())
        .contains("kept      people/congress.yaml: 1 member as of 2025-02-01")
        .contains("Nobody came, nobody left, nothing changed.");
    assertThat(list()).isEqualTo(first);

    lists(LEE.replace("1 Hart", "3 Hart") + KIT);
    assertThat(terminal.run("import members lists --as-of 2025-03-01").all())
        .isEqualTo(
            """
            renewed   people/congress.yaml: 2 members as of 2025-03-01: 0 of the House, 2 of the Senate; 1 committee, 0 subcommittees
            came      Kit Loe (OH): loe-oh
            changed   Lee Roe (TX)
                        office: 3 Hart Building (before: 1 Hart Building)
            """);
    lists(KIT);
    assertThat(terminal.run("import members lists/legislators-current.yaml").out())
        .contains("left      Lee Roe (TX): roe-tx\n");
  }

  @Test
  void aDryRunSaysTheSameAndWritesNothing() throws IOException {
    assertThat(terminal.run("import members lists --dry-run").out())
        .contains("made      people/congress.yaml", "nothing was written");
    assertThat(folder.resolve("people/congress.yaml")).doesNotExist();
    assertThat(Files.readString(folder.resolve("people/members.yaml"))).contains("Alex Sample");
  }

  @Test
  void aListThatAPersonChangedIsNotWrittenOver() throws IOException {
    terminal.run("import members lists");
    Path file = folder.resolve("people/congress.yaml");
    Files.writeString(file, list().replace("1 Hart", "4 Hart"));

    Printed printed = terminal.run("import members lists");

    assertThat(printed.err())
        .startsWith("people/congress.yaml: error: this file was changed since it was imported");
    assertThat(printed.code()).isEqualTo(1);
    assertThat(list()).contains("4 Hart");
  }

  @Test
  void windowsLineEndsAreNoChange() throws IOException {
    terminal.run("import members lists");
    Files.writeString(folder.resolve("people/congress.yaml"), list().replace("\n", "\r\n"));

    assertThat(terminal.run("import members lists").code()).isZero();
  }

  @Test
  void whatIsMissingIsSaid() throws IOException {
    assertThat(terminal.run("import members nowhere").err())
        .startsWith("nowhere: error: there is no such folder or file");
    assertThat(terminal.run("import members people").err())
        .startsWith("people/legislators-current.yaml: error: there is no such file");
    assertThat(terminal.run("import members lists --as-of soon").err())
        .startsWith("--as-of: error: \"soon\" is no date");
    Files.delete(folder.resolve("office.yaml"));
    assertThat(terminal.run("import members lists").err())
        .startsWith("office.yaml: error: there is no office here");
  }

  @Test
  void lettersGoToWhomeverTheListHas() {
    terminal.run("import members lists");

    assertThat(
            terminal
                .run(
                    "draft letter --to all --points usmca-enforcement --date 2025-06-15"
                        + " --format text --out -")
                .out())
        .contains(
            "The Honorable Kim Specimen\nUnited States Senate\nWashington, DC 20510\n\nDear Senator"
                + " Specimen:")
        .contains(
            "The Honorable Lee Roe\nUnited States Senate\n1 Hart Building\nWashington, DC 20510\n\n"
                + "Dear Senator Roe:");
  }
}
