package org.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.engross.cli.Terminal.Printed;
import org.engross.render.docx.WordFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office whose letters have its own look. */
class OwnFrameTest {
  private static final String LETTER = "draft letter --to ustr --points usmca-enforcement";
  private static final String DRAFT = "out/2022-06-15-letter-ustr.docx";

  @TempDir private Path folder;
  private Terminal terminal;
  private Path office;

  @BeforeEach
  void anOffice() {
    Terminal.inProject(folder);
    office = folder.resolve("examples");
    terminal = new Terminal(office);
  }

  private static WordFile letterhead() {
    return WordFile.ofTexts("$body")
        .header("first", WordFile.picture("The office's seal") + WordFile.p("$office.name"))
        .header("default", WordFile.p("$recipient.addressee, $date"))
        .headerPicture()
        .footer("first", WordFile.p("Tel. $office", ".telephone") + WordFile.p("Fax $!own.fax"));
  }

  private void write(String path, byte[] bytes) throws IOException {
    Path file = office.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private XWPFDocument read() throws IOException {
    try (InputStream in = Files.newInputStream(office.resolve(DRAFT))) {
      return new XWPFDocument(in);
    }
  }

  @Test
  void aLetterheadWithALogoAndFieldsIsTheLookOfADraft() throws IOException {
    write("templates/letter.docx", letterhead().bytes());

    Printed printed = terminal.run(LETTER + " --final");

    assertThat(printed.code()).isZero();
    XWPFDocument draft = read();
    XWPFHeader first = draft.getHeaderFooterPolicy().getFirstPageHeader();
    assertThat(first.getText()).contains("Office of Representative Alex Sample");
    assertThat(first.getAllPictures()).hasSize(1);
    assertThat(draft.getHeaderFooterPolicy().getDefaultHeader().getText())
        .isEqualTo("The Honorable Katherine C. Tai, June 15, 2022\n");
    XWPFFooter footer = draft.getHeaderFooterPolicy().getFirstPageFooter();
    assertThat(footer.getText()).isEqualTo("Tel. 202-555-0100\n");
    assertThat(draft.getParagraphs())
        .extracting(paragraph -> paragraph.getText())
        .contains("Dear Ambassador Tai:");
  }

  @Test
  void anOfficeMayNameOneFrameForAllItsTemplates() throws IOException {
    write("looks/ours.docx", letterhead().bytes());
    Path yaml = office.resolve("office.yaml");
    Files.writeString(yaml, Files.readString(yaml) + "frame: looks/ours.docx\n");

    assertThat(terminal.run(LETTER).code()).isZero();
    assertThat(read().getHeaderFooterPolicy().getFirstPageHeader().getText())
        .contains("Office of Representative Alex Sample");
  }

  @Test
  void aFrameThatIsNotThereIsSaidWhereItIsNamed() throws IOException {
    Path yaml = office.resolve("office.yaml");
    Files.writeString(yaml, Files.readString(yaml) + "frame: looks/ours.docx\n");

    assertThat(terminal.run(LETTER).err())
        .contains("office.yaml:", "error: there is no file looks/ours.docx");
  }

  @Test
  void aSlipInAFrameStopsTheRunBeforeAnyDraftIsMade() throws IOException {
    write(
        "templates/letter.docx",
        WordFile.ofTexts("$body").header("default", WordFile.p("To $recipient.nmae")).bytes());

    Printed printed = terminal.run(LETTER);

    assertThat(printed.err())
        .contains(
            """
            templates/letter.docx, header 1, paragraph 1: error: unknown field $recipient.nmae
              To $recipient.nmae
                 ^
              did you mean "name"?
            """);
    assertThat(printed.code()).isEqualTo(1);
    assertThat(office.resolve("out")).doesNotExist();
  }

  @Test
  void aFrameIsReadOnlyWhenAWordFileIsAskedFor() throws IOException {
    write("templates/letter.docx", new byte[] {1, 2, 3});

    assertThat(terminal.run(LETTER + " --format text").code()).isZero();
    assertThat(terminal.run(LETTER + " --dry-run --format docx").err())
        .contains("templates/letter.docx: error: this is no .docx file");
  }

  @Test
  void aLaterRunGivesTheSameBytesAndTheSameWarnings() throws IOException {
    write(
        "templates/letter.docx",
        WordFile.ofTexts("$body", "Unlike the files of earlier tests: " + folder)
            .header("default", WordFile.picture(""))
            .headerPicture()
            .bytes());
    Printed first = terminal.run(LETTER);
    byte[] draft = Files.readAllBytes(office.resolve(DRAFT));

    Printed second = terminal.run(LETTER + " --out again");

    assertThat(first.err())
        .contains("info: the shipped styles are used: the frame has none of the");
    assertThat(second.err())
        .contains("templates/letter.docx, header 1: warning: a picture has no alternative text")
        .doesNotContain("info:");
    assertThat(office.resolve(DRAFT.replace("out", "again"))).hasBinaryContent(draft);
  }

  @Test
  void whatIsRefusedInAFrameIsQuotedWithItsParagraph() throws IOException {
    String change =
        "<w:p><w:r><w:t xml:space=\"preserve\">Our </w:t></w:r><w:ins w:id=\"1\"><w:r><w:t>new"
            + "</w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\"> address</w:t></w:r></w:p>";
    write(
        "templates/letter.docx",
        WordFile.ofTexts("$body").header("default", WordFile.p("x") + change).bytes());

    assertThat(terminal.run(LETTER).err())
        .contains(
            """
            templates/letter.docx, header 1, paragraph 2: error: there are tracked changes, the first one here
              Our new address
              accept or reject them all in Word (Review, Accept All Changes), then save
            """);
  }

  @Test
  void theLookOfAStatementMayNameWhatTheReleaseSays() throws IOException {
    write(
        "templates/statement.docx",
        WordFile.ofTexts("$body")
            .header("default", WordFile.p("$release.line, $release.who"))
            .bytes());

    Printed printed = terminal.run("draft packets/statement.yaml --out out");

    assertThat(printed.code()).as(printed.err()).isZero();
    Path release = office.resolve("out/2022-06-15-statement-ustr-sample-lead.docx");
    try (InputStream in = Files.newInputStream(release);
        XWPFDocument draft = new XWPFDocument(in)) {
      assertThat(draft.getHeaderFooterPolicy().getDefaultHeader().getText())
          .isEqualTo("EMBARGOED UNTIL June 16, 2022, 10 a.m. EDT, Rep. Alex Sample (TX-11)\n");
    }
  }

  private static final String OF_EACH =
      "draft letter --to ustr --points usmca-enforcement --signers sample-senator,sample-cosigner"
          + " --for-each signer --date 2022-06-15";

  private String words(String signer) throws IOException {
    Path file = office.resolve("out/2022-06-15-letter-ustr-" + signer + ".docx");
    try (InputStream in = Files.newInputStream(file);
        XWPFDocument draft = new XWPFDocument(in)) {
      StringBuilder words = new StringBuilder();
      draft.getHeaderList().forEach(header -> words.append(header.getText()));
      draft.getParagraphs().forEach(p -> words.append(p.getText()).append('\n'));
      return words.toString();
    }
  }

  private void ofSenator(String letterhead) throws IOException {
    Path yaml = office.resolve("people/members.yaml");
    String members = Files.readString(yaml);
    Files.writeString(
        yaml, members.replaceFirst("letterhead:\n(      - .*\n)+", "letterhead: " + letterhead));
  }

  @Test
  void aMembersLetterheadMayBeAWordFileThatBearsItAlone() throws IOException {
    write(
        "looks/casey.docx",
        WordFile.ofTexts("$body").header("first", WordFile.p("SENATOR CASEY SAMPLE")).bytes());
    ofSenator("{lines: [Office of Senator Casey Sample], frame: looks/casey.docx}\n");

    Printed printed = terminal.run(OF_EACH + " --format docx,text");

    assertThat(printed.code()).isZero();
    assertThat(words("sample-senator"))
        .contains("SENATOR CASEY SAMPLE", "Dear Ambassador Tai:")
        .doesNotContain("Office of Senator");
    assertThat(words("sample-lead"))
        .contains("Office of Representative Alex Sample")
        .doesNotContain("SENATOR");
    assertThat(Files.readString(office.resolve("out/2022-06-15-letter-ustr-sample-senator.txt")))
        .contains("Office of Senator Casey Sample");
  }

  @Test
  void theOfficesOwnLookIsNotLentToOtherMembers() throws IOException {
    write(
        "templates/letter.docx",
        WordFile.ofTexts("$body").header("first", WordFile.p("The lead’s own paper")).bytes());

    Printed printed = terminal.run(OF_EACH);

    assertThat(printed.err())
        .contains(
            "templates/letter.docx: warning: this look is the office's own, so other members'"
                + " versions have the shipped one")
        .containsOnlyOnce("the office's own");
    assertThat(words("sample-lead")).contains("The lead’s own paper");
    assertThat(words("sample-senator")).doesNotContain("The lead’s own paper");
  }

  @Test
  void anOfficeMayHaveALookForOtherMembersVersions() throws IOException {
    write("templates/letter.docx", WordFile.ofTexts("The lead’s", "$body").bytes());
    write("templates/signer.docx", WordFile.ofTexts("Anybody’s", "$body").bytes());

    assertThat(terminal.run(OF_EACH).err()).doesNotContain("the office's own");
    assertThat(words("sample-lead")).contains("The lead’s").doesNotContain("Anybody’s");
    assertThat(words("sample-senator")).contains("Anybody’s").doesNotContain("The lead’s");
  }

  @Test
  void aLetterheadsWordFileThatIsNotThereIsSaidWhereItIsNamed() throws IOException {
    ofSenator("{lines: [A], frame: looks/casey.docx}\n");

    assertThat(terminal.run(OF_EACH).err())
        .contains("people/members.yaml:", "error: there is no file looks/casey.docx");
  }
}
