package org.engross.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TakenNamesTest {
  private final TakenNames names = new TakenNames();

  @Test
  void aNameIsTakenOnce() {
    assertThat(names.has("ustr.docx")).isFalse();
    assertThat(names.add("ustr.docx")).isTrue();
    assertThat(names.has("ustr.docx")).isTrue();
    assertThat(names.add("ustr.docx")).isFalse();
  }

  @Test
  void namesThatAFileSystemTakesForOneAreOne() {
    names.add("Mu\u00F1oz.docx");

    assertThat(names.add("MUN\u0303OZ.docx")).isFalse();
  }

  @Test
  void manyNamesAreToldApart() {
    assertThat(IntStream.range(0, 10_000).filter(i -> names.add(i + ".docx")).count())
        .isEqualTo(10_000);
    assertThat(IntStream.range(0, 10_000).allMatch(i -> names.has(i + ".docx"))).isTrue();
    assertThat(names.has("10000.docx")).isFalse();
  }

  @Test
  void clearedItTakesNone() {
    names.add("ustr.docx");
    names.clear();

    assertThat(names.add("ustr.docx")).isTrue();
  }
}
