package org.engross.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.engross.check.PointFigures.Cited;
import org.engross.source.Source;
import org.junit.jupiter.api.Test;

class PaperOutlineTest {
  private static final String LED_IN =
      """
      A Paper

      In 2022 much is wrong.

      Every indicator is headed in the wrong direction, all 8:

      - **Deaths.** Nearly 106,000.
      - **Encounters.** Some 7,500
      a day.

      - **Trade.** It has 4 cases.

      Six Recommendations for Congress:

      1. Secure the border. It should:

      - add 500 guards

      by 2023, and

       - say so.
      2. Enforce
      30 rules.

      3. Postpone.
         1. nested 77

      The end, 99.
      """;

  private static PaperOutline read(String text, String... names) {
    return PaperOutline.of(new Source("a.md", text), List.of(names));
  }

  private static String at(PaperOutline paper, String section, String item) {
    return String.join(
        " ",
        paper.figuresAt(new Cited(section, Optional.ofNullable(item))).stream().sorted().toList());
  }

  @Test
  void aLeadInNamesTheSectionOfItsList() {
    PaperOutline paper = read(LED_IN, "Indicators", "Recommendations");

    assertThat(paper.sections()).containsExactly("Introduction", "Indicators", "Recommendations");
    assertThat(paper.hasSection("indicator")).isTrue();
    assertThat(paper.hasSection("Findings")).isFalse();
  }

  @Test
  void whatStandsBeforeTheFirstListIsTheIntroduction() {
    assertThat(at(read(LED_IN), "Introduction", null)).isEqualTo("2022");
  }

  @Test
  void bulletsAreCountedOverABlankLine() {
    PaperOutline paper = read(LED_IN);

    assertThat(paper.items("Indicators")).containsExactly("1", "2", "3");
    assertThat(at(paper, "Indicators", "1")).isEqualTo("106000");
    assertThat(at(paper, "Indicators", "2")).isEqualTo("7500");
    assertThat(at(paper, "Indicators", "3")).isEqualTo("4");
  }

  @Test
  void aNumberedItemHoldsAllUntilTheNextNumber() {
    PaperOutline paper = read(LED_IN);

    assertThat(paper.items("Recommendations")).containsExactly("1", "2", "3");
    assertThat(at(paper, "Recommendations", "1")).isEqualTo("2023 500");
    assertThat(at(paper, "Recommendations", "2")).isEqualTo("30");
    assertThat(at(paper, "Recommendations", "3")).isEqualTo("77 99");
  }

  @Test
  void aSectionHoldsItsLeadInAndItsItems() {
    assertThat(at(read(LED_IN), "Indicators", null)).isEqualTo("106000 4 7500 8");
  }

  @Test
  void aSentenceBeforeTheLeadInDoesNotNameTheSection() {
    PaperOutline paper = read("The trade is down. Congress\nshould act, in these steps:\n- One\n");

    assertThat(paper.hasSection("Steps")).isTrue();
    assertThat(paper.hasSection("Trade")).isFalse();
  }

  @Test
  void aLineThatOpensWithANumberInsideAParagraphIsNoItem() {
    assertThat(read("Steps:\n\n1. It began in\n2022. It went on.\n2. End.\n").items("Steps"))
        .containsExactly("1", "2");
  }

  @Test
  void aListNumberedWithOnesIsCounted() {
    assertThat(read("Steps:\n1. A\n1. B\n1. C\n").items("Steps")).containsExactly("1", "2", "3");
  }

  @Test
  void aListThatBeginsLaterKeepsItsNumbers() {
    assertThat(read("Steps:\n\n4. A\n\n5. B\n").items("Steps")).containsExactly("4", "5");
  }

  @Test
  void headingsAreSectionsWhereThereAreSome() {
    PaperOutline paper =
        read(
            """
            # A Paper of 2022

            A preface with 7.

            ## Key Findings

            These are clear:

            - 11 of them

            ## Recommendations

            Do 3 things.

            ### Security

            1. Send 500.

            Outlook
            -------

            In 2026.
            """);

    assertThat(paper.sections())
        .containsExactly("Introduction", "Key Findings", "Recommendations", "Security", "Outlook");
    assertThat(at(paper, "Introduction", null)).isEqualTo("2022 7");
    assertThat(at(paper, "Findings", "1")).isEqualTo("11");
    assertThat(at(paper, "Recommendations", null)).isEqualTo("3 500");
    assertThat(at(paper, "Recommendations", "1")).isEqualTo("500");
    assertThat(at(paper, "Outlook", null)).isEqualTo("2026");
  }

  @Test
  void aWholeHeadingIsMeantBeforeWordsOfAnother() {
    PaperOutline paper = read("# Trade and Security\n\n1\n\n# Trade\n\n2\n");

    assertThat(at(paper, "trade", null)).isEqualTo("2");
    assertThat(at(paper, "Security", null)).isEqualTo("1");
  }

  @Test
  void aPluralNamesASingularAndTheOtherWayRound() {
    PaperOutline paper = read("# Policies\n\n1\n\n# Finding\n\n2\n");

    assertThat(at(paper, "Policy", null)).isEqualTo("1");
    assertThat(at(paper, "Findings", null)).isEqualTo("2");
  }

  @Test
  void everyPlaceOfANumberIsKnown() {
    PaperOutline paper = read(LED_IN, "Indicators");

    assertThat(paper.placesOf("106000")).hasToString("[Indicators, item 1]");
    assertThat(paper.placesOf("30")).hasToString("[Six Recommendations for Congress:, item 2]");
    assertThat(paper.placesOf("5")).isEmpty();
  }

  @Test
  void aTextWithoutSectionsIsAnIntroduction() {
    assertThat(read("").sections()).containsExactly("Introduction");
    assertThat(at(read("Only 5.\n\n- and a list\n"), "Introduction", null)).isEqualTo("5");
  }
}
