package org.engross.check;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.engross.check.PointFigures.Cited;
import org.engross.check.PointFigures.Sources;
import org.engross.check.PointFigures.Wording;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.source.Source;
import org.junit.jupiter.api.Test;

class PointFiguresTest {
  private static final PaperOutline PAPER =
      PaperOutline.of(
          new Source(
              "a.md",
              "In May.\n\nTwo indicators:\n- Some 106,000.\n- Four.\n\nSteps:\n1. By 2026.\n"),
          List.of("Indicators", "Steps"));

  private static PointFigures point(String letter, String... figures) {
    return new PointFigures(
        "deaths",
        new Place("points/a.yaml", 3, 5, ""),
        List.of(new Wording("its letter", letter)),
        List.of(figures),
        sources(new Cited("Indicators", Optional.of("1"))));
  }

  private static Sources sources(Cited... cited) {
    return new Sources(List.of(cited), Optional.of("19 U.S.C. 4501"), 2022);
  }

  private static PointFigures citing(Cited cited, String... figures) {
    return new PointFigures("deaths", Place.of("a"), List.of(), List.of(figures), sources(cited));
  }

  private static String said(List<Problem> problems) {
    return problems.stream().map(Problem::toString).collect(joining("\n"));
  }

  @Test
  void aNumberThatIsNotAmongTheFiguresIsNamedWithItsSentence() {
    assertThat(said(point("It grew. Nearly 107,000 died. It went on.", "106,000").untraced()))
        .isEqualTo(
            "points/a.yaml:3:5: error: \"107,000\" is not among the figures of point \"deaths\","
                + " and its letter says \"Nearly 107,000 died.\";"
                + " add \"107,000\" to its figures if its source says so [untraced-figure]");
  }

  @Test
  void everyUntracedNumberIsSaidOnceForEachText() {
    assertThat(point("Two and three, 2 and 4.", "4").untraced()).hasSize(2);
  }

  @Test
  void aFigureMayBeWrittenInAnotherWayThanTheText() {
    assertThat(
            point("4 cases, 30 to 35 percent, 70,000", "four", "30-35 percent", "70000").untraced())
        .isEmpty();
  }

  @Test
  void theNumbersOfItsAuthorityAreTraced() {
    assertThat(point("Under 19 U.S.C. 4501 it must.").untraced()).isEmpty();
  }

  @Test
  void aFigureThatNoTextUsesIsAWarning() {
    assertThat(said(point("Four cases.", "four", "30-35 percent", "19").unused()))
        .isEqualTo(
            """
            points/a.yaml:3:5: warning: "30" among the figures of point "deaths" stands in none of its texts; delete it [unused-figure]
            points/a.yaml:3:5: warning: "35" among the figures of point "deaths" stands in none of its texts; delete it [unused-figure]""");
  }

  @Test
  void aFigureWithoutANumberIsAWarning() {
    assertThat(said(point("Many.", "many").unused())).contains("\"many\"", "holds no number");
  }

  @Test
  void aFigureAtItsCitedPlaceIsTraced() {
    assertThat(point("", "106,000").notIn(PAPER)).isEmpty();
  }

  @Test
  void thePapersYearStandsEverywhereInIt() {
    assertThat(point("", "2022").notIn(PAPER)).isEmpty();
  }

  @Test
  void oneOfSeveralCitedPlacesIsEnough() {
    Sources both =
        sources(new Cited("Introduction", Optional.empty()), new Cited("Steps", Optional.of("1")));

    assertThat(new PointFigures("a", Place.of("a"), List.of(), List.of("2026"), both).notIn(PAPER))
        .isEmpty();
  }

  @Test
  void aFigureThatStandsElsewhereIsSaidWithThatPlace() {
    assertThat(said(citing(new Cited("Steps", Optional.of("1")), "106,000").notIn(PAPER)))
        .isEqualTo(
            "a: error: point \"deaths\" cites Steps, item 1, but \"106,000\" stands in"
                + " Indicators, item 1; cite the place where the number stands"
                + " [figure-not-at-source]");
  }

  @Test
  void aFigureThatStandsNowhereIsSaid() {
    assertThat(said(point("", "107,000").notIn(PAPER)))
        .isEqualTo(
            "points/a.yaml:3:5: error: point \"deaths\" cites Indicators, item 1, but \"107,000\""
                + " stands nowhere in a.md; correct the number, or take it out of the point"
                + " [figure-not-at-source]");
  }

  @Test
  void aSectionThatThePaperDoesNotHaveIsSaid() {
    assertThat(said(citing(new Cited("Indicatrs", Optional.of("1")), "5").notIn(PAPER)))
        .isEqualTo(
            "a: error: point \"deaths\" cites Indicatrs, item 1, and a.md has no such section;"
                + " did you mean \"Indicators\"? [unknown-source]");
  }

  @Test
  void anItemThatTheSectionDoesNotHaveIsSaid() {
    assertThat(said(citing(new Cited("Indicators", Optional.of("9")), "5").notIn(PAPER)))
        .isEqualTo(
            "a: error: point \"deaths\" cites Indicators, item 9, and a.md has no such item there;"
                + " known: 1, 2 [unknown-source]");
  }
}
