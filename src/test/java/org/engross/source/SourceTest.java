package org.engross.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.engross.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

  @Test
  void windowsLineEndsAndAByteOrderMarkAreNoPartOfTheText() {
    assertThat(read("\uFEFFone\r\ntwo\rthree\n").text()).isEqualTo("one\ntwo\nthree\n");
  }

  @Test
  void aDamagedByteIsRefusedWithItsLine() {
    byte[] bytes = "one\ntwo Mu\u00F1oz\n".getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> Source.decode("people.yaml", bytes))
        .isInstanceOf(ProblemException.class)
        .hasMessage("people.yaml:2: error: this line is not UTF-8; save the file as UTF-8");
  }

  @Test
  void utf16IsCalledByItsName() {
    assertThatThrownBy(() -> Source.decode("x", "a".getBytes(StandardCharsets.UTF_16)))
        .hasMessageContaining("the file is UTF-16; save it as UTF-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u0000", "\u001B", "\u202E", "\u200B", "\u00AD", "\uFDD0", "\uFFFE", "\u0085"})
  void aCharacterThatHidesOrBreaksIsRefusedWhereItStands(String character) {
    assertThatThrownBy(() -> read("first\nab" + character + "c"))
        .hasMessageContaining("x:2:3: error: the character U+")
        .hasMessageContaining("may not stand here; delete it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mu\u00F1oz",
        "e\u0301",
        "\uD83D\uDC69\u200D\u2696\uFE0F",
        "\u05E9\u05DC",
        "a\tb",
        "\u00A0"
      })
  void lettersOfEveryScriptStay(String text) {
    assertThat(read(text).text()).isEqualTo(text);
  }

  @Test
  void aFileThatIsTooLargeIsNotRead() {
    assertThatThrownBy(() -> Source.decode("x", new byte[Source.MOST_BYTES + 1]))
        .hasMessageContaining("the file has more than 33554432 bytes; divide it");
  }

  @Test
  void anOffsetHasItsLineAndColumn() {
    Source source = new Source("x", "ab\ncd\n");

    assertThat(source.place(0)).hasToString("x:1:1");
    assertThat(source.place(1)).hasToString("x:1:2");
    assertThat(source.place(3)).hasToString("x:2:1");
    assertThat(source.place(4).excerpt()).isEqualTo("cd");
    assertThat(source.place(2, 1).excerpt()).isEqualTo("cd");
  }

  private static Source read(String text) {
    return Source.decode("x", text.getBytes(StandardCharsets.UTF_8));
  }
}
