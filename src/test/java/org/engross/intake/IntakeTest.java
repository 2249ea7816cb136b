package org.engross.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.engross.document.Kind;
import org.engross.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

class IntakeTest {
  private static final String LETTER =
      """
      Congress of the United States
      Washington, DC 20515

      April 4, 2023

      The Honorable Janet L. Yellen
      Secretary of the Treasury
      Washington, DC 20220

      Re: Outbound investment

      Dear Secretary Yellen:

      We write about investment. It matters.

      Please publish the rule.

      Sincerely,

      Alex Sample
      Member of Congress

      Jordan Sample
      Member of Congress

      Enclosure: The report
      cc: The Honorable Antony J. Blinken
      """;

  private static final String READ =
      """
      letterhead: Congress of the United States / Washington, DC 20515
      date: April 4, 2023
      address: The Honorable Janet L. Yellen / Secretary of the Treasury / Washington, DC 20220
      subject: Re: Outbound investment
      salutation: Dear Secretary Yellen:
      body: We write about investment. It matters.
      body: Please publish the rule.
      closing: Sincerely,
      signatures: Alex Sample / Member of Congress | Jordan Sample / Member of Congress
      """;

  @Test
  void aWordFileWithoutStylesIsReadByItsShape() {
    assertThat(Reading.of(word(LETTER).document()))
        .isEqualTo(
            READ + "enclosure: Enclosure: The report\ncopy: cc: The Honorable Antony J. Blinken");
  }

  @Test
  void aTextIsReadByItsShapeToo() {
    assertThat(Reading.of(text(LETTER).document()))
        .isEqualTo(READ + "enclosure: Enclosure: The report / cc: The Honorable Antony J. Blinken");
  }

  @Test
  void linesOfATextThatRunOnAreOneParagraph() {
    assertThat(
            Reading.of(
                text("Dear Jane:\nWe write\nabout it.\n\nSincerely,\nAlex Sample\nMember of Congress\n")
                    .document()))
        .isEqualTo(
            """
            salutation: Dear Jane:
            body: We write about it.
            closing: Sincerely,
            signatures: Alex Sample / Member of Congress""");
  }

  @Test
  void ourOwnMarkupIsReadByItsRoles() {
    Received received =
        text("@date June 15, 2022\n\n@salutation Dear Jane:\n\nSo *it* is.^[A note.]\n");

    assertThat(Reading.of(received.document()))
        .isEqualTo("date: June 15, 2022\nsalutation: Dear Jane:\nbody: So it is. ^A note.");
  }

  @Test
  void aSlipInOurOwnMarkupIsSaidWithItsLine() {
    Received received = text("@date June 15, 2022\n\n@saluation Dear Jane:\n");

    assertThat(received.problems())
        .extracting(p -> p.place() + " " + p.message())
        .containsExactly("letter.txt:3 unknown role @saluation");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "So.[1]\n\n--------------------\nNotes\n\n[1] A long\n    note.\n",
        "So.[^1]\n\n[^1]: A long\n    note.\n",
      })
  void notesStandAtTheirMark(String text) {
    assertThat(Reading.of(text("Dear Jane:\n\n" + text).document()))
        .isEqualTo("salutation: Dear Jane:\nbody: So. ^A long note.");
  }

  @Test
  void signaturesMayStandSideBySide() {
    String text =
        """
        Dear Jane:

        So.

        Sincerely,


        Alex Sample                           Jordan Sample
        Member of Congress                    Member of Congress
        """;

    assertThat(Reading.of(text(text).document()))
        .endsWith(
            "signatures: Alex Sample / Member of Congress | Jordan Sample / Member of Congress");
  }

  @Test
  void withoutACloseTheNamesAreFoundByTheirTitles() {
    assertThat(
            Reading.of(word("Dear Jane:\nWe write.\nAlex Sample\nMember of Congress\n").document()))
        .isEqualTo(
            """
            salutation: Dear Jane:
            body: We write.
            signatures: Alex Sample / Member of Congress""");
  }

  @Test
  void withoutAGreetingTheTextBeginsBehindTheAddress() {
    assertThat(
            Reading.of(
                word("June 15, 2022\nThe Honorable Jane Doe\nHouse of Representatives\nWe write about it.\n")
                    .document()))
        .isEqualTo(
            """
            date: June 15, 2022
            address: The Honorable Jane Doe / House of Representatives
            body: We write about it.""");
  }

  @Test
  void severalAddresseesHaveAnAddressEach() {
    String letter =
        """
        June 15, 2022
        The Honorable Jane Doe
        House of Representatives
        The Honorable Lee Roe
        House of Representatives
        Dear Colleagues:
        So.
        """;

    assertThat(Reading.of(word(letter).document()))
        .contains(
            """
            address: The Honorable Jane Doe / House of Representatives
            address: The Honorable Lee Roe / House of Representatives
            """);
  }

  @Test
  void listsAreReadByTheirMarks() {
    assertThat(
            Reading.of(
                text("Dear Jane:\n\nPlease:\n\n1. act; and\n2. go\n   on.\n\n- So.\n").document()))
        .endsWith("NUMBERS: act; and | go on.\nBULLETS: So.");
  }

  @Test
  void aStyleSaysMoreThanAShape() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      styled(document, "Salutation", "Madam Chair and friends");
      styled(document, "Body Text", "Sincerely,");
      styled(document, "Closing", "In haste,");
      styled(document, "Signature", "The Friends of the Committee");
      styled(document, "Signature Title", "a body");

      assertThat(Reading.of(read(document).document()))
          .isEqualTo(
              """
              salutation: Madam Chair and friends
              body: Sincerely,
              closing: In haste,
              signatures: The Friends of the Committee / a body""");
    }
  }

  private static void styled(XWPFDocument document, String style, String text) {
    CTStyle created = CTStyle.Factory.newInstance();
    created.setStyleId(style.replace(" ", ""));
    created.addNewName().setVal(style);
    document.createStyles().addStyle(new XWPFStyle(created));
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style.replace(" ", ""));
    paragraph.createRun().setText(text);
  }

  @Test
  void aLetterheadMayStandInTheHeader() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      document
          .createHeaderFooterPolicy()
          .createHeader(XWPFHeaderFooterPolicy.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("Office of Alex Sample, (202) 225-0100");
      document.createParagraph().createRun().setText("Dear Jane:");

      assertThat(Reading.of(read(document).document()))
          .isEqualTo("letterhead: Office of Alex Sample, (202) 225-0100\nsalutation: Dear Jane:");
    }
  }

  @Test
  void footnotesOfAWordFileStandAtTheirMark() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("Dear Jane:");
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.createRun().setText("It is so");
      var footnote = document.createFootnote();
      footnote.createParagraph().createRun().setText("Public Law 116-113.");
      paragraph.addFootnoteReference(footnote);
      paragraph.createRun().setText(", they say.");
      Received received = read(document);

      assertThat(Reading.of(received.document()))
          .endsWith("body: It is so, they say. ^Public Law 116-113.");
      assertThat(received.place("Public Law 116-113.", "116-113"))
          .hasToString("letter.docx, footnote 1");
    }
  }

  @Test
  void commentsAndTrackedChangesAreCounted() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.createRun().setText("Dear Jane:");
      paragraph.getCTP().addNewIns().setId(BigInteger.ONE);
      document.createComments().createComment(BigInteger.ONE);

      assertThat(read(document).hidden()).containsExactly("tracked changes", "a comment");
    }
  }

  @Test
  void aPlaceIsTheParagraphOfAWordFile() {
    Received received = word(LETTER);

    assertThat(received.place("We write about investment. It matters.", "matters"))
        .hasToString("letter.docx, paragraph 9");
    assertThat(received.place("", "")).hasToString("letter.docx");
  }

  @Test
  void aPlaceIsTheLineOfATextEvenInsideAParagraph() {
    Received received = text("Dear Jane:\n\nWe **write** about\na word and\nanother.\n");

    assertThat(received.place("We write about a word and another.", "another"))
        .hasToString("letter.txt:5");
    assertThat(received.place("We write about a word and another.", "about a word"))
        .hasToString("letter.txt:3");
  }

  @ParameterizedTest
  @CsvSource({
    "FOR IMMEDIATE RELEASE, STATEMENT",
    "EMBARGOED UNTIL June 16, STATEMENT",
    "H. RES. 1169, RESOLUTION",
    "Of inquiry requesting the President to transmit documents., RESOLUTION",
    "'Dear Jane:', LETTER",
    "We write., LETTER",
  })
  void theFormIsKnownByItsFirstWords(String line, Kind kind) {
    assertThat(word("117TH CONGRESS\n" + line + "\nMore words.\n").document().kind())
        .isEqualTo(kind);
  }

  @Test
  void aLetterAboutAResolutionIsALetter() {
    assertThat(word("Dear Jane:\nH. Res. 1169 must pass.\n").document().kind())
        .isEqualTo(Kind.LETTER);
  }

  @ParameterizedTest
  @CsvSource({
    "letter.doc, a draft of this kind is not read; open it in Word and save it as .docx",
    "letter.pdf, a draft of this kind is not read; name a Word file",
    "letter, a draft of this kind is not read",
    "letter.txt, there is no text in this file",
    "letter.docx, this is no Word file",
  })
  void aFileOfAnotherKindIsRefused(String name, String message) {
    assertThatThrownBy(() -> Intake.read(name, bytes("  \n")))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith(name + ": error: " + message);
  }

  @Test
  void anEmptyFileIsRefused() {
    assertRefused(new byte[0], "this file is empty");
  }

  @Test
  void aFileWithAPasswordIsRefusedByName() {
    assertRefused(
        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, "protected by a password");
  }

  @Test
  void aDamagedFileIsRefused() {
    byte[] whole = WordFiles.of(LETTER);

    assertRefused(Arrays.copyOf(whole, whole.length / 2), "this Word file is damaged");
    assertRefused(WordFiles.zip("a.txt", "words"), "this Word file is damaged");
  }

  @Test
  void aFileThatUnpacksToTooMuchIsRefused() {
    assertRefused(
        WordFiles.zip("word/document.xml", " ".repeat(17 * 1024 * 1024)),
        "the text of this Word file unpacks to more than");
    assertRefused(
        WordFiles.zip("word/media/image1.png", " ".repeat(129 * 1024 * 1024)),
        "this Word file unpacks to more than");
  }

  @Test
  void xmlUnderTheNameOfAPictureIsRefused() {
    assertRefused(
        WordFiles.zip(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"png\" ContentType=\""
                + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                + "</Types>",
            "_rels/.rels",
            relationships(),
            "word/document.png",
            document("Dear Jane:", "")),
        "this Word file is damaged");
  }

  @Test
  void anEntityFromElsewhereIsNotRead() {
    assertRefused(
        WordFiles.zip(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\""
                + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                + "</Types>",
            "_rels/.rels",
            relationships().replace(".png", ".xml"),
            "word/document.xml",
            document(
                "&secret;", "<!DOCTYPE a [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>")),
        "this Word file is damaged");
  }

  private static String relationships() {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<Relationship Id=\"r1\" Target=\"word/document.png\" Type=\""
        + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/>"
        + "</Relationships>";
  }

  private static String document(String words, String head) {
    return head
        + "<w:document"
        + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p>"
        + "<w:r><w:t>"
        + words
        + "</w:t></w:r></w:p></w:body></w:document>";
  }

  private static void assertRefused(byte[] bytes, String message) {
    assertThatThrownBy(() -> Intake.read("letter.docx", bytes))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(message);
  }

  private static Received word(String text) {
    return Intake.read("letter.docx", WordFiles.of(text));
  }

  private static Received read(XWPFDocument document) throws IOException {
    return Intake.read("letter.docx", WordFiles.bytes(document));
  }

  private static Received text(String text) {
    return Intake.read("letter.txt", bytes(text));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
