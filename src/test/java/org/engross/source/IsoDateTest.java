package org.engross.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IsoDateTest {
  private static final DateTimeFormatter STRICT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static Optional<LocalDate> java(String text) {
    try {
      return Optional.of(LocalDate.parse(text, STRICT));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  @Test
  void aDayIsWhatJavaTakesForOne() {
    for (int month = 0; month <= 13; month++) {
      for (int day = 0; day <= 32; day++) {
        for (int year : List.of(0, 1900, 2000, 2022, 2024, 9999)) {
          String text = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);

          assertThat(IsoDate.read(text)).as(text).isEqualTo(java(text));
        }
      }
    }
  }

  @Test
  void anotherShapeIsNoDay() {
    for (String text :
        List.of(
            "",
            "2022-6-15",
            "2022-06-15 ",
            " 2022-06-15",
            "2022/06/15",
            "+2022-06-15",
            "-022-06-15",
            "12022-06-15",
            "2022-06-1५",
            "2022-06-+1")) {
      assertThat(IsoDate.read(text)).as(text).isEmpty();
      assertThat(IsoDate.hasShape(text)).as(text).isFalse();
    }
    assertThat(IsoDate.hasShape("2022-02-30")).isTrue();
  }
}
