package org.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.engross.cli.Terminal.Printed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start to edit: an office, a template, a packet. */
class NewOfficeCommandTest {
  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void aTerminal() {
    terminal = new Terminal(folder);
  }

  private Terminal inOffice() {
    assertThat(terminal.run("new office office").code()).isZero();
    return new Terminal(folder.resolve("office"));
  }

  @Test
  void aNewOfficeDraftsAtOnceAndBreaksNoRule() {
    Terminal office = inOffice();

    assertThat(office.run("draft packets/first-letter.yaml").all())
        .isEqualTo(
            """
            wrote     out/2022-06-15-letter-ustr.docx
            Word files are marked DRAFT; --final makes clean copies.
            """);
    assertThat(office.run("check --strict packets/first-letter.yaml").code()).isZero();
    assertThat(office.run("templates check --strict").code()).isZero();
  }

  @Test
  void aMembersOfficeWritesInThatMembersName() {
    Printed printed =
        terminal.run(
            "new",
            "office",
            "office",
            "--member",
            "Lee Example",
            "--chamber",
            "senate",
            "--state",
            "oh",
            "--contact",
            "Kim Example",
            "--telephone",
            "202-555-0107");

    assertThat(printed.out())
        .startsWith("made      office/office.yaml\nmade      office/people/members.yaml\n");
    assertThat(
            new Terminal(folder.resolve("office"))
                .run("draft packets/first-letter.yaml --format text --out -")
                .out())
        .contains("Office of Senator Lee Example", "Kim Example at 202-555-0107", "I write")
        .doesNotContain("Sample");
  }

  @Test
  void atATerminalItAsksWhoseOfficeItIs() throws IOException {
    terminal.run(
        List.of(
            "Lee Example", "upper", "house", "OH", "04", "Ms.", "Kim Example", "", "k@lee.example"),
        "new",
        "office",
        "office");

    assertThat(folder.resolve("office/people/members.yaml"))
        .content()
        .contains("chamber: house", "state: OH", "district: 04", "courtesy: Ms.");
    assertThat(Files.readString(folder.resolve("office/office.yaml")))
        .contains("contact: {name: Kim Example, email: \"k@lee.example\"}");
  }

  @Test
  void whatIsNotKnownOfAMemberIsSaidAtOnce() {
    assertThat(
            terminal.run("new", "office", "o", "--member", "Lee Example", "--state", "Ohio").err())
        .contains(
            "new office: error: chamber of Lee Example is not known",
            "add  --chamber house",
            "new office: error: district of Lee Example is not known",
            "--state: error: \"Ohio\" is no postal code of a State",
            "3 errors");
    assertThat(folder.resolve("o")).doesNotExist();
  }

  @Test
  void anOfficeThatIsThereStays() throws IOException {
    inOffice();
    Path yaml = folder.resolve("office/office.yaml");
    Files.writeString(yaml, "mine");

    assertThat(terminal.run("new office office").err())
        .contains("office/office.yaml: error: this file is there already");
    assertThat(yaml).hasContent("mine");
  }

  @Test
  void anOfficeThatWasCutShortIsCompletedAndNothingOfAPersonsIsWrittenOver() throws IOException {
    inOffice();
    Path office = folder.resolve("office");
    Path members = office.resolve("people/members.yaml");
    String whole = Files.readString(members);
    Files.delete(office.resolve("office.yaml"));
    Files.delete(office.resolve("schema/packet.json"));
    Files.writeString(members, "mine");

    assertThat(terminal.run("new office office").err())
        .contains("office/people/members.yaml: error: this file is there already");
    assertThat(members).hasContent("mine");
    assertThat(office.resolve("schema/packet.json")).doesNotExist();

    Files.writeString(members, whole);
    assertThat(terminal.run("new office office").code()).isZero();
    assertThat(office.resolve("schema/packet.json")).exists();
    assertThat(office.resolve("office.yaml")).exists();
  }

  @Test
  void aTemplateThatWasCutShortIsCompleted() throws IOException {
    Terminal office = inOffice();
    assertThat(office.run("new template letter").code()).isZero();
    Files.delete(folder.resolve("office/templates/letter.vm"));

    assertThat(office.run("new template letter").code()).isZero();
    assertThat(folder.resolve("office/templates/letter.vm")).exists();
  }

  @Test
  void aTemplateOfOnesOwnBeginsWithAnotherAndItsWordFile() throws IOException {
    Terminal office = inOffice();

    Printed printed =
        office.run("new", "template", "my-letter", "--from", "letter", "--title", "Our letter");

    assertThat(printed.out())
        .isEqualTo(
            """
            made      templates/my-letter.vm, from (shipped) templates/letter.vm
            made      templates/my-letter.docx, from (shipped) templates/letter.docx
            next      edit the text in any editor and the look in Word, then
                      engross templates check my-letter
            """);
    assertThat(folder.resolve("office/templates/my-letter.vm"))
        .hasContent(
            Files.readString(Path.of("templates/letter.vm"))
                .replace("@title Letter", "@title Our letter"));
    assertThat(folder.resolve("office/templates/my-letter.docx"))
        .hasBinaryContent(Files.readAllBytes(Path.of("templates/letter.docx")));
    assertThat(office.run("templates check my-letter").code()).isZero();
    assertThat(office.run("draft my-letter --to ustr --points usmca-enforcement").out())
        .contains("2022-06-15-my-letter-ustr.docx");
    assertThat(office.run("new template my-letter").err())
        .contains("templates/my-letter.vm: error: this file is there already");
  }

  @Test
  void aTemplateKeepsTheLookThatTheOfficeNamesForAll() throws IOException {
    Terminal office = inOffice();
    Files.createDirectories(folder.resolve("office/templates"));
    Files.copy(Path.of("templates/letter.docx"), folder.resolve("office/templates/ours.docx"));
    Path yaml = folder.resolve("office/office.yaml");
    Files.writeString(yaml, Files.readString(yaml) + "frame: templates/ours.docx\n");

    assertThat(office.run("new template letter").out())
        .contains("look      templates/ours.docx, as before")
        .doesNotContain("letter.docx");
  }

  @Test
  void atATerminalATemplateIsAskedFor() {
    Terminal office = inOffice();

    assertThat(
            office
                .run(List.of("My Letter", "our-letter", "leter", "letter"), "new", "template")
                .out())
        .contains("made      templates/our-letter.vm, from (shipped) templates/letter.vm");
  }

  @Test
  void aTemplateThatCannotBeMadeIsToldWhy() {
    assertThat(terminal.run("new template my-letter").err()).contains("there is no office here");
    Terminal office = inOffice();

    assertThat(office.run("new template My").err()).contains("\"My\" is no name for a template");
    assertThat(office.run("new template my-letter").err()).contains("add  --from letter");
    assertThat(office.run("new template my-letter --from leter").err())
        .contains("--from: error: there is no template \"leter\"", "did you mean \"letter\"?");
  }

  @Test
  void aPacketOrdersWhatFits() {
    Terminal office = inOffice();

    assertThat(office.run("new packet trade --template oversight-letter --date 2022-06-15").out())
        .isEqualTo(
            """
            made      packets/trade.yaml
            next      fill it in, then  engross draft packets/trade.yaml
            """);
    assertThat(office.run("draft packets/trade.yaml --dry-run").all())
        .isEqualTo("Made and checked 1 draft; wrote nothing.\n");
    assertThat(office.run("new packet trade").err()).contains("is there already");
    assertThat(office.run("new packet b --template leter").err())
        .contains("--template: error: there is no template \"leter\"");
    assertThat(office.run("new packet b --to utsr --points usmca-enforcment").err())
        .contains("there is no recipient \"utsr\"", "there is no point \"usmca-enforcment\"");
    assertThat(office.run("new packet B").err()).contains("this is no name for a packet");
  }
}
