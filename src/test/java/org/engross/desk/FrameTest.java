package org.engross.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.engross.render.docx.WordFile.p;
import static org.engross.render.docx.WordFile.row;
import static org.engross.render.docx.WordFile.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.engross.document.Block;
import org.engross.document.Block.Paragraph;
import org.engross.document.Document;
import org.engross.document.Inline.Text;
import org.engross.document.Kind;
import org.engross.document.Properties;
import org.engross.document.Role;
import org.engross.markup.Markup;
import org.engross.markup.MarkupReader;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.render.docx.DocxRenderer;
import org.engross.render.docx.Filled;
import org.engross.render.docx.FrameCompiler;
import org.engross.render.docx.PreparedFrame;
import org.engross.render.docx.WordFile;
import org.engross.render.docx.WordText;
import org.engross.source.Source;
import org.engross.template.Purpose;
import org.engross.template.TemplateLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person types into a Word file is merged as a template is. */
class FrameTest {
  private static final TemplateLibrary TEMPLATES =
      new TemplateLibrary(
          Shipped.templates(), Shipped.templates(), DraftFields.TYPES, System::nanoTime);
  static final Purpose PURPOSE = Purpose.of("our", new Source("our.vm", ""), new Problems());
  private static final Properties PROPERTIES =
      new Properties("A letter", "An Office", "en-US", LocalDate.of(2022, 6, 15));
  private static final Map<String, Object> FIELDS = fields();

  private static Map<String, Object> fields() {
    Map<String, Object> fields = new HashMap<>();
    fields.put("date", "June 15, 2022");
    fields.put(
        "office",
        Map.of("name", "Office of A & B", "letterhead", "One\nTwo", "telephone", "202-555-0100"));
    fields.put(
        "recipient", Map.of("name", "Ana Muñoz", "surname", "<Muñoz>", "addressee", "Ms. Muñoz"));
    fields.put("enclosures", List.of());
    fields.put(
        "signers",
        List.of(
            Map.of("name", "Alex Sample", "state", "TX", "district", "11"),
            Map.of("name", "Jordan Sample", "state", "OH")));
    fields.put(
        "points",
        List.of(
            Map.of("id", "one", "letter", new Markup("The first *point*.^[Its source.]\n")),
            Map.of("id", "two", "letter", new Markup("Two asks:\n\n1. one\n2. another\n"))));
    fields.put("own", Map.of("motto", "#end $date \\ $5", "empty", ""));
    return fields;
  }

  @Test
  void fieldsAreFilledInHeadersFootersAndText() {
    XWPFDocument read =
        draft(
            WordFile.ofTexts("To $recipient.name", "$body", "Sent on $date.")
                .header("default", p("$office.name"))
                .footer("default", p("Tel. ${office.telephone}")));

    assertThat(text(read.getBodyElements()))
        .isEqualTo("To Ana Muñoz\nThe draft.\nSent on June 15, 2022.");
    assertThat(text(read.getHeaderArray(0).getBodyElements())).isEqualTo("Office of A & B");
    assertThat(text(read.getFooterArray(0).getBodyElements())).isEqualTo("Tel. 202-555-0100");
  }

  @Test
  void aValueComesOutLetterByLetterAndItsLineEndsAreBreaks() {
    assertThat(body("$recipient.surname: $own.motto", "$body", "$office.letterhead"))
        .isEqualTo("<Muñoz>: #end $date \\ $5\nThe draft.\nOne\nTwo");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It costs $5,000, #1 and #endGunViolence. | It costs $5,000, #1 and #endGunViolence.
          \\$date and \\#end                         | $date and #end
          C:\\dir @date                             | C:\\dir @date
          ${recipient.name}s                       | Ana Muñozs
          $recipient.name.                         | Ana Muñoz.
          #if ($office.telephone)yes#else no#end   | yes
          #if ($own.fax)yes#{else}no#end           | no
          #if ("a" != 'b')quoted#end               | quoted
          #if (“Ana Muñoz” == $recipient.name)curly#end   | curly
          x #* a note *# y                         | x  y
          """)
  void isWrittenAsInATextTemplate(String typed, String expected) {
    assertThat(body("$body", "kept " + typed)).isEqualTo("The draft.\nkept " + expected);
  }

  @Test
  void aParagraphThatHoldsOnlyDirectivesLeavesNoTrace() {
    assertThat(
            body(
                "#if ($own.fax)",
                "Fax $own.fax",
                "#else",
                "No fax",
                "#end",
                "$body",
                "#foreach ($m in $signers)",
                "Signed: $m.name",
                "#end"))
        .isEqualTo("No fax\nThe draft.\nSigned: Alex Sample\nSigned: Jordan Sample");
  }

  @Test
  void theEndMarkOfAReleaseIsNoComment() {
    assertThat(body("## a comment", "$body", "###", " # # # "))
        .isEqualTo("The draft.\n###\n # # # ");
  }

  @Test
  void aParagraphWhoseReferencesAreAllEmptyVanishes() {
    assertThat(
            body(
                "Fax $!own.fax$!own.empty",
                "Tel. $!office.telephone $!own.fax",
                "#if ($own.fax)Fax $own.fax#end",
                "$body"))
        .isEqualTo("Tel. 202-555-0100 \nThe draft.");
  }

  @Test
  void aRowOfDirectivesRepeatsTheRowsBetween() {
    String table =
        table(
            row("Name", "Seat"),
            row("#foreach ($m in $signers)", ""),
            row("$m.name", "$m.state#if ($m.district)-$m.district#end"),
            row("#end", ""));

    assertThat(text(draft(WordFile.of(p("$body") + table + p("End"))).getBodyElements()))
        .isEqualTo("The draft.\nName | Seat\nAlex Sample | TX-11\nJordan Sample | OH\nEnd");
  }

  @Test
  void aBlockOverTheCellsOfARowRepeatsTheRow() {
    List<IBodyElement> made =
        drafted(row("Name", "Seat"), row("#foreach ($m in $signers)$m.name", "$m.state#end"));

    assertThat(text(made))
        .isEqualTo("The draft.\nName | Seat\nAlex Sample | TX\nJordan Sample | OH\nEnd");
  }

  @Test
  void aBlockOverSeveralRowsRepeatsThemAll() {
    List<IBodyElement> made =
        drafted(
            row("#foreach ($m in $signers)", "$m.name"),
            row("seat", "#if ($m.district)$m.state-$m.district#else$m.state#end"),
            row("", "next#end"));

    assertThat(text(made))
        .isEqualTo(
            """
            The draft.
             | Alex Sample
            seat | TX-11
             | next
             | Jordan Sample
            seat | OH
             | next
            End\
            """);
  }

  @Test
  void aRowIsLeftOutByAConditionOverItsCells() {
    List<IBodyElement> made =
        drafted(
            row("#if ($own.fax)Fax", "$own.fax"),
            row("#else Tel.", "$office.telephone"),
            row("by", "mail#end"));

    assertThat(text(made)).isEqualTo("The draft.\n Tel. | 202-555-0100\nby | mail\nEnd");
  }

  private static List<IBodyElement> drafted(String... rows) {
    return draft(WordFile.of(p("$body") + WordFile.table(rows) + p("End"))).getBodyElements();
  }

  @Test
  void anAddressLineWhoseReferencesAreAllEmptyVanishesWithItsBreak() {
    assertThat(lines("$recipient.name", "$!own.fax", "Suite $!own.empty", "Washington"))
        .isEqualTo("Ana Muñoz\nWashington");
    assertThat(lines("$!own.fax", "$recipient.name", "#if ($own.fax)Fax#end"))
        .isEqualTo("Ana Muñoz");
    assertThat(lines("Attn.", "$!own.fax", "", "$date")).isEqualTo("Attn.\n\nJune 15, 2022");
    assertThat(lines("#foreach ($m in $signers)$m.name", "#end$date"))
        .isEqualTo("Alex Sample\nJordan Sample\nJune 15, 2022");
    assertThat(lines("$!own.fax", "$!own.empty")).as("all of it").isEqualTo("The draft.");
  }

  /** The first paragraph of a draft whose frame has a paragraph of these lines. */
  private static String lines(String... lines) {
    String paragraph = p(String.join("\n", lines)).replace("\n", BREAK);
    return draft(WordFile.of(paragraph + p("$body"))).getParagraphs().get(0).getText();
  }

  private static final String BREAK = "</w:t><w:br/><w:t xml:space=\"preserve\">";

  @Test
  void aTableWithoutRowsVanishesAndACellKeepsAParagraph() {
    String empty = table(row("#foreach ($e in $enclosures)", ""), row("$e", ""), row("#end", ""));
    String quiet = table(row("$!own.fax", "x"));

    XWPFDocument read = draft(WordFile.of(p("$body") + empty + p("between") + quiet + p("End")));

    assertThat(text(read.getBodyElements())).isEqualTo("The draft.\nbetween\n | x\nEnd");
    assertThat(read.getTables().get(0).getRow(0).getCell(0).getParagraphs()).hasSize(1);
  }

  @Test
  void aHeaderKeepsAParagraphWhenAllOfItVanishes() {
    XWPFDocument read = draft(WordFile.of(p("$body")).header("default", p("$!own.fax")));

    assertThat(read.getHeaderArray(0).getParagraphs()).hasSize(1);
  }

  @Test
  void aReferenceOverRunsTakesTheFirstOnesFormatting() {
    String bold =
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>$recip</w:t></w:r><w:proofErr w:type=\"spellStart\"/>"
            + "<w:r><w:rPr><w:i/></w:rPr><w:t>ient.name and more</w:t></w:r></w:p>";

    List<XWPFParagraph> paragraphs = draft(WordFile.of(p("$body") + bold)).getParagraphs();

    assertThat(paragraphs.get(1).getRuns())
        .extracting(
            run -> run.text() + (run.isBold() ? " bold" : "") + (run.isItalic() ? " italic" : ""))
        .containsExactly("Ana Muñoz bold", " and more italic");
  }

  @Test
  void whatADirectiveLeavesOutLeavesNoFormatting() {
    String runs =
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>a #if ($own.fax) b</w:t></w:r>"
            + "<w:r><w:t>c#end d</w:t></w:r></w:p>";

    assertThat(draft(WordFile.of(p("$body") + runs)).getParagraphs().get(1).getRuns())
        .extracting(run -> run.text() + (run.isBold() ? " bold" : ""))
        .containsExactly("a  bold", " d");
  }

  @Test
  void everySlipIsQuotedAtItsPartAndParagraphAndAllAtOnce() {
    assertThat(
            problems(
                WordFile.ofTexts("$body", "#if ($date)", "$office.nmae")
                    .header("first", p("A seal") + p("Dear $recipient.nmae"))
                    .footer("default", p("#include(\"x\")") + p("$opening"))))
        .extracting(FrameTest::shown)
        .containsExactlyInAnyOrder(
            "our.docx, header 1, paragraph 2 | Dear $recipient.nmae | 6 | unknown field"
                + " $recipient.nmae | did you mean \"name\"?",
            "our.docx, footer 1, paragraph 1 | #include(\"x\") | 1 | #include cannot be used in a"
                + " template | write \\#include for the word itself",
            "our.docx, footer 1, paragraph 2 | $opening | 1 | $opening is formatted text and cannot"
                + " be printed | it may stand in the text of the page and its notes, not in headers"
                + " and text boxes",
            "our.docx, paragraph 2 | #if ($date) | 1 | this #if is not closed | add #end where it"
                + " should stop",
            "our.docx, paragraph 3 | $office.nmae | 1 | unknown field $office.nmae | did you mean"
                + " \"name\"?");
  }

  private static String shown(Problem problem) {
    Place place = problem.place();
    return String.join(
        " | ",
        place.toString(),
        place.excerpt(),
        Integer.toString(place.column()),
        problem.message(),
        problem.remedy());
  }

  @Test
  void anAbsentValueIsSaidAtItsParagraphWhenADraftNeedsIt() {
    Frame frame = frame(WordFile.ofTexts("$body", "Fax $own.fax"));

    ProblemException thrown =
        catchThrowableOfType(ProblemException.class, () -> frame.merge(FIELDS));

    assertThat(thrown.problems())
        .extracting(FrameTest::shown)
        .containsExactly(
            "our.docx, paragraph 2 | Fax $own.fax | 5 | $own.fax has no value here | write"
                + " $!own.fax to leave it out, or put it inside #if ($own.fax) ... #end");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:p><w:r><w:t>a #if ($date)</w:t></w:r></w:p><w:p><w:r><w:t>b #end</w:t></w:r></w:p>",
        "<w:p><w:r><w:t>#if ($date)</w:t></w:r></w:p><w:p><w:r><w:t>b #end</w:t></w:r></w:p>",
        "<w:p><w:r><w:t>#if ($date)</w:t></w:r></w:p><w:tbl><w:tr><w:tc>"
            + "<w:p><w:r><w:t>#end</w:t></w:r></w:p><w:p/></w:tc></w:tr></w:tbl>"
      })
  void aBlockHoldsNoHalfOfAParagraphOrTable(String paragraphs) {
    assertThat(problems(WordFile.of(p("$body") + paragraphs)))
        .extracting(Problem::message)
        .contains("this #end belongs to a directive in another paragraph, cell or link");
  }

  @ParameterizedTest
  @ValueSource(strings = {"libreoffice", "python-docx"})
  void aFrameThatAnotherProgramWroteWorks(String name) throws IOException {
    XWPFDocument read;
    try (InputStream in = FrameTest.class.getResourceAsStream("/frames/" + name + ".docx")) {
      read = draft(in.readAllBytes());
    }

    assertThat(text(read.getBodyElements())).contains("The draft.");
    assertThat(text(read.getHeaderFooterPolicy().getFirstPageHeader().getBodyElements()))
        .contains("Office of A & B")
        .doesNotContain("#if", "$office", "Fax");
    assertThat(read.getHeaderFooterPolicy().getFirstPageHeader().getAllPictures()).hasSize(1);
  }

  @Test
  void formattedTextStandsAsParagraphsThatLookAsTheFieldsOwnDoes() {
    String field =
        "<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii=\"Arial\"/>"
            + "<w:sz w:val=\"20\"/></w:rPr><w:t>$point.letter</w:t></w:r></w:p>";
    String loop = p("#foreach ($point in $points)") + field + p("#end");
    byte[] docx = docx(WordFile.of(loop + p("$body")).bytes());

    assertThat(WordText.parts(docx).get("word/document.xml"))
        .contains(
            "<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii=\"Arial\"/>"
                + "<w:sz w:val=\"20\"/></w:rPr><w:t xml:space=\"preserve\">The first </w:t></w:r>"
                + "<w:r><w:rPr><w:rFonts w:ascii=\"Arial\"/><w:i/><w:iCs/><w:sz w:val=\"20\"/>"
                + "</w:rPr><w:t xml:space=\"preserve\">point</w:t></w:r>");
    assertThat(WordText.body(docx))
        .isEqualTo(
            """
            : The first *point*.^1
            : Two asks:
            ListNumber #4.0: one
            ListNumber #4.0: another
            BodyText: The draft.\
            """);
  }

  @Test
  void besideOtherWordsFormattedTextIsPartOfTheirParagraph() {
    String paragraph =
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">It says: $point.letter"
            + " (so)</w:t></w:r></w:p>";
    byte[] docx =
        docx(
            WordFile.of(p("#foreach ($point in $points)") + paragraph + p("#end") + p("$body"))
                .bytes());

    assertThat(WordText.body(docx))
        .isEqualTo(
            """
            : **It says: ****The first *****point*****.**^1** (so)**
            : **It says: ****Two asks:** / **one** / **another**** (so)**
            BodyText: The draft.\
            """);
  }

  @Test
  void formattedTextInANoteLeavesItsOwnNotesOut() {
    byte[] file =
        WordFile.of(
                p("#foreach ($point in $points)")
                    + "<w:p><w:r><w:t>$point.id</w:t></w:r><w:r><w:footnoteReference"
                    + " w:id=\"7\"/></w:r></w:p>"
                    + p("#end")
                    + p("$body"))
            .notes("footnote", "7", p("See: $point.letter"))
            .bytes();

    assertThat(WordText.parts(docx(file)).get("word/footnotes.xml"))
        .contains("The first ", "Two asks:")
        .doesNotContain("Its source", "footnoteReference");
  }

  @Test
  void aNoteOfTheFileIsANoteOfTheDraftAndItsFieldsAreFilled() {
    byte[] file =
        WordFile.of(
                "<w:p><w:r><w:t>Before</w:t></w:r><w:r><w:rPr><w:vertAlign"
                    + " w:val=\"superscript\"/></w:rPr><w:footnoteReference"
                    + " w:id=\"7\"/></w:r></w:p>"
                    + p("$body"))
            .notes("footnote", "7", p("Call $office.telephone."))
            .bytes();
    Map<String, String> parts = WordText.parts(docx(file));

    assertThat(parts.get("word/document.xml")).contains("<w:footnoteReference w:id=\"1\"/>");
    assertThat(parts.get("word/footnotes.xml"))
        .contains("<w:footnote w:id=\"1\">", "Call ", "202-555-0100");
  }

  @Test
  void aNoteGoesWithTheParagraphThatVanishes() {
    byte[] file =
        WordFile.of(
                "<w:p><w:r><w:t>$!own.fax</w:t></w:r><w:r><w:footnoteReference"
                    + " w:id=\"7\"/></w:r></w:p>"
                    + p("$body"))
            .notes("footnote", "7", p("A note."))
            .bytes();
    Map<String, String> parts = WordText.parts(docx(file));

    assertThat(parts.get("word/document.xml")).doesNotContain("footnoteReference");
    assertThat(parts.get("word/footnotes.xml")).doesNotContain("A note.");
  }

  @Test
  void aContentControlIsFilledAndStaysBehind() {
    byte[] docx =
        docx(
            WordFile.of(
                    "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>"
                        + p("To $recipient.name")
                        + "</w:sdtContent></w:sdt>"
                        + p("$body"))
                .bytes());

    assertThat(WordText.body(docx)).isEqualTo(": To Ana Muñoz\nBodyText: The draft.");
  }

  @Test
  void aTitleWithFieldsIsTheDraftsAndAnyOtherIsNot() {
    assertThat(
            WordText.parts(
                    docx(
                        WordFile.of(p("$body"))
                            .properties("Letter to $recipient.surname & Co.", "From elsewhere")
                            .bytes()))
                .get("docProps/core.xml"))
        .contains("<dc:title>Letter to &lt;Muñoz&gt; &amp; Co.</dc:title>")
        .doesNotContain("elsewhere");
  }

  @Test
  void aSlipInANoteOrATitleIsQuoted() {
    assertThat(
            problems(
                WordFile.of(
                        "<w:p><w:r><w:t>Before</w:t></w:r><w:r><w:footnoteReference"
                            + " w:id=\"7\"/></w:r></w:p>"
                            + p("$body"))
                    .notes("footnote", "7", p("Call $ofice.telephone."))
                    .properties("Letter to $recipient.nmae", "")))
        .extracting(Problem::toString)
        .containsExactly(
            "our.docx, document property title: error: unknown field $recipient.nmae; did you mean"
                + " \"name\"?",
            "our.docx, paragraph 1: error: unknown field $ofice; did you mean \"office\"? (for a"
                + " plain dollar sign write \\$)");
  }

  // Helpers

  private static String body(String... paragraphs) {
    return text(draft(WordFile.ofTexts(paragraphs)).getBodyElements());
  }

  private static XWPFDocument draft(WordFile file) {
    return draft(file.bytes());
  }

  private static XWPFDocument draft(byte[] file) {
    try {
      return new XWPFDocument(new ByteArrayInputStream(docx(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] docx(byte[] file) {
    Problems problems = new Problems();
    Frame frame = frame(file, problems).orElseThrow(() -> new ProblemException(problems.list()));
    Document document =
        new Document(
            Kind.LETTER,
            PROPERTIES,
            List.of(new Paragraph(Role.BODY, List.of(new Text("The draft.")))));
    return new DocxRenderer(frame.prepared()).render(document, filled(frame, FIELDS));
  }

  /** The frame's text, its formatted text read as markup. */
  static Filled filled(Frame frame, Map<String, Object> fields) {
    return frame
        .merge(fields)
        .map(merged -> FrameInserts.filled(merged, FrameTest::blocks))
        .orElse(Filled.NOTHING);
  }

  private static List<List<Block>> blocks(List<String> texts) {
    Place nowhere = Place.of("x");
    return texts.stream()
        .map(
            text ->
                new MarkupReader()
                    .read(Kind.LETTER, PROPERTIES, text, line -> nowhere, new Problems())
                    .blocks())
        .toList();
  }

  private static Frame frame(WordFile file) {
    return frame(file.bytes(), new Problems()).orElseThrow();
  }

  private static Optional<Frame> frame(byte[] file, Problems problems) {
    Optional<PreparedFrame> prepared =
        FrameCompiler.compile(file, "our.docx", false, Map.of(), problems);
    return prepared.flatMap(f -> Frame.of("our.docx", f, TEMPLATES, PURPOSE, problems));
  }

  private static List<Problem> problems(WordFile file) {
    Problems problems = new Problems();
    assertThat(frame(file.bytes(), problems)).isEmpty();
    return problems.list().stream().filter(p -> p.level().word().equals("error")).toList();
  }

  private static String text(List<IBodyElement> elements) {
    List<String> lines = new ArrayList<>();
    for (IBodyElement element : elements) {
      if (element instanceof XWPFParagraph paragraph) {
        lines.add(paragraph.getText());
      } else if (element instanceof XWPFTable table) {
        table.getRows().forEach(row -> lines.add(cells(row)));
      }
    }
    return String.join("\n", lines);
  }

  private static String cells(XWPFTableRow row) {
    return row.getTableCells().stream()
        .map(cell -> cell.getText())
        .collect(Collectors.joining(" | "));
  }
}
