package org.engross.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoTest {
  private final List<String> made = new ArrayList<>();
  private final Memo<String, Integer> lengths = new Memo<>(2);

  @Test
  void whatWasMadeBeforeIsNotMadeAgain() {
    assertThat(length("four")).isEqualTo(4);
    assertThat(length("four")).isEqualTo(4);

    assertThat(made).containsExactly("four");
  }

  @Test
  void whatComesFirstStaysAndWhatComesLaterFindsNoRoom() {
    length("a");
    length("ab");
    length("abc");

    assertThat(length("abc")).isEqualTo(3);
    assertThat(length("a")).isEqualTo(1);
    assertThat(made).containsExactly("a", "ab", "abc", "abc");
  }

  private int length(String text) {
    return lengths.of(
        text,
        key -> {
          made.add(key);
          return key.length();
        });
  }
}
