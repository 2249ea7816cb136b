package org.engross.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.engross.document.Block;
import org.engross.document.Block.ItemList.Style;
import org.engross.document.Document;
import org.engross.document.Inline;
import org.engross.document.Kind;
import org.engross.document.Mark;
import org.engross.document.Properties;
import org.engross.document.Role;
import org.junit.jupiter.api.Test;

class TextRendererTest {
  private static final Inline BREAK = new Inline.LineBreak();

  @Test
  void theSidesOfALetterheadStandSideBySide() {
    assertThat(
            render(
                new Block.Letterhead(
                    List.of("Committee on Trade"),
                    List.of("Ann Sample", "Chair"),
                    List.of("Bo Sample", "Ranking Member"))))
        .isEqualTo(
            """
                                       Committee on Trade

            Ann Sample                            Bo Sample
            Chair                                 Ranking Member
            """);
  }

  @Test
  void aLetterReadsAsOnPaper() {
    assertThat(
            render(
                new Block.Letterhead(
                    List.of("Congress of the United States", "House of Representatives")),
                paragraph(Role.DATE, text("June 15, 2022")),
                paragraph(Role.CONTINUATION, text("Ambassador Roe, page 2")),
                paragraph(Role.ADDRESS, text("The Honorable Jane Roe"), BREAK, text("Washington")),
                paragraph(Role.SALUTATION, text("Dear Ambassador Roe:")),
                body(
                    "We write about the four labor cases that were filed under the agreement, and "
                        + "about those that were not."),
                body("We ask for an answer."),
                paragraph(Role.CLOSING, text("Sincerely,")),
                new Block.SignatureBlocks(
                    2,
                    List.of(
                        new Block.Signer("Ann Sample", List.of("Member of Congress")),
                        new Block.Signer("Bo Sample", List.of("Member of Congress")),
                        new Block.Signer("Cy Sample", List.of("Member of Congress")))),
                paragraph(Role.COPY, text("cc: Members"))))
        .isEqualTo(
            """
                                 Congress of the United States
                                    House of Representatives

            June 15, 2022

            The Honorable Jane Roe
            Washington

            Dear Ambassador Roe:

            We write about the four labor cases that were filed under the agreement,
            and about those that were not.

            We ask for an answer.

            Sincerely,



            Ann Sample                            Bo Sample
            Member of Congress                    Member of Congress



            Cy Sample
            Member of Congress

            cc: Members
            """);
  }

  @Test
  void aFootnoteIsANumberInTheTextAndANoteAtTheEnd() {
    assertThat(
            render(
                paragraph(
                    Role.BODY,
                    text("Four cases were filed."),
                    note(text("See the list of cases, which the office keeps, at the ")),
                    text(" More are due."),
                    note(link("table", "https://example.gov/cases"), text("."))),
                body("The end.")))
        .isEqualTo(
            """
            Four cases were filed.[1] More are due.[2]

            The end.

            --------------------
            Notes

            [1] See the list of cases, which the office keeps, at the
            [2] table (https://example.gov/cases).
            """);
  }

  @Test
  void aNoteIsSetInUnderItsFirstLine() {
    assertThat(render(paragraph(Role.BODY, text("So."), note(text("word ".repeat(20))))))
        .endsWith(
            """
            [1] word word word word word word word word word word word word word
                word word word word word word word
            """);
  }

  @Test
  void numbersStandRightAlignedWhereTheListPassesNine() {
    List<List<Block>> items =
        IntStream.rangeClosed(1, 10).mapToObj(i -> List.<Block>of(body("ask " + i))).toList();
    assertThat(render(new Block.ItemList(Style.NUMBERS, items)))
        .startsWith(" 1. ask 1\n 2. ask 2\n")
        .endsWith(" 9. ask 9\n10. ask 10\n");
  }

  @Test
  void aNestedListIsSetInUnderItsItem() {
    Block inner =
        list(Style.BULLETS, List.of(List.of(body("long ".repeat(16))), List.of(body("b"))));
    assertThat(
            render(
                list(Style.NUMBERS, List.of(List.of(body("One:"), inner), List.of(body("Two"))))))
        .isEqualTo(
            """
            1. One:
               - long long long long long long long long long long long long long
                 long long long
               - b
            2. Two
            """);
  }

  @Test
  void itemsOfSeveralParagraphsStandApart() {
    assertThat(
            render(
                list(
                    Style.BULLETS,
                    List.of(List.of(body("One."), body("More.")), List.of(body("Two"))))))
        .isEqualTo(
            """
            - One.

              More.

            - Two
            """);
  }

  @Test
  void anEmptyItemKeepsItsMarker() {
    assertThat(render(list(Style.NUMBERS, List.of(List.of(), List.of(body("Two"))))))
        .isEqualTo("1.\n2. Two\n");
  }

  @Test
  void aListInsideAnItemWithoutWordsSharesItsLine() {
    Block inner = list(Style.BULLETS, List.of(List.of(body("deep"))));
    assertThat(render(list(Style.NUMBERS, List.of(List.of(inner))), body("After.")))
        .isEqualTo("1. - deep\n\nAfter.\n");
  }

  @Test
  void aHeadingIsUnderlined() {
    assertThat(render(paragraph(Role.HEADING, text("Background")), body("So it is.")))
        .isEqualTo(
            """
            Background
            ----------

            So it is.
            """);
  }

  @Test
  void aPageBreakIsAShortRuleInTheMiddle() {
    assertThat(render(body("One."), new Block.PageBreak(), body("Two.")))
        .isEqualTo("One.\n\n" + " ".repeat(33) + "- - -\n\nTwo.\n");
  }

  @Test
  void marksLeaveTheWordsAsTheyAre() {
    assertThat(
            render(paragraph(Role.BODY, new Inline.Text("bold", Set.of(Mark.BOLD)), text(", so"))))
        .isEqualTo("bold, so\n");
  }

  @Test
  void aLinkShowsItsAddressAfterItsWords() {
    assertThat(inline(link("the text", "https://example.gov/a")))
        .isEqualTo("the text (https://example.gov/a)\n");
  }

  @Test
  void aLinkWhoseWordsAreItsAddressShowsItOnce() {
    assertThat(inline(link("https://example.gov/a", "https://example.gov/a")))
        .isEqualTo("https://example.gov/a\n");
    assertThat(inline(link("", "https://example.gov/a"))).isEqualTo("https://example.gov/a\n");
    assertThat(inline(link("jane@example.gov", "mailto:jane@example.gov")))
        .isEqualTo("jane@example.gov\n");
  }

  @Test
  void aMailLinkShowsTheMailAddress() {
    assertThat(inline(link("Jane Roe", "MailTo:jane@example.gov")))
        .isEqualTo("Jane Roe (jane@example.gov)\n");
  }

  @Test
  void aTargetThatIsNoWebOrMailAddressIsLeftOut() {
    assertThat(inline(link("here", "javascript:alert(1)"))).isEqualTo("here\n");
    assertThat(inline(link("here", "#"))).isEqualTo("here\n");
  }

  @Test
  void anAddressIsNeverBroken() {
    String address = "https://example.gov/" + "long-part/".repeat(9) + "a b?c=d";
    assertThat(inline(text("Here stands one: "), link("x", address), text(". And on.")))
        .isEqualTo("Here stands one: x\n(" + address.replace(" ", "%20") + ").\nAnd on.\n");
  }

  @Test
  void aWordLongerThanTheLineStandsAlone() {
    String word = "w".repeat(10_000);
    assertThat(render(body("a " + word + " b"))).isEqualTo("a\n" + word + "\nb\n");
  }

  @Test
  void aLineHoldsSeventyTwoColumnsAndNotOneMore() {
    assertThat(render(body("a".repeat(70) + " b"))).isEqualTo("a".repeat(70) + " b\n");
    assertThat(render(body("a".repeat(71) + " b"))).isEqualTo("a".repeat(71) + "\nb\n");
  }

  @Test
  void wideCharactersTakeTwoColumnsAndCombiningOnesNone() {
    assertThat(render(body("\u6F22".repeat(35) + " b"))).endsWith(" b\n");
    assertThat(render(body("\u6F22".repeat(36) + " b"))).endsWith("\nb\n");
    assertThat(render(body("e\u0301".repeat(70) + " b"))).endsWith(" b\n");
    assertThat(render(body("e\u0301".repeat(71) + " b"))).endsWith("\nb\n");
  }

  @Test
  void anEmojiMadeOfSeveralTakesTheColumnsOfOne() {
    assertThat(TextColumns.of("\uD83D\uDC69\u200D\uD83D\uDCBB")).isEqualTo(2);
    assertThat(TextColumns.of("\uD83D\uDC4D\uD83C\uDFFD")).isEqualTo(2);
    assertThat(TextColumns.of("\uD83C\uDDF2\uD83C\uDDFD")).isEqualTo(2);
  }

  @Test
  void aLongAddressLineIsSetInWhereItGoesOn() {
    assertThat(render(paragraph(Role.ADDRESS, text("word ".repeat(16)), BREAK, text("Washington"))))
        .isEqualTo("word ".repeat(14).strip() + "\n  word word\nWashington\n");
  }

  @Test
  void aLineEndInsideATextIsASpace() {
    assertThat(render(body("one\ntwo\tthree"))).isEqualTo("one two three\n");
  }

  @Test
  void twoSpacesAfterAPeriodStayTwo() {
    assertThat(render(body("One.  Two."))).isEqualTo("One.  Two.\n");
  }

  @Test
  void oneColumnOfSignersLeavesRoomAboveEach() {
    assertThat(
            render(
                body("Thanks."),
                new Block.SignatureBlocks(
                    1,
                    List.of(
                        new Block.Signer("Ann Sample", List.of()),
                        new Block.Signer("Bo Sample", List.of())))))
        .isEqualTo("Thanks.\n\n\n\nAnn Sample\n\n\n\nBo Sample\n");
  }

  @Test
  void aNameTooLongForItsColumnGoesOnBelow() {
    assertThat(
            render(
                new Block.SignatureBlocks(
                    2,
                    List.of(
                        new Block.Signer("Maximiliana Bartholomea de la Sample-Roe", List.of("MC")),
                        new Block.Signer("Bo", List.of("Senator"))))))
        .isEqualTo(
            """
            Maximiliana Bartholomea de la         Bo
              Sample-Roe                          Senator
            MC
            """);
  }

  @Test
  void hostileTextComesOutLetterForLetter() {
    String hostile =
        "<script>&amp;\"'\u00A0\uD83D\uDE00 e\u0301 \u05E9\u05DC\u05D5\u05DD [1] *x* $y #z";
    assertThat(render(body(hostile))).isEqualTo(hostile + "\n");
  }

  @Test
  void noLineEndsInASpaceAndBlankLinesDoNotPileUp() {
    String text =
        render(
            body(""),
            body("  a  "),
            paragraph(Role.CONTINUATION, text("gone")),
            new Block.Letterhead(List.of("", "Office ")),
            paragraph(Role.ADDRESS, text("b "), BREAK, BREAK, BREAK, text(" c")),
            new Block.SignatureBlocks(1, List.of()),
            list(Style.BULLETS, List.of(List.of(body("d "), body("")), List.of(body("e")))),
            body(" "));
    assertThat(text).doesNotContain(" \n").doesNotContain("\n\n\n").endsWith("e\n");
  }

  @Test
  void aDocumentWithoutBlocksIsOneLineEnd() {
    assertThat(render()).isEqualTo("\n");
  }

  @Test
  void theDefaultLocaleChangesNothing() {
    Block block = list(Style.NUMBERS, Collections.nCopies(11, List.of(body("I \u0130 i"))));
    Block mail = paragraph(Role.BODY, link("I", "MAILTO:I@EXAMPLE.GOV"));
    String expected = render(block, mail);
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(render(block, mail)).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void theFileNameEndsInTxt() {
    assertThat(new TextRenderer().extension()).isEqualTo("txt");
  }

  private static String render(Block... blocks) {
    Properties properties =
        new Properties("A letter", "Office", "en-US", LocalDate.of(2022, 6, 15));
    Document document = new Document(Kind.LETTER, properties, Arrays.asList(blocks));
    return new String(new TextRenderer().render(document), StandardCharsets.UTF_8);
  }

  private static String inline(Inline... content) {
    return render(paragraph(Role.BODY, content));
  }

  private static Block paragraph(Role role, Inline... content) {
    return new Block.Paragraph(role, Arrays.asList(content));
  }

  private static Block body(String words) {
    return paragraph(Role.BODY, text(words));
  }

  private static Block list(Style style, List<List<Block>> items) {
    return new Block.ItemList(style, items);
  }

  private static Inline text(String text) {
    return new Inline.Text(text);
  }

  private static Inline link(String text, String target) {
    return new Inline.Link(text, target);
  }

  private static Inline note(Inline... content) {
    return new Inline.Footnote(Arrays.asList(content));
  }
}
