package org.engross.render.docx.zip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeflateSymbolsTest {

  @Test
  void everyLengthIsItsSymbolAndExtraBits() {
    for (int length = 0; length < DeflateSymbols.LENGTH_SYMBOL.length; length++) {
      int symbol = DeflateSymbols.LENGTH_SYMBOL[length];
      int extra = length - DeflateSymbols.LENGTH_BASE[symbol];
      assertThat(extra).isBetween(0, (1 << DeflateSymbols.LENGTH_EXTRA[symbol]) - 1);
    }
  }

  @Test
  void theLongestLengthHasASymbolOfItsOwn() {
    assertThat(DeflateSymbols.LENGTH_SYMBOL[254]).isEqualTo((byte) 27);
    assertThat(DeflateSymbols.LENGTH_SYMBOL[255]).isEqualTo((byte) 28);
  }

  @Test
  void everyDistanceIsItsSymbolAndExtraBits() {
    for (int distance = 0; distance < 32_768; distance++) {
      int symbol = DeflateSymbols.distanceSymbol(distance);
      int extra = distance - DeflateSymbols.DISTANCE_BASE[symbol];
      assertThat(extra).isBetween(0, (1 << DeflateSymbols.DISTANCE_EXTRA[symbol]) - 1);
    }
  }

  @Test
  void theTablesAreThoseOfTheStandard() {
    assertThat(DeflateSymbols.LENGTH_BASE[27] + 3).isEqualTo(227);
    assertThat(DeflateSymbols.DISTANCE_BASE[29] + 1).isEqualTo(24_577);
    assertThat(DeflateSymbols.DISTANCE_EXTRA[29]).isEqualTo((byte) 13);
  }
}
