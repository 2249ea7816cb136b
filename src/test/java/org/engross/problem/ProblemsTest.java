package org.engross.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemsTest {
  private static void report(Problems problems, int errors) {
    for (int i = 1; i <= errors; i++) {
      problems.error(Place.of("list.csv"), "row " + i + " is wrong", "");
    }
  }

  @Test
  void eachIsSaidOnce() {
    Problems problems = new Problems();
    problems.warning(Place.of("office.yaml"), "no telephone", "");
    problems.warning(Place.of("office.yaml"), "no telephone", "");

    assertThat(problems.list()).hasSize(1);
    assertThat(problems.hasErrors()).isFalse();
  }

  @Test
  void anErrorOfOneRowStopsARun() {
    Problems problems = new Problems();
    problems.ofRow().error(Place.of("list.csv"), "a row is wrong", "");

    assertThat(problems.hasErrors()).isTrue();
    assertThat(problems.hasErrorsOfRowsAlone()).isTrue();
    problems.error(Place.of("office.yaml"), "there is no such file", "");
    assertThat(problems.hasErrorsOfRowsAlone()).isFalse();
  }

  @Test
  void anErrorOfOneRowIsSaidAndDoesNotStopARunThatKeepsGoing() {
    Problems problems = new Problems();
    problems.keepGoing();
    problems.ofRow().error(Place.of("list.csv"), "a row is wrong", "");

    assertThat(problems.hasErrors()).isFalse();
    assertThat(problems.ofRow().hasErrors()).isTrue();
    assertThat(problems.list()).extracting(Problem::message).containsExactly("a row is wrong");

    problems.error(Place.of("office.yaml"), "there is no such file", "");
    assertThat(problems.hasErrors()).isTrue();
  }

  @Test
  void ofVeryManyTheFirstAreKeptAndTheOthersCounted() {
    Problems problems = Problems.bounded();
    report(problems, 1234);
    problems.warning(Place.NOWHERE, "look", "");

    assertThat(problems.list()).hasSize(1001);
    assertThat(problems.list().get(999).message()).isEqualTo("row 1000 is wrong");
    assertThat(problems.beyond(Level.ERROR)).isEqualTo(234);
    assertThat(problems.beyond(Level.WARNING)).isZero();
  }

  @Test
  void unlessManyAreExpectedAllAreKept() {
    Problems problems = new Problems();
    report(problems, 1234);

    assertThat(problems.list()).hasSize(1234);
    assertThat(problems.beyond(Level.ERROR)).isZero();
  }
}
