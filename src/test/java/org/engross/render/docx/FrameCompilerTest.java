package org.engross.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engross.render.docx.WordFile.p;
import static org.engross.render.docx.WordFile.picture;
import static org.engross.render.docx.WordFile.table;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.engross.document.Block;
import org.engross.document.Block.ItemList;
import org.engross.document.Block.Paragraph;
import org.engross.document.Document;
import org.engross.document.Inline;
import org.engross.document.Inline.Text;
import org.engross.document.Kind;
import org.engross.document.Properties;
import org.engross.document.Role;
import org.engross.problem.Problem;
import org.engross.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameCompilerTest {
  private static final String BODY = p("$body");

  private final Problems problems = new Problems();

  @Test
  void theDraftStandsWhereBodyStoodAndAllElseStays() {
    byte[] docx =
        draft(WordFile.ofTexts("Before", " $body ", "After").header("default", p("A header")));

    assertThat(WordText.body(docx)).isEqualTo(": Before\nBodyText: The draft.\n: After");
    assertThat(WordText.of(WordText.parts(docx).get("word/header1.xml"))).isEqualTo(": A header");
  }

  @Test
  void placeholdersAreFoundWhereWordSplitThemOverRuns() {
    assertThat(
            WordText.body(
                draft(WordFile.of(p("$", "bo", "dy")).header("default", p("$conti", "nuation")))))
        .isEqualTo("BodyText: The draft.");
  }

  @Test
  void aFrameWithoutBodyIsRefused() {
    assertThat(said(WordFile.ofTexts("Dear friend")))
        .containsExactly(
            "our.docx: error: no paragraph holds $body alone; write $body into the paragraph where"
                + " the draft is to begin, and nothing else there");
  }

  @Test
  void bodyHasOnePlaceAmongTheParagraphsOfTheText() {
    assertThat(said(WordFile.ofTexts("$body", "x", "$body")))
        .containsExactly("our.docx, paragraph 3: error: $body stands a second time; delete it");
    assertThat(said(WordFile.of(table(WordFile.row("$body", "")) + p(""))).get(0))
        .contains("our.docx, paragraph 1: error: $body stands inside a table");
    assertThat(said(WordFile.of(BODY).header("default", p("$body"))).get(0))
        .contains("our.docx, header 1, paragraph 1: error: $body may stand only in the text");
    assertThat(said(WordFile.ofTexts("$body", "See $body here")).get(0))
        .contains("our.docx, paragraph 2: error: $body stands beside other text");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          attachedTemplate | file:///C:/Users/x/evil.dotm   | an attached template
          mailMergeSource  | file:///C:/lists/people.mdb    | the data source of a mail merge
          image            | https://example.org/pixel.png  | a linked picture
          oleObject        | file:///C:/book.xlsx           | an embedded object (OLE)
          frame            | https://example.org/page.html  | a web page in a frame
          subDocument      | part2.docx                     | a subdocument
          hyperlink        | file:///C:/run.exe             | a link out of the file
          hyperlink        | javascript:alert(1)            | a link out of the file
          unheardOf        | https://example.org/           | a link out of the file
          """)
  void whatReachesOutOfTheFileIsRefusedByName(String type, String target, String name) {
    assertThat(said(WordFile.of(BODY).outside(type, target)))
        .singleElement()
        .asString()
        .startsWith("our.docx: error: " + name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          vbaProject | vbaProject.bin | application/vnd.ms-office.vbaProject                      | macros
          aFChunk    | chunk.html     | text/html                                                 | a file taken in from outside (altChunk)
          control    | activeX1.xml   | application/vnd.ms-office.activeX+xml                     | an ActiveX control
          oleObject  | object1.bin    | application/vnd.openxmlformats-officedocument.oleObject   | an embedded object (OLE)
          package    | book.xlsx      | application/vnd.openxmlformats-officedocument.spreadsheetml.sheet | an embedded object (OLE)
          """)
  void whatCanActIsRefusedByName(String type, String name, String contentType, String what) {
    assertThat(said(WordFile.of(BODY).with(type, name, contentType, "x")))
        .singleElement()
        .asString()
        .startsWith("our.docx: error: " + what + " may not be in a frame");
  }

  @Test
  void aFileForMacrosIsRefusedUnderAnyName() {
    assertThat(
            said(
                WordFile.of(BODY)
                    .mainType("application/vnd.ms-word.document.macroEnabled.main+xml")))
        .singleElement()
        .asString()
        .contains("macros may not be in a frame");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DDE",
        "DDEAUTO",
        "INCLUDETEXT",
        "INCLUDEPICTURE",
        "LINK",
        "MACROBUTTON",
        "DATABASE",
        "MERGEFIELD"
      })
  void aFieldThatReachesOutIsRefusedEvenInPieces(String name) {
    String half = name.substring(0, name.length() / 2);
    String field =
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> "
            + half
            + "</w:instrText></w:r><w:r><w:instrText>"
            + name.substring(half.length())
            + " x</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";

    assertThat(said(WordFile.of(BODY).footer("default", field)))
        .singleElement()
        .asString()
        .startsWith(
            "our.docx, footer 1, paragraph 1: error: the field "
                + name
                + " may not stand in a frame");
    assertThat(said(WordFile.of(BODY + "<w:fldSimple w:instr=\"" + name + " x\"/>")))
        .singleElement()
        .asString()
        .contains("the field " + name);
  }

  @Test
  void pageNumbersStayAndOtherFieldsBecomeTheirText() {
    byte[] docx =
        draft(
            WordFile.of(BODY)
                .footer(
                    "default",
                    "<w:p><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
                        + "<w:fldSimple w:instr=\"FILENAME \\p\"><w:r><w:t>C:x</w:t></w:r>"
                        + "</w:fldSimple></w:p>"));

    assertThat(WordText.parts(docx).get("word/footer1.xml"))
        .contains("<w:fldSimple w:instr=\" PAGE \">", "C:x")
        .doesNotContain("FILENAME");
  }

  @Test
  void trackedChangesAreRefusedOnceForEachPart() {
    String change = "<w:p><w:ins w:id=\"1\" w:author=\"x\"><w:r><w:t>new</w:t></w:r></w:ins></w:p>";

    assertThat(said(WordFile.of(BODY + change + change).header("default", change)))
        .containsExactly(
            "our.docx, paragraph 2: error: there are tracked changes, the first one here; accept or"
                + " reject them all in Word (Review, Accept All Changes), then save",
            "our.docx, header 1, paragraph 1: error: there are tracked changes, the first one here;"
                + " accept or reject them all in Word (Review, Accept All Changes), then save");
  }

  @Test
  void whatNoDraftNeedsStaysBehindAndIsSaidOnce() {
    byte[] docx =
        draft(
            WordFile.of(
                    "<w:p w:rsidR=\"00AB12CD\"><w:bookmarkStart w:id=\"0\" w:name=\"secret\"/><w:r>"
                        + "<w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:t>seen</w:t>"
                        + "</w:r><w:bookmarkEnd w:id=\"0\"/></w:p>"
                        + BODY)
                .with("comments", "c.xml", "application/xml", "<x/>")
                .with("customXml", "item1.xml", "application/xml", "<x/>"));

    assertThat(problems.list())
        .extracting(Problem::toString)
        .contains(
            "our.docx: info: left behind, as no draft needs it: bookmarks, comments, custom XML,"
                + " hidden text");
    assertThat(WordText.parts(docx).keySet()).noneMatch(name -> name.contains("item1"));
    assertThat(String.join("", WordText.parts(docx).values()))
        .contains("seen")
        .doesNotContain("secret", "hidden", "00AB12CD");
  }

  @Test
  void stylesThatTheFrameLacksComeFromTheShippedOneAndItsOwnStay() throws IOException {
    byte[] docx =
        draft(
            WordFile.of(BODY)
                .styles(
                    "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standard\"><w:name"
                        + " w:val=\"Normal\"/></w:style><w:style w:type=\"paragraph\""
                        + " w:styleId=\"TextBody\"><w:name w:val=\"Body Text\"/></w:style>"));

    assertThat(WordText.body(docx)).isEqualTo("TextBody: The draft.");
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(docx))) {
      assertThat(read.getStyles().getStyle("Salutation").getBasisStyleID()).isEqualTo("Standard");
    }
    assertThat(problems.list().get(0).message())
        .matches(
            "the shipped styles are used where the frame lacks them: Letterhead, Letterhead Line,"
                + " Letterhead Left, Letterhead Right and [0-9]+ more");
  }

  @Test
  void aFrameWithoutListsCanHoldThem() {
    ItemList list =
        new ItemList(ItemList.Style.NUMBERS, List.of(List.of(paragraph(Role.BODY, "an ask"))));

    Map<String, String> parts = WordText.parts(docx(WordFile.of(BODY), false, list));

    assertThat(parts.get("word/numbering.xml")).contains("<w:lvlText w:val=\"%1.\"/>");
    assertThat(WordText.of(parts.get("word/document.xml"))).isEqualTo("ListNumber #4.0: an ask");
  }

  @Test
  void everyPageOfADraftIsMarkedEvenIfTheFrameHasNoHeader() {
    byte[] docx = docx(WordFile.of(BODY).footer("first", p("x")), true, paragraph(Role.BODY, "x"));

    Map<String, String> parts = WordText.parts(docx);
    assertThat(parts.get("word/document.xml"))
        .contains("<w:headerReference r:id=", "w:type=\"first\"", "w:type=\"default\"");
    assertThat(parts.get("word/header1.xml")).contains("string=\"DRAFT\"");
    assertThat(parts.get("word/header2.xml")).contains("string=\"DRAFT\"");
  }

  @Test
  void leftPagesWithHeadersOfTheirOwnAreMarkedToo() {
    byte[] docx =
        docx(
            WordFile.of(BODY).settings("<w:evenAndOddHeaders/><w:attachedSchema w:val=\"x\"/>"),
            true,
            paragraph(Role.BODY, "x"));

    assertThat(WordText.parts(docx).get("word/document.xml")).contains("w:type=\"even\"");
    assertThat(WordText.parts(docx).get("word/settings.xml"))
        .contains("<w:defaultTabStop w:val=\"720\"/><w:evenAndOddHeaders/>")
        .doesNotContain("attachedSchema");
  }

  @Test
  void theDraftIsAsWideAsItsOwnSection() {
    String narrow =
        "<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"10000\" w:h=\"15840\"/><w:pgMar w:top=\"0\""
            + " w:right=\"1000\" w:bottom=\"0\" w:left=\"1000\" w:header=\"0\" w:footer=\"0\""
            + " w:gutter=\"0\"/></w:sectPr></w:pPr></w:p>";

    assertThat(
            FrameCompiler.compile(
                    WordFile.of(BODY + narrow).bytes(), "our.docx", true, Map.of(), problems)
                .orElseThrow()
                .look()
                .textWidth())
        .isEqualTo(8_000);
  }

  @Test
  void aPictureIsEncodedAnewAndKeepsItsAlternativeText() throws IOException {
    byte[] secret = "tEXtAuthor\0jdoe".getBytes(StandardCharsets.US_ASCII);
    byte[] png = WordFile.png();
    byte[] more = new byte[png.length + secret.length];
    System.arraycopy(png, 0, more, 0, png.length);
    System.arraycopy(secret, 0, more, png.length, secret.length);
    byte[] docx =
        draft(WordFile.of(BODY).header("default", picture("The seal")).headerPicture(more));

    assertThat(WordText.parts(docx).get("word/header1.xml"))
        .contains("descr=\"The seal\"", "name=\"Picture 1\"")
        .doesNotContain("jdoe", "seal.png");
    byte[] made = entry(docx, "word/media/picture1.png");
    assertThat(new String(made, StandardCharsets.ISO_8859_1)).doesNotContain("jdoe");
    assertThat(pixels(made)).isEqualTo(pixels(png));
  }

  @Test
  void aPictureWithoutAlternativeTextIsAWarning() {
    draft(WordFile.of(BODY).header("default", picture("")).headerPicture());

    assertThat(problems.list())
        .extracting(Problem::toString)
        .contains(
            "our.docx, header 1: warning: a picture has no alternative text; in Word, choose View"
                + " Alt Text on the picture and say what it shows");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no picture", "\u0089PNG\r\n\u001a\n"})
  void aPictureThatCannotBeReadIsRefused(String bytes) {
    assertThat(
            said(
                WordFile.of(BODY)
                    .header("default", picture("x"))
                    .headerPicture(bytes.getBytes(StandardCharsets.ISO_8859_1))))
        .singleElement()
        .asString()
        .startsWith("our.docx, header 1: error: a picture cannot be read; make it a PNG or JPEG");
  }

  @Test
  void aPictureOfTooManyPixelsIsRefusedBeforeItIsDecoded() {
    byte[] large =
        WordFile.encoded(new BufferedImage(4100, 4100, BufferedImage.TYPE_BYTE_BINARY), "png");

    assertThat(said(WordFile.of(BODY).header("default", picture("x")).headerPicture(large)))
        .singleElement()
        .asString()
        .contains("a picture has more than 16 million pixels");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PK", "no zip", "PK\u0003\u0004 broken", "\u00d0\u00cf\u0011\u00e0"})
  void whatIsNoWordFileIsSaidInOneLine(String bytes) {
    Optional<PreparedFrame> prepared =
        FrameCompiler.compile(
            bytes.getBytes(StandardCharsets.ISO_8859_1), "our.docx", false, Map.of(), problems);

    assertThat(prepared).isEmpty();
    assertThat(problems.list()).singleElement().asString().startsWith("our.docx: error: ");
  }

  @Test
  void allReasonsAreSaidAtOnce() {
    assertThat(
            said(
                WordFile.of(p("nothing"))
                    .outside("attachedTemplate", "file:///C:/x.dotm")
                    .outside("image", "https://example.org/x.png")
                    .footer("default", "<w:fldSimple w:instr=\"DDE x\"/>")))
        .hasSize(4);
  }

  // Helpers

  private byte[] draft(WordFile file) {
    return docx(file, false, paragraph(Role.BODY, "The draft."));
  }

  private byte[] docx(WordFile file, boolean isDraft, Block... blocks) {
    PreparedFrame frame =
        FrameCompiler.compile(file.bytes(), "our.docx", isDraft, Map.of(), problems).orElseThrow();
    return new DocxRenderer(frame).render(document(blocks));
  }

  /** The errors and warnings that a file gives. */
  private static List<String> said(WordFile file) {
    Problems problems = new Problems();
    Optional<PreparedFrame> prepared =
        FrameCompiler.compile(file.bytes(), "our.docx", false, Map.of(), problems);
    assertThat(prepared).isEmpty();
    return problems.list().stream()
        .map(Problem::toString)
        .filter(p -> !p.contains(": info: "))
        .toList();
  }

  private static Document document(Block... blocks) {
    Properties properties =
        new Properties("A letter", "An Office", "en-US", LocalDate.of(2022, 6, 15));
    return new Document(Kind.LETTER, properties, List.of(blocks));
  }

  private static Paragraph paragraph(Role role, String text) {
    return new Paragraph(role, List.<Inline>of(new Text(text)));
  }

  private static byte[] entry(byte[] docx, String name) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      while (!zip.getNextEntry().getName().equals(name)) {
        zip.closeEntry();
      }
      return zip.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int[] pixels(byte[] png) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
