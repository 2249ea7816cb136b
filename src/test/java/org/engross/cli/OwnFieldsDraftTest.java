package org.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.engross.cli.Terminal.Printed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fields that a template's head declares, given by an office, a packet or the command line. */
class OwnFieldsDraftTest {
  private static final String DRAFT =
      "draft hearing --to ustr --points usmca-enforcement --format markup --out -";

  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void anOffice() throws IOException {
    Terminal.inProject(folder);
    terminal = new Terminal(folder.resolve("examples"));
    write(
        "templates/hearing.vm",
        """
        ## @field hearing-day date: the day of the hearing
        ## @field staff optional number
        ## @field open optional yes/no
        $own.hearingDay.monthDay#if ($own.staff > 9) with $own.staff#end#if ($own.open), open#end.
        """);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve("examples").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void addToOffice(String lines) throws IOException {
    write("office.yaml", Files.readString(folder.resolve("examples/office.yaml")) + lines);
  }

  @Test
  void aMissingFieldIsSaidBeforeAnyDraftIsMade() {
    Printed printed = terminal.run(DRAFT);

    assertThat(printed.err())
        .startsWith(
            """
            draft: error: hearing needs the field "hearingDay": the day of the hearing
              add  fields: {hearingDay: 2022-06-14}  or say  --set hearingDay=2022-06-14
            """);
    assertThat(printed.code()).isEqualTo(1);
  }

  @Test
  void aSlipInItsNameIsAnsweredTwice() {
    assertThat(terminal.run(DRAFT + " --set hearing-dy=2022-06-14").err())
        .contains(
            "--set hearingDay=2022-06-14; you gave \"hearingDy\"",
            "--set hearing-dy: warning: no template of this run reads $own.hearingDy",
            "did you mean \"hearingDay\"?");
  }

  @Test
  void whatDoesNotFitIsSaidWhereItWasGiven() throws IOException {
    addToOffice("fields: {staff: many}\n");
    write(
        "packets/hearing.yaml",
        """
        date: 2022-06-15
        points: [usmca-enforcement]
        fields: {hearing-day: 2022-06-31, open: maybe}
        drafts: [{template: hearing, to: [ustr]}]
        """);

    assertThat(terminal.run("draft packets/hearing.yaml").err())
        .contains(
            "office.yaml:36:17: error: the field \"staff\" holds a number, not \"many\"",
            "packets/hearing.yaml:3:23: error: the field \"hearingDay\" holds a date, not"
                + " \"2022-06-31\"",
            "packets/hearing.yaml:3:41: error: the field \"open\" holds yes or no, not \"maybe\"",
            "3 errors");
  }

  @Test
  void thePacketIsLaidOverTheOfficeAndTheCommandLineOverBoth() throws IOException {
    addToOffice("fields: {staff: \"1,200\", hearing-day: 2022-06-14, open: no}\n");

    assertThat(terminal.run(DRAFT).out()).isEqualTo("June 14 with 1,200.\n");
    assertThat(terminal.run(DRAFT + " --set staff=3 --set open=yes").out())
        .isEqualTo("June 14, open.\n");
    assertThat(terminal.run(DRAFT + " --set staff=").out()).isEqualTo("June 14.\n");
  }

  @Test
  void anOfficeSaysWhatAFieldHoldsForAllItsTemplates() throws IOException {
    addToOffice("field-types: {visit: date}\n");
    write("templates/hearing.vm", "On $own.visit.weekday.\n");

    assertThat(terminal.run(DRAFT + " --set visit=2022-06-15").out()).isEqualTo("On Wednesday.\n");
    assertThat(terminal.run(DRAFT + " --set visit=soon").err())
        .contains("--set visit: error: the field \"visit\" holds a date, not \"soon\"");
    assertThat(terminal.run(DRAFT).err())
        .contains("templates/hearing.vm:1:4: error: $own.visit has no value here");
  }

  @Test
  void aNameThatIsNoneIsRefused() throws IOException {
    addToOffice("fields: {2nd: a, hearing-day: 2022-06-14, hearingDay: 2022-06-15}\n");

    assertThat(terminal.run(DRAFT + " --set a.b=c").err())
        .contains(
            "office.yaml:36:10: error: \"2nd\" cannot be the name of a field",
            "templates call two of these fields hearingDay",
            "--set: error: \"a.b\" cannot be the name of a field");
  }
}
