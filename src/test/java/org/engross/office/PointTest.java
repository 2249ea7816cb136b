package org.engross.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.engross.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointTest {
  private static final String PATH = "points/a.yaml";
  private static final String PAPER =
      "paper: {id: paper, title: A Paper, publisher: A House, date: 2022-06-12}\n";
  private static final String POINT =
      PAPER
          + """
          points:
            - id: usmca
              topic: trade
              title: A title
              source: {section: Recommendations, item: 2}
          """;

  private static Point read(String lines) {
    Problems problems = new Problems();
    OfficeFiles files = Said.files(problems, PATH, POINT + lines.indent(4));
    assertThat(problems.list()).isEmpty();
    return files.points().all().iterator().next();
  }

  private static String said(String lines) {
    Problems problems = new Problems();
    Said.files(problems, PATH, POINT + lines.indent(4));
    return Said.of(problems);
  }

  @Test
  void aPointIsReadWithAllThatTheFormsNeed() {
    Point point =
        read(
            """
            letter: |
              One sentence.^[A source.]

              Another.
            whereas: the parties agreed
            statement: We agreed.
            asks: [{of: [ustr, president], text: file cases}, {of: ustr, text: say so}]
            records:
              - {of: president, text: Reports on cases, classified: yes}
            figures: ["30-35 percent", four]
            as-of: 2022-06-10
            until: {date: 2022-07-31, reason: The meeting is in July}
            authority: 19 U.S.C. 4501
            """);

    assertThat(point.topic()).isEqualTo(Topic.TRADE);
    assertThat(point.sources())
        .containsExactly(new Point.Citation("Recommendations", Optional.of("2")));
    assertThat(point.letter()).hasToString("One sentence.^[A source.]\n\nAnother.");
    assertThat(point.whereas()).contains("the parties agreed");
    assertThat(point.asks().get(0).of()).extracting(Named::id).containsExactly("ustr", "president");
    assertThat(point.asks().get(1).text()).hasToString("say so");
    assertThat(point.records().get(0).classified()).isTrue();
    assertThat(point.figures()).containsExactly("30-35 percent", "four");
    assertThat(point.asOf()).isEqualTo("2022-06-10");
    assertThat(point.until().orElseThrow().date()).isEqualTo("2022-07-31");
    assertThat(point.until().orElseThrow().reason()).contains("The meeting is in July");
    assertThat(point.authority()).contains("19 U.S.C. 4501");
    assertThat(point.paper().publisher()).isEqualTo("A House");
    assertThat(point.place()).hasToString("points/a.yaml:3:5");
  }

  @Test
  void aPointMayStandOnSeveralPlacesOfItsPaper() {
    Problems problems = new Problems();
    String two = "source: [{section: A, item: 2}, {section: B}]";
    String yaml = POINT.replace("source: {section: Recommendations, item: 2}", two);
    OfficeFiles files = Said.files(problems, PATH, yaml + "    letter: A sentence.");

    assertThat(files.points().all().iterator().next().sources())
        .extracting(Point.Citation::section)
        .containsExactly("A", "B");
  }

  @Test
  void aPointIsAsOldAsItsPaperUnlessItSays() {
    assertThat(read("letter: A sentence.").asOf()).isEqualTo("2022-06-12");
  }

  @Test
  void untilMayBeADateAlone() {
    assertThat(read("letter: A sentence.\nuntil: 2022-07-31").until())
        .contains(new Point.Until(LocalDate.of(2022, 7, 31), Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@closing Yours | 9:7 | a line that opens with @ is for a template;"
            + " write \\@ if the sign is meant, or let another word open the line",
        "As noted.[^1] | 9:16 | a footnote by number cannot travel into a letter with others;"
            + " write the note in place: ^[the note]",
        "## Trade | 9:7 | a point has no headings;"
            + " write the text alone; the template sets headings",
        "==== | 9:7 | this line makes a heading or a rule, and a point has neither; delete it",
        "A <b>word | 9:9 | HTML is not read in a point;"
            + " write Markdown: *slanted*, **bold**, [words](address)",
      })
  void whatATemplateCouldNotCarryIsRefused(String line, String place, String said) {
    assertThat(said("letter: |\n  A sentence.\n  " + line))
        .isEqualTo("points/a.yaml:" + place + ": error: " + said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "A note.^[Its source.]",
        "See <https://paper.example/a>.",
        "Fewer than 5 < 6 and *more*.",
        "Write to pat@sample.example.",
        "It is #1 of [several](https://paper.example).",
      })
  void ordinaryMarkdownIsWelcome(String line) {
    assertThat(read("letter: |\n  " + line).letter()).hasToString(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "whereas: Whereas the parties agreed | 8:14 | the recital opens with \"Whereas\";"
            + " delete it; the form adds it",
        "whereas: the parties agreed, | 8:14 | \"whereas\" ends with \",\";"
            + " delete it; the form sets the mark that fits",
        "asks: [{of: ustr, text: File cases}] | 8:29 | an ask begins with a verb in lower case:"
            + " \"We urge you to ...\"; write  text: file ...,  not  File ...",
        "asks: [{of: ustr, text: file cases.}] | 8:29 | \"text\" ends with \".\";"
            + " delete it; the form sets the mark that fits",
        "asks: [{text: file cases}] | 8:12 | this ask says not of whom;"
            + " add  of: ustr, or  of: [ustr, ...]",
        "records: [{of: ustr, text: x, classified: maybe}] | 8:47 | \"classified\" is \"maybe\";"
            + " write yes or no",
      })
  void aTextThatTheFormCannotTakeInIsRefused(String line, String place, String said) {
    assertThat(said("letter: A sentence.\n" + line))
        .isEqualTo("points/a.yaml:" + place + ": error: " + said);
  }

  @Test
  void whatAPointLacksIsSaid() {
    Problems problems = new Problems();
    Said.files(
        problems, PATH, PAPER + "points:\n  - id: USMCA\n    topic: trad\n    until: soon\n");

    assertThat(Said.of(problems))
        .isEqualTo(
            """
            points/a.yaml:3:9: error: "USMCA" is no id; write at most 60 lower-case letters and digits, with hyphens between: chair-ways-and-means
            points/a.yaml:4:12: error: "trad" is no topic; did you mean "trade"?
            points/a.yaml:3:5: error: point "USMCA" has no title; add  title: ...
            points/a.yaml:3:5: error: point "USMCA" has no source; add  source: {section: ..., item: ...}  so that it can be traced
            points/a.yaml:3:5: error: point "USMCA" has no letter; add  letter: ...
            points/a.yaml:5:12: error: "soon" is no date; write year-month-day: 2022-06-15""");
  }

  @Test
  void pointsNeedAPaper() {
    Problems problems = new Problems();
    OfficeFiles files =
        Said.files(problems, PATH, POINT.substring(PAPER.length()) + "    letter: A sentence.\n");

    assertThat(Said.of(problems))
        .isEqualTo(
            "points/a.yaml:1:1: error: these points have no paper;"
                + " add  paper: {id: ..., title: ...}");
    assertThat(files.points().all()).isEmpty();
  }
}
