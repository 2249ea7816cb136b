package org.engross.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class IdsTest {
  @Test
  void anIdIsLowerCaseLettersAndDigitsWithSingleHyphensBetween() {
    Pattern id = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    for (String text :
        List.of(
            "",
            "a",
            "z9",
            "0",
            "-",
            "a-",
            "-a",
            "a-b",
            "a--b",
            "a-b-c",
            "a-b-",
            "A",
            "a_b",
            "é",
            "a b",
            "chair-ways-and-means",
            "{",
            "`",
            "/",
            ":")) {
      assertThat(Ids.isId(text)).as(text).isEqualTo(id.matcher(text).matches());
    }
  }

  @Test
  void anIdHasAtMostSixtyCharacters() {
    assertThat(Ids.isId("a".repeat(60))).isTrue();
    assertThat(Ids.isId("a".repeat(61))).isFalse();
  }
}
