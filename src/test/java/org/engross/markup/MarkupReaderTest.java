package org.engross.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engross.document.Block;
import org.engross.document.Block.ItemList;
import org.engross.document.Block.Letterhead;
import org.engross.document.Block.PageBreak;
import org.engross.document.Block.Paragraph;
import org.engross.document.Block.SignatureBlocks;
import org.engross.document.Block.Signer;
import org.engross.document.Image;
import org.engross.document.Inline;
import org.engross.document.Inline.Footnote;
import org.engross.document.Inline.LineBreak;
import org.engross.document.Inline.Link;
import org.engross.document.Inline.Text;
import org.engross.document.Kind;
import org.engross.document.Mark;
import org.engross.document.Properties;
import org.engross.document.Role;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupReaderTest {
  private static final Properties PROPERTIES =
      new Properties("A letter", "Sample Office", "en-US", LocalDate.of(2022, 6, 15));

  private final Problems problems = new Problems();

  @Test
  void aParagraphWithoutARoleIsBody() {
    assertThat(read("The agreement must\nbe enforced."))
        .containsExactly(body(new Text("The agreement must be enforced.")));
  }

  @Test
  void aRoleWordSaysWhatItsParagraphIsFor() {
    assertThat(read("@salutation Dear Ambassador Tai:"))
        .containsExactly(new Paragraph(Role.SALUTATION, List.of(new Text("Dear Ambassador Tai:"))));
  }

  @Test
  void anAddressKeepsItsLines() {
    assertThat(read("@address\nThe Honorable Katherine C. Tai\n600 17th Street NW"))
        .containsExactly(
            new Paragraph(
                Role.ADDRESS,
                List.of(
                    new Text("The Honorable Katherine C. Tai"),
                    new LineBreak(),
                    new Text("600 17th Street NW"))));
  }

  @Test
  void aRoleWithoutTextLeavesNothing() {
    assertThat(read("@copy\n\nText.")).containsExactly(body(new Text("Text.")));
  }

  @Test
  void aLetterheadMayHaveSides() {
    assertThat(
            read(
                "@letterhead\nCongress\n\n@letterhead-left\nAlex Sample\nChair\n\n"
                    + "@letterhead-right Lee Example"))
        .containsExactly(
            new Letterhead(
                List.of("Congress"), List.of("Alex Sample", "Chair"), List.of("Lee Example")));
  }

  @Test
  void aLetterheadIsItsLines() {
    assertThat(read("@letterhead\nCongress of the United States\nHouse of Representatives"))
        .containsExactly(
            new Letterhead(List.of("Congress of the United States", "House of Representatives")));
  }

  @Test
  void signaturesAreTheListThatFollows() {
    assertThat(read("@signatures\n- Jordan Sample\n  Member of Congress\n- Avery Sample\n"))
        .containsExactly(
            new SignatureBlocks(
                2,
                List.of(
                    new Signer("Jordan Sample", List.of("Member of Congress")),
                    new Signer("Avery Sample", List.of()))));
  }

  @Test
  void oneSignerTakesOneColumn() {
    assertThat(read("@signatures\n- Jordan Sample"))
        .containsExactly(new SignatureBlocks(1, List.of(new Signer("Jordan Sample", List.of()))));
  }

  @Test
  void marksNestAndLinksKeepTheirAddress() {
    assertThat(read("Under **the *whole* law**, see [the paper](https://example.org/a?b=c)."))
        .containsExactly(
            body(
                new Text("Under "),
                new Text("the ", Set.of(Mark.BOLD)),
                new Text("whole", EnumSet.of(Mark.BOLD, Mark.ITALIC)),
                new Text(" law", Set.of(Mark.BOLD)),
                new Text(", see "),
                new Link("the paper", "https://example.org/a?b=c"),
                new Text(".")));
  }

  @Test
  void aFootnoteFollowsItsSentence() {
    assertThat(read("Cases were filed.^[Forum for American Leadership, *item 2*.]"))
        .containsExactly(
            body(
                new Text("Cases were filed."),
                new Footnote(
                    List.of(
                        new Text("Forum for American Leadership, "),
                        new Text("item 2", Set.of(Mark.ITALIC)),
                        new Text(".")))));
  }

  @Test
  void aFootnoteMayStandApartFromItsSentence() {
    assertThat(read("Approved in 2020.[^law]\n\n[^law]: Public Law 116-113."))
        .containsExactly(
            body(
                new Text("Approved in 2020."),
                new Footnote(List.of(new Text("Public Law 116-113.")))));
  }

  @Test
  void listsKeepTheirStyleAndNest() {
    assertThat(read("1. first\n2. second\n   - inner\n\n- other"))
        .containsExactly(
            new ItemList(
                ItemList.Style.NUMBERS,
                List.of(
                    List.of(body(new Text("first"))),
                    List.of(
                        body(new Text("second")),
                        new ItemList(
                            ItemList.Style.BULLETS, List.of(List.of(body(new Text("inner")))))))),
            new ItemList(ItemList.Style.BULLETS, List.of(List.of(body(new Text("other"))))));
  }

  @Test
  void aPageBreakAndAHeadingStandAlone() {
    assertThat(read("@pagebreak\n\n# Definitions"))
        .containsExactly(
            new PageBreak(), new Paragraph(Role.HEADING, List.of(new Text("Definitions"))));
  }

  @Test
  void rawHtmlAndIndentedTextAreText() {
    assertThat(read("    <b>bold</b> & <script>"))
        .containsExactly(body(new Text("<b>bold</b> & <script>")));
  }

  @Test
  void anUnknownRoleNamesTheNearest() {
    read("One.\n\n@salutaton Dear Ambassador Tai:");

    assertThat(problems.list())
        .singleElement()
        .hasToString(
            "draft:3: error: unknown role @salutaton; did you mean \"salutation\"?"
                + " (for the letter itself write \\@)");
  }

  @Test
  void anAtSignThatIsEscapedOrInProseIsText() {
    assertThat(read("\\@date is a word\n\n@Secretary, write to press@example.org"))
        .containsExactly(
            body(new Text("@date is a word")),
            body(new Text("@Secretary, write to press@example.org")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Too deep",
        "---",
        "@signatures",
        "@signatures 3\n- A",
        "@letterhead",
        "@letterhead-left Chair",
        "@letterhead-right Chair",
        "@pagebreak now",
        "[x](javascript:alert)",
        "![x](https://example.org/x.png)",
        "Note.^[one ^[two]]",
        "Text\n@closing Sincerely,"
      })
  void whatHasNoPlaceInADraftIsAProblem(String markup) {
    read(markup);

    assertThat(problems.hasErrors()).isTrue();
    assertThat(problems.list()).allSatisfy(p -> assertThat(p.place().line()).isEqualTo(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "O’Neil & Sons <b>*bold*</b> _x_ [link](https://x) ![i](y) `code` ~~z~~ | ^[note] [^1]",
        "1. not a list",
        "12) nor this",
        "- dash",
        "+ plus",
        "* star",
        "# hash",
        "> quote",
        "@closing Sincerely,",
        "=====",
        "---",
        ": colon",
        "&copy; &#64; AT&T",
        "back\\slash \\*",
        "https://example.org/a_b_c?d=e&f=g",
        "Wow!",
        "Muñoz Łukasz 李 👩‍⚖️ é",
        "\"quoted\" 'single' $5,000 #1 100%",
        "<https://example.org>",
        "a  b",
      })
  void anEscapedValueIsReadLetterForLetter(String value) {
    assertThat(read(Markup.escape(value))).containsExactly(body(new Text(value)));
    assertThat(read("To " + Markup.escape(value) + "(x): end"))
        .containsExactly(body(new Text("To " + value + "(x): end")));
    assertThat(problems.list()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A^[note ^[in a note]].",
        "A[^1].\n\n[^1]: note[^2]\n\n[^2]: another",
        "A[^1].\n\n[^1]: note that names itself[^1]",
        "A[^1].\n\n[^1]: note with [a link[^1]](https://example.org)",
      })
  void aNoteInsideANoteIsAnError(String markup) {
    read(markup);

    assertThat(problems.list())
        .extracting(Problem::message)
        .containsOnly("a note stands inside a note");
  }

  @Test
  void aBlankLineInAValueOpensNoBlock() {
    assertThat(Markup.escape("one\n\n  two\n# three")).isEqualTo("one\ntwo\n\\# three");
  }

  private List<Block> read(String markup) {
    return new MarkupReader()
        .read(Kind.LETTER, PROPERTIES, markup, line -> new Place("draft", line, 0, ""), problems)
        .blocks();
  }

  private static Paragraph body(Inline... content) {
    return new Paragraph(Role.BODY, List.of(content));
  }

  @Test
  void aPassageHasItsRoleItsTextAndItsLines() {
    String markup =
        """
        @address
        The Honorable Katherine C. Tai
        Washington, DC

        It *must* be
        enforced.^[A note.]

        1. an ask
           in two lines
        2. another

        # Why

        @signatures
        - Jordan Sample
          Member of Congress
        """;

    assertThat(new MarkupReader().passages(markup))
        .extracting(p -> p.firstLine() + "-" + p.lastLine() + " " + p.role() + ": " + p.text())
        .containsExactly(
            "1-3 address: The Honorable Katherine C. Tai\nWashington, DC",
            "5-6 body: It must be\nenforced.",
            "8-9 item: an ask\nin two lines",
            "10-10 item: another",
            "12-12 heading: Why",
            "15-16 signature: Jordan Sample\nMember of Congress");
  }

  private static final Inline.Picture SEAL =
      new Inline.Picture("A seal", new Image(Image.INCH, Image.INCH, new byte[] {1}));

  private List<Block> showing(String markup) {
    return new MarkupReader()
        .showing(Map.of("seal", SEAL))
        .read(Kind.LETTER, PROPERTIES, markup, line -> new Place("t.vm", line, 1, ""), problems)
        .blocks();
  }

  @Test
  void aPictureIsOneThatTheReaderWasGiven() {
    assertThat(showing("See ![](picture:seal) and ![our *own*](picture:seal)."))
        .containsExactly(
            body(
                new Text("See "),
                SEAL,
                new Text(" and "),
                new Inline.Picture("our own", SEAL.image()),
                new Text(".")));
    assertThat(problems.list()).isEmpty();

    showing("![x](picture:flag)");
    assertThat(problems.list())
        .singleElement()
        .asString()
        .contains("there is no picture \"flag\"", "pictures:  in office.yaml");
  }

  @Test
  void aPictureHasTheFirstLineOfALetterheadForItself() {
    assertThat(showing("@letterhead\n![](picture:seal)\nCongress"))
        .containsExactly(
            new Letterhead(Optional.of(SEAL), List.of("Congress"), List.of(), List.of()));
    assertThat(problems.list()).isEmpty();

    showing("@letterhead\nCongress ![](picture:seal)");
    assertThat(problems.list()).singleElement().asString().contains("a picture cannot stand here");
  }

  @Test
  void aPictureStandsInNoNote() {
    showing("Words.^[See ![](picture:seal).]");

    assertThat(problems.list())
        .singleElement()
        .asString()
        .contains("a picture stands inside a note");
  }
}
