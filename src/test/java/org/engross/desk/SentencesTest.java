package org.engross.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void aSentenceEndsAtItsMark() {
    assertThat(Sentences.of("One is. Two is! “Is three?” Four is (so.) Five"))
        .containsExactly("One is.", "Two is!", "“Is three?”", "Four is (so.)", "Five");
  }

  @Test
  void anAbbreviationEndsNone() {
    assertThat(
            Sentences.of(
                "U.S. Northern Command and Mr. Tai met Katherine C. Tai. They spoke at 3 p.m. on Monday."))
        .containsExactly(
            "U.S. Northern Command and Mr. Tai met Katherine C. Tai.",
            "They spoke at 3 p.m. on Monday.");
  }

  @Test
  void nothingHasNoSentences() {
    assertThat(Sentences.of("  ")).isEmpty();
  }
}
