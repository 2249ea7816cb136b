package org.engross.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingsTest {
  private final Readings readings = new Readings();

  @Test
  void aPassageOfManyDraftsIsReadOnce() {
    String letter = "We wrote on June 15, 2022.";
    String other = String.join("", "We wrote on ", "June 15, 2022.");

    assertThat(readings.of(other)).isSameAs(readings.of(letter));
    assertThat(readings.of(letter).words()).extracting(Word::text).contains("wrote", "2022");
    assertThat(readings.of(letter).days()).extracting(Day::at).isEqualTo(List.of(12));
  }

  @Test
  void manyPassagesOfOneDraftEachTakeNoRoomFromThoseBefore() {
    Reading shared = readings.of("Sincerely,");
    for (int i = 0; i < 2_000; i++) {
      readings.of("Dear Mr. Sample " + i + ":");
    }

    assertThat(readings.of("Sincerely,")).isSameAs(shared);
    assertThat(readings.of("Dear Mr. Sample 1999:").words())
        .extracting(Word::text)
        .containsExactly("Dear", "Mr", "Sample", "1999");
  }
}
