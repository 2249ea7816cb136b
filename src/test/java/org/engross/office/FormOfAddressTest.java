package org.engross.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormOfAddressTest {
  private static Optional<String> filled(String line) {
    return FormOfAddress.fill(line, Map.of("name", "Pat {Q.} Specimen", "state", "Texas"));
  }

  @Test
  void everyPlaceholderIsFilledWithItsValueAsItIs() {
    assertThat(filled("{name}, Governor of {state}"))
        .contains("Pat {Q.} Specimen, Governor of Texas");
    assertThat(filled("{state}{state}")).contains("TexasTexas");
    assertThat(filled("House of Representatives")).contains("House of Representatives");
  }

  @Test
  void aLineOfWhichOneValueIsMissingIsNotFilled() {
    assertThat(filled("{name}, {title}")).isEmpty();
    assertThat(filled("{}")).isEmpty();
  }

  @Test
  void aBraceThatStandsAloneStays() {
    assertThat(filled("} {a{state}} {")).contains("} {aTexas} {");
  }
}
