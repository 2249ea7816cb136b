package org.engross.render.docx.volume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.engross.render.docx.WordFile.p;
import static org.engross.render.docx.WordFile.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.engross.document.Block;
import org.engross.document.Block.ItemList;
import org.engross.document.Block.Paragraph;
import org.engross.document.Block.SignatureBlocks;
import org.engross.document.Block.Signer;
import org.engross.document.Document;
import org.engross.document.Inline;
import org.engross.document.Inline.Footnote;
import org.engross.document.Inline.Link;
import org.engross.document.Inline.Text;
import org.engross.document.Kind;
import org.engross.document.Properties;
import org.engross.document.Role;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.render.docx.Filled;
import org.engross.render.docx.FrameCompiler;
import org.engross.render.docx.PreparedFrame;
import org.engross.render.docx.WordFile;
import org.engross.render.docx.WordText;
import org.junit.jupiter.api.Test;

class VolumeTest {
  private static final PreparedFrame LETTER = PreparedFrame.shipped("letter", true);
  private static final Document TWO_NOTES =
      document(
          paragraph(new Text("a"), note("first of Ben"), new Text("b"), note("second of Ben")));

  @Test
  void draftsStandOneBehindTheOtherUnderTheirOwnHeaders() {
    Map<String, String> parts = parts(volume(LETTER, letter("Ana"), letter("Ben"), letter("Cleo")));

    assertThat(WordText.of(parts.get("word/document.xml")))
        .isEqualTo(
            """
            Salutation: Dear Ana:
            BodyText+keep: So.^1
            ListNumber #4.0: an ask
            Salutation: Dear Ben:
            BodyText+keep: So.^2
            ListNumber #5.0: an ask
            Salutation: Dear Cleo:
            BodyText+keep: So.^3
            ListNumber #6.0: an ask\
            """);
    assertThat(headers(parts, "default")).containsExactly("Ana, June", "Ben, June", "Cleo, June");
    assertThat(headers(parts, "first")).containsExactly("", "", "");
  }

  @Test
  void everyDraftBeginsOnAPageOneOfItsOwn() {
    String body = parts(volume(LETTER, letter("Ana"), letter("Ben"))).get("word/document.xml");

    assertThat(sections(body))
        .hasSize(2)
        .allMatch(section -> section.contains("<w:type w:val=\"nextPage\"/><w:pgSz"))
        .allMatch(section -> section.contains("<w:pgNumType w:start=\"1\"/><w:cols"));
    assertThat(body)
        .as("the section ends with the last line, not behind it")
        .containsPattern("<w:pStyle w:val=\"ListNumber\"/><w:numPr>.{0,80}</w:numPr><w:sectPr>")
        .endsWith("</w:sectPr></w:body></w:document>");
  }

  @Test
  void forPrintingOnBothSidesADraftBeginsANewSheet() {
    Volume volume = new Volume(LETTER, Reader.WORD, true);
    volume.add(letter("Ana"), Filled.NOTHING);

    assertThat(parts(volume.finish("One")).get("word/document.xml"))
        .contains("<w:type w:val=\"oddPage\"/>");
  }

  @Test
  void notesBeginAtOneInEachDraft() {
    Map<String, String> parts = parts(volume(LETTER, letter("Ana"), TWO_NOTES));

    assertThat(sections(parts.get("word/document.xml")))
        .allMatch(s -> s.contains("<w:footnotePr><w:numRestart w:val=\"eachSect\"/></w:foot"));
    assertThat(WordText.of(parts.get("word/footnotes.xml")).lines().skip(2))
        .containsExactly(
            "FootnoteText:  of Ana, see [there](rIdV1)",
            "FootnoteText:  first of Ben",
            "FootnoteText:  second of Ben");
  }

  @Test
  void forLibreOfficeNotesCarryTheMarksThatTheyHaveInTheirOwnDraft() {
    Volume volume = new Volume(LETTER, Reader.LIBREOFFICE, false);
    volume.add(letter("Ana"), Filled.NOTHING);
    volume.add(TWO_NOTES, Filled.NOTHING);

    assertThat(parts(volume.finish("Two")).get("word/document.xml"))
        .contains(
            "<w:footnoteReference w:customMarkFollows=\"1\" w:id=\"1\"/><w:t>1</w:t>",
            "<w:footnoteReference w:customMarkFollows=\"1\" w:id=\"2\"/><w:t>1</w:t>",
            "<w:footnoteReference w:customMarkFollows=\"1\" w:id=\"3\"/><w:t>2</w:t>");
  }

  @Test
  void endnotesStandBehindTheirOwnDraft() {
    Document letter =
        document(
            paragraph(new Text("a"), new Footnote(List.of(new Text("a source")), true)),
            new SignatureBlocks(1, List.of(new Signer("Alex Sample", List.of()))));

    Map<String, String> parts = parts(volume(LETTER, letter, letter));

    assertThat(WordText.of(parts.get("word/document.xml")))
        .isEqualTo(
            """
            BodyText+keep: a1
            -- row
            Signature: Alex Sample
            :\s
            EndnoteText: 1 a source
            BodyText+keep: a1
            -- row
            Signature: Alex Sample
            :\s
            EndnoteText: 1 a source\
            """);
    assertThat(WordText.of(parts.get("word/endnotes.xml")).lines()).hasSize(2);
  }

  @Test
  void aLinkOfManyDraftsIsOneRelationship() {
    Map<String, String> parts =
        parts(
            volume(
                LETTER,
                document(paragraph(new Link("here", "https://example.org/?a=1&b=2"))),
                document(paragraph(new Link("here", "https://example.org/?a=1&b=2"))),
                document(paragraph(new Link("here", "https://example.org/other")))));

    String relations = parts.get("word/_rels/document.xml.rels");
    assertThat(count(relations, "TargetMode=\"External\"")).isEqualTo(2);
    assertThat(relations).contains("https://example.org/?a=1&amp;b=2");
    assertThat(count(relations, "/header\"")).as("no draft has another header").isEqualTo(2);
  }

  @Test
  void theFramesOwnListsBeginAnewAndItsDrawingsHaveIdsOfTheirOwn() {
    String numbered =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr>"
            + "<w:r><w:t>own</w:t></w:r></w:p>";
    WordFile file =
        WordFile.of(p("$body") + numbered)
            .numbering(
                "<w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"4\"/>"
                    + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1\"/></w:lvl>"
                    + "</w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/></w:num>")
            .header("default", picture("The seal") + p("$continuation"))
            .headerPicture();

    Map<String, String> parts = parts(volume(prepared(file, true), letter("Ana"), letter("Ben")));

    assertThat(lists(parts.get("word/document.xml"))).doesNotHaveDuplicates().contains("7");
    assertThat(parts.get("word/numbering.xml"))
        .containsPattern(
            "<w:num w:numId=\"\\d+\"><w:abstractNumId w:val=\"3\"/><w:lvlOverride w:ilvl=\"0\">"
                + "<w:startOverride w:val=\"4\"/></w:lvlOverride></w:num>");
    assertThat(parts.get("word/_rels/header1-2.xml.rels")).contains("media/picture1.png");
    assertThat(ids(parts, "wp:docPr[^>]* id=\"\\d+\"")).hasSize(2).doesNotHaveDuplicates();
    assertThat(ids(parts, "o:spid=\"\\w+\"")).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void aFrameThatCountsItsPagesCountsThoseOfTheDraft() {
    WordFile file =
        WordFile.of(p("$body"))
            .footer("default", "<w:p><w:fldSimple w:instr=\" NUMPAGES \\* MERGEFORMAT\"/></w:p>");

    Map<String, String> parts = parts(volume(prepared(file, false), letter("Ana"), letter("Ben")));

    assertThat(parts.get("word/footer1.xml"))
        .contains("\" PAGEREF _end_of_draft_1 \\* MERGEFORMAT");
    assertThat(parts.get("word/footer1-2.xml")).contains("PAGEREF _end_of_draft_2");
    assertThat(parts.get("word/document.xml"))
        .contains("<w:bookmarkStart w:id=\"0\" w:name=\"_end_of_draft_1\"/>")
        .contains("<w:bookmarkStart w:id=\"1\" w:name=\"_end_of_draft_2\"/>");
  }

  @Test
  void aFirstSectionWithoutAHeaderTakesNoneOfTheDraftBefore() {
    String coverEnds =
        "<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"12240\" w:h=\"15840\"/></w:sectPr></w:pPr></w:p>";
    WordFile file =
        WordFile.of(p("A cover") + coverEnds + p("$body")).header("default", p("$continuation"));

    Map<String, String> parts = parts(volume(prepared(file, false), letter("Ana"), letter("Ben")));

    List<String> sections = sections(parts.get("word/document.xml"));
    assertThat(sections).hasSize(4);
    assertThat(headers(parts, "default")).containsExactly("", "Ana, June", "", "Ben, June");
  }

  @Test
  void itReadsLikeTheDraftsAndIsTheSameEveryTime() throws IOException {
    byte[] file = volume(LETTER, letter("Ana & Söhne"), letter("Ben"));

    assertThat(volume(LETTER, letter("Ana & Söhne"), letter("Ben"))).isEqualTo(file);
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(file))) {
      assertThat(read.getParagraphs().get(0).getText()).isEqualTo("Dear Ana & Söhne:");
      assertThat(read.getProperties().getCoreProperties().getTitle()).isEqualTo("All <2>");
      assertThat(read.getFootnotes()).hasSize(4);
    }
  }

  @Test
  void aVolumeHasADraft() {
    assertThatThrownBy(() -> new Volume(LETTER, Reader.WORD, false).finish("None"))
        .isInstanceOf(IllegalStateException.class);
  }

  // Helpers

  private static byte[] volume(PreparedFrame frame, Document... drafts) {
    Volume volume = new Volume(frame, Reader.WORD, false);
    for (Document draft : drafts) {
      volume.add(draft, Filled.NOTHING);
    }
    return volume.finish("All <2>");
  }

  private static PreparedFrame prepared(WordFile file, boolean draft) {
    Problems problems = new Problems();
    return FrameCompiler.compile(file.bytes(), "our.docx", draft, Map.of(), problems)
        .orElseThrow(() -> new ProblemException(problems.list()));
  }

  private static Document letter(String name) {
    return document(
        new Paragraph(Role.CONTINUATION, List.of(new Text(name + ", June"))),
        new Paragraph(Role.SALUTATION, List.of(new Text("Dear " + name + ":"))),
        paragraph(
            new Text("So."),
            new Footnote(
                List.of(new Text("of " + name + ", see "), new Link("there", "https://e.org/")))),
        new ItemList(ItemList.Style.NUMBERS, List.of(List.of(paragraph(new Text("an ask"))))));
  }

  private static Footnote note(String text) {
    return new Footnote(List.of(new Text(text)));
  }

  private static Paragraph paragraph(Inline... content) {
    return new Paragraph(Role.BODY, List.of(content));
  }

  private static Document document(Block... blocks) {
    Properties properties =
        new Properties("A letter", "An Office", "en-US", LocalDate.of(2022, 6, 15));
    return new Document(Kind.LETTER, properties, List.of(blocks));
  }

  private static Map<String, String> parts(byte[] docx) {
    return WordText.parts(docx);
  }

  private static List<String> sections(String body) {
    return found(body, "<w:sectPr.*?</w:sectPr>");
  }

  /** What each section has in its header of a type, as a reader finds it. */
  private static List<String> headers(Map<String, String> parts, String type) {
    List<String> texts = new ArrayList<>();
    for (String section : sections(parts.get("word/document.xml"))) {
      Matcher id =
          Pattern.compile("<w:headerReference r:id=\"(\\w+)\" w:type=\"" + type).matcher(section);
      assertThat(id.find()).isTrue();
      Matcher target =
          Pattern.compile("Id=\"" + id.group(1) + "\"[^>]*Target=\"([^\"]+)\"")
              .matcher(parts.get("word/_rels/document.xml.rels"));
      assertThat(target.find()).isTrue();
      String name = "word/" + target.group(1);
      assertThat(parts.get("[Content_Types].xml")).contains("PartName=\"/" + name + "\"");
      texts.add(
          WordText.of(parts.get(name)).lines().findFirst().orElse("").replaceAll("^.*: ", ""));
    }
    return texts.stream().map(t -> t.replaceAll("^\\w*:$", "")).toList();
  }

  private static List<String> lists(String body) {
    return found(body, "(?<=<w:numId w:val=\")\\d+");
  }

  private static List<String> ids(Map<String, String> parts, String pattern) {
    List<String> ids = new ArrayList<>();
    parts.forEach((name, part) -> ids.addAll(found(part, pattern)));
    return ids;
  }

  private static List<String> found(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(m -> m.group()).toList();
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
