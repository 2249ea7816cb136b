package org.engross.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One draft says one thing: its words are the same in every format, in the same order. */
class FormatsAgreeTest {

  @TestFactory
  Stream<DynamicTest> theWebPageHasTheWordsOfTheWordFile() {
    return Samples.each(
        draft ->
            assertThat(Words.ofPage(draft.in(Format.HTML)))
                .isEqualTo(Words.ofWordFile(draft.in(Format.DOCX))));
  }

  @TestFactory
  Stream<DynamicTest> theTextHasTheWordsOfTheWordFile() {
    return Samples.each(
        draft ->
            assertThat(Words.ofText(draft.in(Format.TEXT)))
                .isEqualTo(Words.ofWordFile(draft.in(Format.DOCX))));
  }

  @TestFactory
  Stream<DynamicTest> theMarkupHasTheWordsOfTheWordFile() {
    return Samples.each(
        draft ->
            assertThat(Words.ofMarkup(draft.in(Format.MARKUP)))
                .isEqualTo(Words.ofWordFile(draft.in(Format.DOCX))));
  }

  /** So that the three tests above compare something. */
  @TestFactory
  Stream<DynamicTest> aSampleHasWords() {
    return Samples.each(
        draft ->
            assertThat(Words.ofWordFile(draft.in(Format.DOCX)))
                .hasSizeGreaterThan(70)
                .contains("the"));
  }

  @TestFactory
  Stream<DynamicTest> theNotesOfALetterAreAmongItsWords() {
    return Samples.each(
        draft -> {
          if (new String(draft.in(Format.MARKUP), StandardCharsets.UTF_8).contains("^[")) {
            assertThat(Words.ofWordFile(draft.in(Format.DOCX)))
                .containsSequence("Forum", "for", "American", "Leadership,", "“Mexico’s");
          }
        });
  }
}
