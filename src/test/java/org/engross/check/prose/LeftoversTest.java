package org.engross.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeftoversTest {

  @ParameterizedTest
  @CsvSource({
    "Dear $recipient.name:, $recipient.name",
    "Dear ${name}, ${name}",
    "on [DATE] in Washington, [DATE]",
    "in [STATE NAME], [STATE NAME]",
    "figures TK, TK",
    "TODO: say why, TODO",
    "XX percent, XX",
  })
  void whatWasLeftForLaterIsFound(String text, String leftover) {
    assertThat(Leftovers.find(text))
        .hasValueSatisfying(l -> assertThat(l.text()).isEqualTo(leftover));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The cost was $5,000.",
        "USMCA [sic]",
        "the Title 42 order [A]",
        "Super Bowl LVI and TKO",
        "XXI century",
        "mastodon TODOS",
        "",
        "$"
      })
  void proseIsNot(String text) {
    assertThat(Leftovers.find(text)).isEmpty();
  }
}
