package org.engross.desk;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.engross.Shared;
import org.engross.office.OfficeFiles;
import org.engross.problem.Problem;
import org.engross.problem.Problems;
import org.engross.source.Folder;
import org.engross.source.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PointsCheckTest {
  private static final String PAPER = "Findings:\n\n1. Four cases.\n2. By 2026.\n";
  private static final String POINTS =
      """
      paper: {id: a-paper, title: A Paper, publisher: A House, date: 2022-06-12}
      points:
        - id: cases
          topic: trade
          title: Cases
          source: {section: Findings, item: 1}
          letter: |
            There are 4 cases.
          figures: [four]
      """;

  @TempDir private Path folder;

  @BeforeEach
  void anOffice() throws IOException {
    Files.createDirectory(folder.resolve("points"));
  }

  private OfficeFiles office(String points) throws IOException {
    Files.writeString(folder.resolve("points/a.yaml"), points);
    Folder own = Folder.directory(folder, "");
    return OfficeFiles.read(own, own, new Problems());
  }

  private String said(String points, String paper, String text) throws IOException {
    return PointsCheck.run(office(points), Optional.of(new Source(paper, text))).stream()
        .map(Problem::toString)
        .collect(joining("\n"));
  }

  @Test
  void everyNumberOfTheShippedPointsStandsAtItsCitedPlaceInThePaper() {
    Source paper = Shared.read("paper/fal-mexico-2022.md");
    OfficeFiles shipped = OfficeFiles.read(Shipped.office(), Shipped.office(), new Problems());

    assertThat(shipped.points().all()).hasSizeGreaterThan(20);
    assertThat(PointsCheck.run(shipped, Optional.of(paper))).isEmpty();
  }

  @Test
  void everyNumberOfTheShippedPointsIsAmongTheirFigures() {
    OfficeFiles shipped = OfficeFiles.read(Shipped.office(), Shipped.office(), new Problems());

    assertThat(PointsCheck.run(shipped, Optional.empty())).isEmpty();
  }

  @Test
  void aPointThatIsTracedHasNoProblem() throws IOException {
    assertThat(said(POINTS, "a-paper.md", PAPER)).isEmpty();
  }

  @Test
  void everyTextOfAPointIsRead() throws IOException {
    String points =
        POINTS.replace("title: Cases", "title: Cases of 2001")
            + """
                whereas: there were 2002
                statement: There were 2003.
                asks: [{of: ustr, text: file 2004}]
                records: [{of: ustr, text: Reports of 2005}]
            """;

    assertThat(said(points, "a-paper.md", PAPER).lines())
        .satisfiesExactly(
            l -> assertThat(l).contains("\"2001\"", "its title says \"Cases of 2001\""),
            l -> assertThat(l).contains("\"2002\"", "its whereas says"),
            l -> assertThat(l).contains("\"2003\"", "its statement says"),
            l -> assertThat(l).contains("\"2004\"", "its ask 1 says"),
            l -> assertThat(l).contains("\"2005\"", "its record request 1 says"));
  }

  @Test
  void aLetterIsReadAsItWillBePrinted() throws IOException {
    String letter =
        "There are **4** [cases](/of/2007).^[A note with 2008.]\n\n      1. This.\n      2. That.";

    assertThat(said(POINTS.replace("There are 4 cases.", letter), "a-paper.md", PAPER).lines())
        .singleElement()
        .asString()
        .contains("\"2008\"", "its letter says \"A note with 2008.\"");
  }

  @Test
  void whatIsWrongHasTheLineOfThePoint() throws IOException {
    assertThat(said(POINTS.replace("four", "five"), "a-paper.md", PAPER))
        .isEqualTo(
            """
            points/a.yaml:3:5: error: "4" is not among the figures of point "cases", and its letter says "There are 4 cases."; add "4" to its figures if its source says so [untraced-figure]
            points/a.yaml:3:5: warning: "five" among the figures of point "cases" stands in none of its texts; delete it [unused-figure]
            points/a.yaml:3:5: error: point "cases" cites Findings, item 1, but "five" stands nowhere in a-paper.md; correct the number, or take it out of the point [figure-not-at-source]""");
  }

  @Test
  void theOnlyPaperMayHaveAnyName() throws IOException {
    assertThat(said(POINTS.replace("item: 1", "item: 2"), "papers/draft 3.txt", PAPER))
        .contains("cites Findings, item 2, but \"four\" stands in Findings, item 1");
  }

  @Test
  void amongSeveralPapersTheFilesNameSaysWhich() throws IOException {
    String other = POINTS.replace("a-paper", "b-paper").replace("id: cases", "id: others");
    Files.writeString(folder.resolve("points/b.yaml"), other);

    assertThat(said(POINTS, "papers/b-paper.md", "Findings:\n1. Five.\n"))
        .contains("point \"others\"")
        .doesNotContain("point \"cases\"");
    assertThat(said(POINTS, "papers/c.md", PAPER))
        .isEqualTo(
            "papers/c.md: error: no points are of a paper \"c\"; name the file by the paper's id;"
                + " known: a-paper, b-paper");
  }
}
