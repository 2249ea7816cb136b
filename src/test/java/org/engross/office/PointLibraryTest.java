package org.engross.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.Problems;
import org.engross.source.Folder;
import org.engross.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointLibraryTest {
  private static final String LIBRARY =
      """
      paper: {id: p, title: A Paper, publisher: A Forum, date: 2022-06-12}
      sets:
        both: [usmca-*, topic:security]
      points:
        - {id: usmca-disputes, topic: trade, title: T, source: {section: S}, letter: L.}
        - {id: cartel-control, topic: security, title: T, source: {section: S}, letter: L.}
        - {id: usmca-review, topic: trade, title: T, source: {section: S}, letter: L.}
      """;

  private final Problems problems = new Problems();

  @ParameterizedTest
  @CsvSource({
    "usmca-review, usmca-review",
    "topic:trade, usmca-disputes usmca-review",
    "usmca-*, usmca-disputes usmca-review",
    "*-control, cartel-control",
    "*, usmca-disputes cartel-control usmca-review",
    "both, usmca-disputes usmca-review cartel-control",
    "usmca-review both, usmca-review usmca-disputes cartel-control",
  })
  void pointsAreChosenByIdTopicPatternOrSetEachOnce(String wanted, String chosen) {
    assertThat(select(wanted)).isEqualTo(chosen);
    assertThat(problems.list()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "usmca-reviw | there is no point \"usmca-reviw\"; did you mean \"usmca-review\"?",
        "boht | there is no point \"boht\"; did you mean \"both\"?",
        "topic:trad | there is no topic \"trad\"; did you mean \"trade\"?",
        "x* | no point is like \"x*\"; see: engross points list",
      })
  void aChoiceOfNothingIsAProblem(String wanted, String problem) {
    assertThat(select(wanted)).isEmpty();
    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly("--points: error: " + problem);
  }

  @ParameterizedTest
  @CsvSource({
    "a*c, abc, true",
    "a*c, ac, true",
    "a*c, abd, false",
    "aba*aba, aba, false",
    "*b*, abc, true",
    "a*b*c, acb, false"
  })
  void aStarStandsForAnyLetters(String pattern, String id, boolean matches) {
    assertThat(PointLibrary.matches(pattern, id)).isEqualTo(matches);
  }

  @Test
  void aSetMayNotHaveTheNameOfAPoint() {
    library(LIBRARY.replace("both:", "usmca-review:"));

    assertThat(problems.list())
        .singleElement()
        .asString()
        .contains("\"usmca-review\" is there already");
  }

  @Test
  void aSetThatHoldsItselfIsSaid() {
    PointLibrary library =
        library(
            LIBRARY.replace("both: [usmca-*, topic:security]", "a: [b, cartel-control]\n  b: [a]"));

    assertThat(library.select(List.of(new Named("a", Place.NOWHERE)), problems))
        .extracting(Point::id)
        .containsExactly("cartel-control");
    assertThat(problems.list()).singleElement().asString().contains("the set \"a\" holds itself");
  }

  private String select(String wanted) {
    List<Named> named =
        Arrays.stream(wanted.split(" ", -1))
            .map(id -> new Named(id, Place.of("--points")))
            .toList();
    PointLibrary library = library(LIBRARY);
    return String.join(" ", library.select(named, problems).stream().map(Point::id).toList());
  }

  private PointLibrary library(String yaml) {
    Folder own = new OnePointsFile(yaml);
    OfficeFiles files = OfficeFiles.read(own, own, problems);
    return files.points();
  }

  private record OnePointsFile(String yaml) implements Folder {
    @Override
    public Optional<Source> read(String path) {
      return switch (path) {
        case "points/p.yaml" -> Optional.of(new Source(path, yaml));
        case "office.yaml" ->
            Optional.of(
                new Source(path, "name: O\nletterhead: [L]\ncontact: {name: C}\nfrom: a\n"));
        default -> Optional.empty();
      };
    }

    @Override
    public List<String> list(String under, String ending) {
      return under.equals("points") ? List.of("points/p.yaml") : List.of();
    }
  }
}
