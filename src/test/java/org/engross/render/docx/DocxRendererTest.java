package org.engross.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.engross.document.Block;
import org.engross.document.Block.ItemList;
import org.engross.document.Block.Letterhead;
import org.engross.document.Block.PageBreak;
import org.engross.document.Block.Paragraph;
import org.engross.document.Block.SignatureBlocks;
import org.engross.document.Block.Signer;
import org.engross.document.Document;
import org.engross.document.Inline;
import org.engross.document.Inline.Footnote;
import org.engross.document.Inline.LineBreak;
import org.engross.document.Inline.Link;
import org.engross.document.Inline.Text;
import org.engross.document.Kind;
import org.engross.document.Mark;
import org.engross.document.Properties;
import org.engross.document.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocxRendererTest {
  private static final PreparedFrame DRAFT = frame(true);
  private static final PreparedFrame FINAL = frame(false);

  private final DocxRenderer renderer = new DocxRenderer(FINAL);

  @Test
  void eachRoleTakesItsWordStyle() {
    assertThat(
            body(
                new Letterhead(List.of("Congress of the United States", "Washington, DC 20515")),
                paragraph(Role.DATE, "June 15, 2022"),
                new Paragraph(
                    Role.ADDRESS,
                    List.of(
                        new Text("The Honorable Katherine C. Tai"),
                        new LineBreak(),
                        new Text("600 17th Street NW"))),
                paragraph(Role.SUBJECT, "Re: USMCA"),
                paragraph(Role.SALUTATION, "Dear Ambassador Tai:"),
                paragraph(Role.BODY, "Text.")))
        .isEqualTo(
            """
            Letterhead: Congress of the United States
            LetterheadLine: Washington, DC 20515
            Date: June 15, 2022
            InsideAddress: The Honorable Katherine C. Tai / 600 17th Street NW
            SubjectLine: Re: USMCA
            Salutation: Dear Ambassador Tai:
            BodyText: Text.""");
  }

  @Test
  void theSidesOfALetterheadStandInOneRowBelowIt() {
    assertThat(
            body(
                new Letterhead(
                    List.of("Congress"), List.of("Alex Sample", "Chair"), List.of("Lee Example")),
                paragraph(Role.DATE, "June 15, 2022")))
        .isEqualTo(
            """
            Letterhead: Congress
            -- row
            LetterheadLeft: Alex Sample
            LetterheadLeft: Chair
            LetterheadRight: Lee Example
            Date: June 15, 2022""");
  }

  @Test
  void onlyWhatIsMarkedIsSaid() {
    assertThat(
            body(
                new Paragraph(
                    Role.BODY,
                    List.of(
                        new Text("plain "),
                        new Text("bold", Set.of(Mark.BOLD)),
                        new Text(" and\tboth", EnumSet.allOf(Mark.class))))))
        .isEqualTo("BodyText: plain **bold***** and<tab>both***");
    assertThat(WordText.parts(render(paragraph(Role.BODY, "plain"))).get("word/document.xml"))
        .contains("<w:r><w:t xml:space=\"preserve\">plain</w:t></w:r>");
  }

  @Test
  void aFootnoteStandsAtTheFootOfThePage() {
    byte[] docx =
        render(
            new Paragraph(
                Role.BODY,
                List.of(
                    new Text("First."),
                    new Footnote(List.of(new Text("The paper."))),
                    new Text(" Second."),
                    new Footnote(
                        List.of(new Text("See "), new Link("it", "https://example.org/a&b"))))));

    assertThat(WordText.body(docx)).isEqualTo("BodyText: First.^1 Second.^2");
    assertThat(WordText.footnotes(docx))
        .isEqualTo("FootnoteText:  The paper.\nFootnoteText:  See [it](rIdL1)");
    assertThat(WordText.parts(docx).get("word/_rels/footnotes.xml.rels"))
        .contains("Target=\"https://example.org/a&amp;b\" TargetMode=\"External\"");
  }

  @Test
  void everyListBeginsAtOneAgain() {
    byte[] docx =
        render(
            numbers(
                List.of(List.of(paragraph(Role.BODY, "a")), List.of(paragraph(Role.BODY, "b")))),
            numbers(
                List.of(
                    List.of(
                        paragraph(Role.BODY, "c"),
                        new ItemList(
                            ItemList.Style.BULLETS,
                            List.of(List.of(paragraph(Role.BODY, "inner")))),
                        paragraph(Role.BODY, "still c")))));

    assertThat(WordText.body(docx))
        .isEqualTo(
            """
            ListNumber #4.0: a
            ListNumber #4.0: b
            ListNumber #5.0: c
            ListBullet #6.1: inner
            ListContinue: still c""");
    assertThat(WordText.parts(docx).get("word/numbering.xml"))
        .contains(
            "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/>");
  }

  @Test
  void theLastLinesOfTheBodyStayWithTheSignatures() {
    assertThat(
            body(
                paragraph(Role.BODY, "One."),
                paragraph(Role.BODY, "Two."),
                paragraph(Role.CLOSING, "Sincerely,"),
                signers(2),
                paragraph(Role.COPY, "cc: nobody")))
        .isEqualTo(
            """
            BodyText+keep: One.
            BodyText+keep: Two.
            Closing: Sincerely,
            -- row
            Signature+keep: Jordan Sample 1
            SignatureTitle+keep: Member of Congress
            Signature+keep: Jordan Sample 2
            SignatureTitle+keep: Member of Congress
            CopyLine: cc: nobody""");
  }

  @Test
  void aShortLastParagraphBringsTheOneBeforeItAlong() {
    assertThat(
            body(
                paragraph(Role.BODY, "A long one. ".repeat(20).strip()),
                paragraph(Role.BODY, "Two lines of text, or more. ".repeat(5).strip()),
                paragraph(Role.BODY, "Thank you."),
                paragraph(Role.CLOSING, "Sincerely,"),
                signers(2)))
        .matches("(?s)BodyText: A long.*BodyText\\+keep: Two lines.*BodyText\\+keep: Thank.*");
    assertThat(
            body(
                paragraph(Role.BODY, "A long one. ".repeat(20).strip()),
                paragraph(Role.BODY, "Two lines of text, or more. ".repeat(5).strip()),
                paragraph(Role.CLOSING, "Sincerely,"),
                signers(2)))
        .matches("(?s)BodyText: A long.*BodyText\\+keep: Two lines.*");
  }

  @ParameterizedTest
  @CsvSource({
    "2, .",
    "8, +++.",
    "9, +..+.",
    "12, +...+.",
    "69, +................................+."
  })
  void fewRowsStayOnOnePageAndOfManyNoneStandsAlone(int count, String rows) {
    String kept =
        body(signers(count))
            .lines()
            .filter(line -> line.matches("Signature(\\+keep)?: Jordan Sample \\d*[13579]"))
            .map(line -> line.startsWith("Signature+keep") ? "+" : ".")
            .collect(Collectors.joining());

    assertThat(kept).isEqualTo(rows);
  }

  @Test
  void theOnlyRowStaysWithTheCopyLineWhereLibreOfficeSeesIt() {
    String xml =
        WordText.parts(render(signers(2), paragraph(Role.COPY, "cc: nobody")))
            .get("word/document.xml");

    assertThat(xml).doesNotContain("<w:cantSplit/>");
  }

  @Test
  void anOddLastSignerStandsAtTheLeft() {
    assertThat(body(signers(3)).lines())
        .containsSubsequence(
            "-- row",
            "Signature+keep: Jordan Sample 1",
            "Signature+keep: Jordan Sample 2",
            "-- row",
            "Signature: Jordan Sample 3",
            "SignatureTitle: Member of Congress",
            "SignatureTitle: ");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 12, 69})
  void noSignatureBlockSplitsOverAPage(int count) {
    String xml = WordText.parts(render(signers(count))).get("word/document.xml");
    int rows = (count + 1) / 2;

    assertThat(xml.split("<w:cantSplit/>", -1)).hasSize(rows + 1);
  }

  @Test
  void laterPagesNameTheRecipientAndTheDate() {
    Map<String, String> parts =
        WordText.parts(
            render(
                new Paragraph(
                    Role.CONTINUATION,
                    List.of(
                        new Text("The Honorable Ana Muñoz & Sons"),
                        new LineBreak(),
                        new Text("June 15, 2022"))),
                paragraph(Role.BODY, "Text.")));

    assertThat(WordText.of(parts.get("word/header1.xml")))
        .isEqualTo("Header: The Honorable Ana Muñoz & Sons / June 15, 2022\nHeader: Page 2");
    assertThat(parts.get("word/document.xml")).doesNotContain("Muñoz").contains("<w:titlePg/>");
  }

  @Test
  void aDraftIsMarkedOnEveryPageAndAFinalCopyOnNone() {
    Map<String, String> draft = WordText.parts(new DocxRenderer(DRAFT).render(document()));
    Map<String, String> clean = WordText.parts(new DocxRenderer(FINAL).render(document()));

    assertThat(draft.get("word/header1.xml")).contains("string=\"DRAFT\"");
    assertThat(draft.get("word/header2.xml")).contains("string=\"DRAFT\"");
    assertThat(clean.values()).noneMatch(part -> part.contains("DRAFT"));
  }

  @Test
  void theFileSaysOnlyWhatTheDraftGives() {
    assertThat(WordText.parts(render(paragraph(Role.BODY, "x"))).get("docProps/core.xml"))
        .contains("<dc:title>Letter to A &amp; B</dc:title>")
        .contains("<dc:creator>Sample Office</dc:creator>")
        .contains("2022-06-15T00:00:00Z")
        .doesNotContain("POI");
  }

  @Test
  void everyLetterOfAnyScriptComesOutAsItIs() {
    String text = "<w:t>&amp;\"' é é 李 👩‍⚖️ Łukasz שלום  two  spaces";

    assertThat(body(paragraph(Role.BODY, text))).isEqualTo("BodyText: " + text);
  }

  @Test
  void theSameDocumentGivesTheSameBytesAgainAndInAnyLocale() {
    byte[] first = render(signers(12), paragraph(Role.BODY, "Text."));
    render(new PageBreak(), paragraph(Role.BODY, "Something else."));
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(render(signers(12), paragraph(Role.BODY, "Text."))).isEqualTo(first);
      assertThat(
              new DocxRenderer(frame(false))
                  .render(document(signers(12), paragraph(Role.BODY, "Text."))))
          .isEqualTo(first);
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void aFrameSurvivesBeingStored() throws IOException {
    ByteArrayOutputStream stored = new ByteArrayOutputStream();
    FINAL.write(stored);
    PreparedFrame read = PreparedFrame.read(new ByteArrayInputStream(stored.toByteArray()));

    assertThat(new DocxRenderer(read).render(document(signers(3)))).isEqualTo(render(signers(3)));
  }

  private String body(Block... blocks) {
    return WordText.body(render(blocks));
  }

  private byte[] render(Block... blocks) {
    return renderer.render(document(blocks));
  }

  private static Document document(Block... blocks) {
    Properties properties =
        new Properties("Letter to A & B", "Sample Office", "en-US", LocalDate.of(2022, 6, 15));
    return new Document(Kind.LETTER, properties, List.of(blocks));
  }

  private static Paragraph paragraph(Role role, String text) {
    return new Paragraph(role, List.<Inline>of(new Text(text)));
  }

  private static ItemList numbers(List<List<Block>> items) {
    return new ItemList(ItemList.Style.NUMBERS, items);
  }

  private static SignatureBlocks signers(int count) {
    return new SignatureBlocks(
        2,
        IntStream.rangeClosed(1, count)
            .mapToObj(
                i ->
                    new Signer(
                        "Jordan Sample " + i, Collections.singletonList("Member of Congress")))
            .toList());
  }

  private static PreparedFrame frame(boolean draft) {
    try (InputStream in = Files.newInputStream(Path.of("templates/letter.docx"))) {
      return FrameCompiler.compile(in, draft);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
