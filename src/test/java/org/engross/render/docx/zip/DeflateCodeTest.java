package org.engross.render.docx.zip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeflateCodeTest {

  @Test
  void aFrequentSymbolHasAShortCode() {
    DeflateCode code = new DeflateCode(4, 15);
    frequencies(code, 1, 8, 2, 1);
    code.build();
    assertThat(code.length).containsExactly(3, 1, 2, 3);
  }

  @Test
  void codesOfOneLengthAreNumberedInTheOrderOfTheirSymbols() {
    DeflateCode code = new DeflateCode(4, 15);
    frequencies(code, 1, 8, 2, 1);
    code.build();
    // 110, 0, 10, 111, written with the first bit lowest.
    assertThat(code.code).containsExactly(0b011, 0b0, 0b01, 0b111);
  }

  @Test
  void aSymbolThatDoesNotOccurHasNoCode() {
    DeflateCode code = new DeflateCode(4, 15);
    frequencies(code, 3, 0, 2, 0);
    code.build();
    assertThat(code.length).containsExactly(1, 0, 1, 0);
    assertThat(code.span(1)).isEqualTo(3);
  }

  @Test
  void aCodeHasAtLeastTwoSymbols() {
    DeflateCode none = new DeflateCode(4, 15);
    none.build();
    assertThat(none.length).containsExactly(1, 1, 0, 0);
    DeflateCode one = new DeflateCode(4, 15);
    frequencies(one, 0, 0, 9, 0);
    one.build();
    assertThat(one.length).containsExactly(1, 0, 1, 0);
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 7, 9, 15})
  void noCodeIsLongerThanTheLimitAndNoneIsWasted(int limit) {
    DeflateCode code = new DeflateCode(24, limit);
    // Fibonacci's numbers make the deepest tree there is.
    int last = 1;
    int sum = 1;
    for (int symbol = 0; symbol < 24; symbol++) {
      code.frequency[symbol] = last;
      int next = last + sum;
      last = sum;
      sum = next;
    }
    code.build();
    int space = 0;
    for (byte bits : code.length) {
      assertThat((int) bits).isBetween(1, limit);
      space += 1 << (limit - bits);
    }
    assertThat(space).isEqualTo(1 << limit);
  }

  @Test
  void theFixedCodeIsTheOneOfTheStandard() {
    DeflateCode fixed = DeflateCode.fixedLiterals();
    assertThat(Integer.reverse(fixed.code[0]) >>> 24).isEqualTo(0b00110000);
    assertThat(Integer.reverse(fixed.code[144]) >>> 23).isEqualTo(0b110010000);
    assertThat(Integer.reverse(fixed.code[256]) >>> 25).isZero();
    assertThat(Integer.reverse(fixed.code[280]) >>> 24).isEqualTo(0b11000000);
  }

  private static void frequencies(DeflateCode code, int... frequencies) {
    System.arraycopy(frequencies, 0, code.frequency, 0, frequencies.length);
  }
}
