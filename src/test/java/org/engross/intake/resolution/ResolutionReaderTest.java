package org.engross.intake.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.engross.document.Block;
import org.engross.document.Block.ItemList;
import org.engross.document.Block.Paragraph;
import org.engross.document.Document;
import org.engross.document.Inline;
import org.engross.document.Kind;
import org.engross.document.Properties;
import org.engross.document.Role;
import org.engross.problem.ProblemException;
import org.engross.resolution.Action;
import org.engross.resolution.Action.Person;
import org.engross.resolution.Designation;
import org.engross.resolution.Form;
import org.engross.resolution.Resolution;
import org.engross.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ResolutionReaderTest {

  /** Every stretch of the text, with its place. */
  private static List<String> passages(Resolution resolution) {
    return resolution.passages().stream().map(p -> p.where() + ": " + p.text()).toList();
  }

  private static Resolution read(String text) {
    return ResolutionReader.read(new Source("x", text));
  }

  @Test
  void aPrintedPageIsReadWithoutItsNumbersHeadsAndTornWords() {
    Resolution resolution =
        read(
            """
            117TH CONGRESS
            2D SESSION H. RES. 1169
            Of inquiry requesting the President to transmit
            certain documents relating to trade-related commit-
            ments.
            IN THE HOUSE OF REPRESENTATIVES
            JUNE 9, 2022
            Mr. SMITH of Nebraska (for himself, Mrs. MILLER of West Virginia, and Mr. X)
            submitted the following resolution; which was referred to the Committee on
            Ways and Means
            RESOLUTION
            Of inquiry requesting the President to transmit
            certain documents relating to trade-related commit-
            ments.
            1 Resolved, That the President is requested to transmit
            2 copies of documents under section 7
            3 (1) of an Act that refer to trade-
            4 related commitments—
            5 (1) of the first kind; and
            VerDate Sep 11 2014 19:00 Jun 09, 2022 Jkt 029200 PO 00000
            •HRES 1169 IH
            2
            1 (2) of the second.
            Æ
            """);

    assertThat(passages(resolution))
        .containsExactly(
            "title: Of inquiry requesting the President to transmit certain documents relating to"
                + " trade-related commitments.",
            "resolving clause: That the President is requested to transmit copies of documents under"
                + " section 7 (1) of an Act that refer to trade-related commitments—",
            "item (1): of the first kind; and",
            "item (2): of the second.");
    assertThat(resolution.head().designation())
        .isEqualTo(new Designation(Form.HOUSE, "1169", 117, 2));
    Action action = resolution.head().actions().get(0);
    assertThat(action.date()).isEqualTo("JUNE 9, 2022");
    assertThat(action.people(Person.Role.SPONSOR))
        .extracting(Person::text)
        .containsExactly("Mr. SMITH of Nebraska");
    assertThat(action.people(Person.Role.COSPONSOR))
        .extracting(Person::text)
        .containsExactly("Mrs. MILLER of West Virginia", "Mr. X");
    assertThat(action.sentence())
        .isEqualTo(
            "Mr. SMITH of Nebraska (for himself, Mrs. MILLER of West Virginia, and Mr. X)"
                + " submitted the following resolution; which was referred to the Committee on Ways"
                + " and Means");
  }

  @Test
  void aConcurrentResolutionKeepsItsPreambleAndItsForm() {
    Resolution resolution =
        ResolutionReader.read(
            List.of(
                "119TH CONGRESS",
                "1ST SESSION",
                "H. CON. RES. ___",
                "CONCURRENT RESOLUTION",
                "Expressing concern about judicial reform in Mexico.",
                "Whereas one thing is so; and",
                "Whereas another is: Now, therefore, be it",
                "Resolved by the House of Representatives (the Senate concurring), That Congress—",
                "(1) expresses concern; and",
                "(2) urges the President to act."),
            "draft.docx");

    assertThat(passages(resolution))
        .containsExactly(
            "title: Expressing concern about judicial reform in Mexico.",
            "preamble paragraph 1: Whereas one thing is so; and",
            "preamble paragraph 2: Whereas another is: Now, therefore, be it",
            "resolving clause: That Congress—",
            "item (1): expresses concern; and",
            "item (2): urges the President to act.");
    assertThat(resolution.form()).isEqualTo(Form.HOUSE_CONCURRENT);
  }

  @Test
  void aLabelThatCouldBeALetterOrANumeralGoesWhereItContinuesAList() {
    Resolution resolution =
        ResolutionReader.read(
            List.of(
                "Resolved, That the President is requested to transmit the following:",
                "(1) Documents on—",
                "(H) one matter; and",
                "(I) another, including—",
                "(i) its start; and",
                "(ii) its end—",
                "(I) in law; and",
                "(II) in fact.",
                "(2) Maps."),
            "x");

    assertThat(resolution.passages())
        .extracting(p -> p.where().toString())
        .containsExactly(
            "resolving clause",
            "item (1)",
            "item (1)(H)",
            "item (1)(I)",
            "item (1)(I)(i)",
            "item (1)(I)(ii)",
            "item (1)(I)(ii)(I)",
            "item (1)(I)(ii)(II)",
            "item (2)");
  }

  @Test
  void aWordListGetsLabelsAndItsFootnotesKeepTheirPlace() {
    Block clause = paragraph(new Inline.Text("Resolved, That the President is requested:"));
    Block first =
        paragraph(
            new Inline.Text("Maps."),
            new Inline.Footnote(List.of(new Inline.Text("See the paper."))));
    Block inner =
        new ItemList(
            ItemList.Style.NUMBERS, List.of(List.of(paragraph(new Inline.Text("Old ones.")))));
    Block list = new ItemList(ItemList.Style.NUMBERS, List.of(List.of(first, inner)));
    Properties properties = new Properties("t", "", "en-US", LocalDate.of(2022, 6, 15));

    Resolution resolution =
        ResolutionReader.read(
            new Document(Kind.RESOLUTION, properties, List.of(clause, list)), "draft.docx");

    assertThat(passages(resolution))
        .containsExactly(
            "resolving clause: That the President is requested:",
            "item (1): Maps.",
            "item (1)(A): Old ones.");
    assertThat(resolution.beside().notes())
        .extracting(n -> n.where() + ": " + n.text())
        .containsExactly("item (1): See the paper.");
  }

  private static Paragraph paragraph(Inline... content) {
    return new Paragraph(Role.BODY, List.of(content));
  }

  @Test
  void aTextWithoutAResolvingClauseIsNoResolution() {
    assertThatThrownBy(() -> read("Dear Ambassador Tai:\n\nWe write to raise a matter.\n"))
        .isInstanceOf(ProblemException.class)
        .hasMessage(
            "x: error: there is no resolving clause; begin the text with \"Resolved, That\"");
  }

  @Test
  void xmlThatDeclaresAnEntityIsRefused() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    <?xml version="1.0"?>
                    <!DOCTYPE resolution [<!ENTITY secret SYSTEM "file:///etc/passwd">]>
                    <resolution>&secret;</resolution>
                    """))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("x:2:23: error: the text declares an entity");
  }

  @Test
  void aDtdNamedByTheTextIsNeverFetched() {
    Resolution resolution =
        read(
            """
            <?xml version="1.0"?>
            <!DOCTYPE resolution SYSTEM "http://192.0.2.1/res.dtd">
            <resolution><resolution-body><section id="H1"><text>That it be so.</text></section>
            </resolution-body></resolution>
            """);

    assertThat(passages(resolution)).containsExactly("resolving clause: That it be so.");
  }

  @Test
  @Timeout(20)
  void xmlNestedDeeperThanAnyResolutionIsRefused() {
    String deep = "<quote>".repeat(100_000) + "</quote>".repeat(100_000);

    assertThatThrownBy(() -> read("<resolution>" + deep + "</resolution>"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("this is not XML that can be read");
  }

  @Test
  void aCharacterReferenceBringsInNothingThatATextMayNotHold() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    <resolution><resolution-body><section id="H1"><text>That &#x202E;it.</text>
                    </section></resolution-body></resolution>
                    """))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("resolving clause: the character U+202E");
  }

  @Test
  void anItemInsideADeeperOneIsAProblemNotACrash() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    <resolution><resolution-body><section id="a"><text>That:</text>
                    <clause id="b"><enum>(i)</enum><paragraph id="c"><enum>(1)</enum></paragraph>
                    </clause></section></resolution-body></resolution>
                    """))
        .isInstanceOf(ProblemException.class)
        .hasMessage("x: error: paragraph (1) stands inside (i); put it beside or above that one");
  }
}
