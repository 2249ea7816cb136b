package org.engross.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> KNOWN =
      List.of("usmca-enforcement", "usmca-disputes", "nearshoring", "ustr");

  @Test
  void aSlipOfTheFingerIsUnderstood() {
    assertThat(Nearest.hint("usmca-enforcment", KNOWN))
        .isEqualTo("did you mean \"usmca-enforcement\"?");
    assertThat(Nearest.hint("USTR", KNOWN)).isEqualTo("did you mean \"ustr\"?");
  }

  @Test
  void anythingElseIsAnsweredWithWhatThereIs() {
    assertThat(Nearest.hint("zebra", KNOWN))
        .isEqualTo("known: nearshoring, usmca-disputes, usmca-enforcement, ustr");
    assertThat(Nearest.hint("zebra", List.of())).isEqualTo("there are none yet");
  }

  @Test
  void aLongListIsCutShort() {
    assertThat(
            Nearest.hint("zzzzzz", IntStream.range(0, 30).mapToObj(i -> "p" + (10 + i)).toList()))
        .startsWith("known: p10, p11, ")
        .endsWith("p33, ...");
  }
}
