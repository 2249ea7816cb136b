package org.engross.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.engross.markup.Markup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Under the USMCA, the USMCA rules. | Under the Full Agreement (USMCA), the USMCA rules.",
        "Enforce USMCA now. | Enforce the Full Agreement (USMCA) now.",
        "USMCA matters. | The Full Agreement (USMCA) matters.",
        "The USMCA matters. | The Full Agreement (USMCA) matters.",
        "The Full Agreement (USMCA) is meant by USMCA. | The Full Agreement (USMCA) is meant by"
            + " USMCA.",
        "The USMCA-wide review | The Full Agreement (USMCA)-wide review",
        "The USMCAX is another thing. | The USMCAX is another thing.",
        "A member’s USMCA policy. The USMCA. | A member’s Full Agreement (USMCA) policy. The"
            + " USMCA.",
        "a USMCA case under the USMCA | a USMCA case under the Full Agreement (USMCA)",
        "1. **USMCA must be enforced** | 1. **The Full Agreement (USMCA) must be enforced**",
        "Nothing to spell out. | Nothing to spell out.",
      })
  void theFirstUseIsSpelledOut(String markup, String spelledOut) {
    assertThat(spellOut(markup)).isEqualTo(spelledOut);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@subject Re: USMCA;;The USMCA. | @subject Re: USMCA;;The Full Agreement (USMCA).",
        "A fact.^[On USMCA.] The USMCA. | A fact.^[On USMCA.] The Full Agreement (USMCA).",
      })
  void subjectLinesAndNotesStayAsTheyAre(String markup, String spelledOut) {
    assertThat(spellOut(markup.replace(";;", "\n\n"))).isEqualTo(spelledOut.replace(";;", "\n\n"));
  }

  private static String spellOut(String markup) {
    return String.join(
        "",
        new Mentions(Map.of("USMCA", "the Full Agreement"), Map.of())
            .settle(Markup.blocks(markup)));
  }
}
