package org.engross.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNameTest {
  @ParameterizedTest
  @CsvSource({
    "Muñoz-O'Brien, munoz obrien",
    "O’Brien, obrien",
    "García López, garcia lopez",
    "Łukasz Sørensen, lukasz sorensen",
    "Strauß, strauss",
    "IĞDIR, igdir",
    "D. Roe II, d roe ii"
  })
  void aNameIsFoldedToPlainLetters(String name, String plain) {
    assertThat(PlainName.of(name)).isEqualTo(plain);
  }
}
