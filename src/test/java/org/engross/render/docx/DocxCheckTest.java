package org.engross.render.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.engross.document.Block;
import org.engross.document.Block.Paragraph;
import org.engross.document.Document;
import org.engross.document.Inline;
import org.engross.document.Kind;
import org.engross.document.Properties;
import org.engross.document.Role;
import org.engross.render.docx.zip.ZipWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is in a finished Word file that no draft has. */
class DocxCheckTest {
  private final DocxCheck check = new DocxCheck();

  @ParameterizedTest
  @ValueSource(strings = {"letter", "resolution", "statement"})
  void aDraftIsSoundInEveryFrame(String frame) {
    assertThat(check.faults(draft(PreparedFrame.shipped(frame, true)))).isEmpty();
    assertThat(check.faults(draft(PreparedFrame.shipped(frame, false)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word/vbaProject.bin",
        "word/comments.xml",
        "docProps/app.xml",
        "docProps/custom.xml",
        "customXml/item1.xml",
        "word/header.xml",
        "word/header1x.xml",
        "word/media/picture1.svg",
        "../x",
      })
  void aPartThatNoDraftHasIsFound(String name) {
    assertThat(faults(parts -> parts.put(name, "<x/>")))
        .containsExactly(name + " is a part that no draft has");
  }

  @Test
  void aPartThatIsMissingIsFound() {
    assertThat(faults(parts -> parts.remove("docProps/core.xml")))
        .containsExactly("docProps/core.xml is missing");
    assertThat(faults(parts -> parts.remove("word/footer1.xml")))
        .containsExactly("word/footer1.xml is missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <w:fldSimple w:instr="DDE x"/>                       | has the field DDE x
          <w:fldSimple w:instr=" INCLUDETEXT x"/>              | has the field INCLUDETEXT x
          <w:p><w:instrText>PA</w:instrText><w:instrText>TH x</w:instrText><w:fldChar/></w:p> | has the field PATH x
          <!-- who wrote it -->                                | has a comment or a document type
          <?x?>                                                | has an instruction to a program
          <w:p>                                                | closes w:body which is not open
          </w:p>                                               | closes w:p which is not open
          <w:p                                                 | closes w:p which is not open
          """)
  void aDocumentThatIsNotOursIsFound(String xml, String fault) {
    assertThat(faults(changed("word/document.xml", "<w:body>", "<w:body>" + xml)))
        .contains("word/document.xml " + fault);
  }

  @Test
  void aPageNumberIsNoFault() {
    assertThat(
            faults(
                changed(
                    "word/document.xml",
                    "<w:body>",
                    "<w:body><w:fldSimple w:instr=\" PAGE \\* ROMAN\"/><w:p><w:instrText>PA"
                        + "</w:instrText><w:instrText>GE</w:instrText><w:fldChar/></w:p>")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Type="x/attachedTemplate" Target="file:///x.dotm" TargetMode="External" | has a relationship of the kind attachedTemplate
          Type="x/hyperlink" Target="file:///x.exe" TargetMode="External"         | leads to file:///x.exe
          Type="x/image" Target="https://example.org/x.png" TargetMode="External" | leads to https://example.org/x.png
          Type="x/hyperlink" Target="x.exe"                                       | leads to x.exe
          """)
  void aRelationshipThatLeadsElsewhereIsFound(String relationship, String fault) {
    assertThat(
            faults(
                changed(
                    "word/_rels/document.xml.rels",
                    "</Relationships>",
                    "<Relationship Id=\"x\" " + relationship + "/></Relationships>")))
        .containsExactly("word/_rels/document.xml.rels " + fault);
  }

  @Test
  void aPropertyThatNoDraftHasIsFound() {
    assertThat(
            faults(
                changed(
                    "docProps/core.xml",
                    "<dc:title>",
                    "<cp:lastModifiedBy>x</cp:lastModifiedBy><dc:title>")))
        .containsExactly("docProps/core.xml has the property cp:lastModifiedBy");
  }

  @Test
  void aCharacterThatXmlCannotCarryIsFound() {
    assertThat(faults(changed("word/document.xml", "The draft", "The\u0001draft")))
        .containsExactly("word/document.xml holds the control character 1");
    assertThat(faults(changed("word/document.xml", "The draft", "The\uFFFEdraft")))
        .containsExactly("word/document.xml holds a noncharacter");
  }

  @Test
  void aFileIsNotPutOutWithACharacterThatXmlCannotCarry() {
    assertThatThrownBy(() -> draft(PreparedFrame.shipped("letter", false), "a\u0001b"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a Word file came out wrong: word/document.xml holds the control character 1");
  }

  @Test
  void aFileOfAnotherIsNoPackageOfOurs() {
    assertThat(check.faults(WordFile.ofTexts("x").bytes())).isNotEmpty();
    assertThat(check.faults(new byte[0])).isNotEmpty();
    assertThat(check.faults("no zip at all, but some text".getBytes(UTF_8))).isNotEmpty();
  }

  // Helpers

  private static byte[] draft(PreparedFrame frame) {
    return draft(frame, "The draft & \"its\" <words>");
  }

  private static byte[] draft(PreparedFrame frame, String text) {
    Properties properties =
        new Properties("A letter", "An Office", "en-US", LocalDate.of(2022, 6, 15));
    List<Block> blocks = List.of(new Paragraph(Role.BODY, List.<Inline>of(new Inline.Text(text))));
    return new DocxRenderer(frame).render(new Document(Kind.LETTER, properties, blocks));
  }

  private static Consumer<Map<String, String>> changed(String part, String from, String to) {
    return parts -> {
      assertThat(parts.get(part)).contains(from);
      parts.put(part, parts.get(part).replace(from, to));
    };
  }

  /** What is found in a draft of which the parts were changed. */
  private List<String> faults(Consumer<Map<String, String>> change) {
    Map<String, String> parts =
        new LinkedHashMap<>(WordText.parts(draft(PreparedFrame.shipped("letter", true))));
    change.accept(parts);
    ZipWriter zip = new ZipWriter();
    zip.begin();
    parts.forEach(
        (name, xml) -> zip.entry(name, xml.getBytes(UTF_8), 0, xml.getBytes(UTF_8).length));
    return check.faults(zip.finish());
  }
}
