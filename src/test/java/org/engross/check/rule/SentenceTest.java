package org.engross.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceTest {

  private static String around(String text, String word) {
    int at = text.indexOf(word);
    return Sentence.around(text, at, at + word.length());
  }

  @Test
  void aSentenceEndsAtItsMark() {
    assertThat(around("First this. Then four cases! And more.", "four"))
        .isEqualTo("Then four cases!");
  }

  @Test
  void anInitialEndsNoSentence() {
    assertThat(around("Of U.S. agencies four report.", "four"))
        .isEqualTo("Of U.S. agencies four report.");
  }

  @Test
  void aLongSentenceIsCutBetweenWords() {
    String text = "words ".repeat(20) + "four " + "others ".repeat(20);

    assertThat(around(text, "four"))
        .isEqualTo(
            "... words words words words words words four others others others others others ...");
  }

  @Test
  void noWordIsCut() {
    String text = "x".repeat(100) + "4" + "x".repeat(100);

    assertThat(around(text, "4")).isEqualTo("... 4 ...");
  }

  @Test
  void theLastSentenceOfAParagraphIsFound() {
    assertThat(Sentence.last("Much is wrong. Congress should:")).isEqualTo("Congress should:");
    assertThat(Sentence.last("Congress should:")).isEqualTo("Congress should:");
  }
}
