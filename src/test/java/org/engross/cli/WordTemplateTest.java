package org.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engross.render.docx.WordFile.p;
import static org.engross.render.docx.WordFile.row;
import static org.engross.render.docx.WordFile.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.engross.cli.Terminal.Printed;
import org.engross.render.docx.WordFile;
import org.engross.render.docx.WordText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Word file without {@code $body} is a template of its own. */
class WordTemplateTest {
  private static final String DRAFT =
      "draft thank-you --to ustr --points usmca-enforcement --date 2022-06-15";

  private static final String WHOLE =
      p("## Thanks somebody.")
          + p("$date")
          + p("$recipient.block")
          + p("$recipient.salutation")
          + p("Thank you – R&D * 5 for \\$5. Call $office.telephone.")
          + p("#if ($own.room)")
          + p("Visit us in room $own.room.")
          + p("#end")
          + p("Fax $!own.fax")
          + p("#foreach ($point in $points)")
          + p("$point.letter")
          + p("#end")
          + table(row("Name", "State"), row("#foreach ($m in $signers)$m.name", "$m.state#end"))
          + p("$recipient.close");

  @TempDir private Path folder;
  private Terminal terminal;
  private Path office;

  @BeforeEach
  void anOffice() throws IOException {
    Terminal.inProject(folder);
    office = folder.resolve("examples");
    terminal = new Terminal(office);
    write("thank-you", WHOLE);
  }

  private void write(String name, String body) throws IOException {
    Files.createDirectories(office.resolve("templates"));
    Files.write(office.resolve("templates/" + name + ".docx"), WordFile.of(body).bytes());
  }

  @Test
  void isDraftedInEveryFormat() throws IOException {
    Printed printed = terminal.run(DRAFT + " --final --format docx,text");

    assertThat(printed.code()).as(printed.err()).isZero();
    String word =
        WordText.body(Files.readAllBytes(office.resolve("out/2022-06-15-thank-you-ustr.docx")));
    assertThat(word)
        .startsWith(
            """
            : June 15, 2022
            : The Honorable Katherine C. Tai / United States Trade Representative / 600 17th Street NW\
             / Washington, DC 20508
            : Dear Ambassador Tai:
            : Thank you – R&D * 5 for $5. Call 202-555-0100.
            : If the United States-Mexico-Canada Agreement (USMCA) is to serve\
            """)
        .contains("Alex Sample")
        .endsWith(": Sincerely,")
        .doesNotContain("Fax", "room", "#", "$own");
    assertThat(Files.readString(office.resolve("out/2022-06-15-thank-you-ustr.txt")))
        .contains("Dear Ambassador Tai:", "Thank you – R&D * 5 for $5.", "Sincerely,");
  }

  @Test
  void isListedShownAndChecked() {
    assertThat(terminal.run("templates list").out())
        .containsPattern("thank-you +templates/thank-you.docx .*Thanks somebody.");
    assertThat(terminal.run("templates show thank-you").out())
        .contains("@salutation $recipient.salutation", "#foreach ($point in $points)");
    assertThat(terminal.run("templates vars thank-you").out())
        .contains("$own.room", "templates/thank-you.docx, paragraph 6");
    assertThat(terminal.run("templates check thank-you").out())
        .contains("templates/thank-you.docx, paragraph 5: error: $office.telephone has no value");
  }

  @Test
  void aSlipInItIsQuotedByDraftAndByCheck() throws IOException {
    write("thank-you", p("Dear $recipient.nmae"));

    assertThat(terminal.run(DRAFT).err())
        .contains("templates/thank-you.docx, paragraph 1: error: unknown field $recipient.nmae");
    assertThat(terminal.run("templates check thank-you").out())
        .contains("templates/thank-you.docx, paragraph 1: error: unknown field $recipient.nmae");
    assertThat(terminal.run("templates vars thank-you").err())
        .contains("unknown field $recipient.nmae");
  }

  @Test
  void comesBeforeAShippedTextButNotBeforeTheOfficesOwn() throws IOException {
    write("letter", WHOLE);
    String letter = DRAFT.replace("thank-you", "letter") + " --format text --out -";
    assertThat(terminal.run(letter).out()).contains("Thank you – R&D");

    Files.writeString(office.resolve("templates/letter.vm"), "Our own words.\n");
    assertThat(terminal.run(letter).out()).contains("Our own words.");
    assertThat(terminal.run(letter.replace("text --out -", "docx")).err())
        .contains("templates/letter.docx: error: no paragraph holds $body alone");
  }

  @Test
  void problemsStandAsCommentsInACopy() throws IOException {
    write("thank-you", p("Dear friend") + p("Dear $recipient.nmae") + p("#if ($date)"));
    byte[] before = Files.readAllBytes(office.resolve("templates/thank-you.docx"));

    Printed first = terminal.run("templates check thank-you --annotate");
    Printed again = terminal.run("templates check thank-you --annotate");

    assertThat(first.err())
        .contains(
            "made      thank-you-with-comments.docx, from templates/thank-you.docx, with 2"
                + " comments");
    assertThat(again.err()).contains("with 2 comments");
    assertThat(office.resolve("templates/thank-you.docx")).hasBinaryContent(before);
    Path copy = office.resolve("thank-you-with-comments.docx");
    try (InputStream in = Files.newInputStream(copy);
        XWPFDocument read = new XWPFDocument(in)) {
      assertThat(read.getComments())
          .extracting(comment -> comment.getText())
          .containsExactlyInAnyOrder(
              "error: unknown field $recipient.nmae; did you mean \"name\"?",
              "error: this #if is not closed; add #end where it should stop");
      assertThat(read.getParagraphs().get(1).getCTP().xmlText())
          .contains("commentRangeStart", "commentReference");
    }
    Files.writeString(copy, "mine");
    assertThat(terminal.run("templates check thank-you --annotate").err())
        .contains("this file is there already, and a file is never overwritten");
  }

  @Test
  void isCopiedInWordAndNotByNewTemplate() {
    assertThat(terminal.run("new template thanks --from thank-you").err())
        .contains("--from: error: the template \"thank-you\" is a Word file alone");
  }

  @Test
  void withoutCitationsItHasNoNotesOfItsOwnEither() throws IOException {
    String marked =
        "<w:p><w:r><w:t>Words of ours</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
            + "<w:r><w:t xml:space=\"preserve\"> and more.</w:t></w:r></w:p>";
    Files.write(
        office.resolve("templates/thank-you.docx"),
        WordFile.of(p("$date") + marked + p("$!opening") + marked)
            .notes("footnote", "2", p("See $about."))
            .bytes());
    String order = DRAFT + " --format docx,text --out ";

    terminal.run(order + "cited");
    terminal.run(order + "bare --cite none");

    String name = "2022-06-15-thank-you-ustr";
    assertThat(WordText.parts(Files.readAllBytes(office.resolve("cited/" + name + ".docx"))))
        .satisfies(parts -> assertThat(parts.get("word/footnotes.xml")).contains("See "));
    byte[] bare = Files.readAllBytes(office.resolve("bare/" + name + ".docx"));
    assertThat(WordText.body(bare)).contains("Words of ours and more.");
    assertThat(WordText.parts(bare).get("word/footnotes.xml")).doesNotContain("See ");
    assertThat(WordText.parts(bare).get("word/document.xml")).doesNotContain("footnoteReference");
    assertThat(Files.readString(office.resolve("bare/" + name + ".txt")))
        .contains("Words of ours and more.")
        .doesNotContain("See ", "[1]");
  }
}
