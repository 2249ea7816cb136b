package org.engross.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShellWordsTest {

  private static String posix(String... words) {
    return ShellWords.POSIX.line(List.of(words));
  }

  private static String windows(String... words) {
    return ShellWords.WINDOWS.line(List.of(words));
  }

  @Test
  void plainWordsStandAsTheyAre() {
    assertThat(posix("engross", "draft", "packets/ustr-letter.yaml", "--points", "a,topic:trade"))
        .isEqualTo("engross draft packets/ustr-letter.yaml --points a,topic:trade");
  }

  @Test
  void whatAShellReadsOtherwiseIsQuoted() {
    assertThat(posix("--subject", "Mexico's $5 & \"more\"", "--points", "usmca-*", "--set", "a="))
        .isEqualTo("--subject 'Mexico'\\''s $5 & \"more\"' --points 'usmca-*' --set a=");
  }

  @Test
  void anEmptyWordIsAWord() {
    assertThat(posix("--subject", "")).isEqualTo("--subject ''");
    assertThat(windows("--subject", "")).isEqualTo("--subject \"\"");
  }

  @Test
  void windowsTakesDoubleQuotationMarks() {
    assertThat(
            windows("draft", "packets\\ustr-letter.yaml", "--points", "a,b", "--subject", "It's"))
        .isEqualTo("draft packets\\ustr-letter.yaml --points \"a,b\" --subject \"It's\"");
  }
}
