package org.engross.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ImageTest {
  private static final byte[] FILE = {(byte) 0x89, 'P'};

  @Test
  void isMadeSmallerWhereThereIsLessRoomAndKeepsItsShape() {
    Image wide = new Image(8 * Image.INCH, 2 * Image.INCH, FILE);

    assertThat(wide.within(4 * Image.INCH)).isEqualTo(new Image(4 * Image.INCH, Image.INCH, FILE));
    assertThat(wide.within(8 * Image.INCH)).isSameAs(wide);
    assertThat(new Image(1000, 1, FILE).within(10)).isEqualTo(new Image(10, 1, FILE));
  }

  @Test
  void itsFirstByteSaysWhatItIs() {
    assertThat(new Image(1, 1, FILE).isJpeg()).isFalse();
    assertThat(new Image(1, 1, new byte[] {(byte) 0xFF}).isJpeg()).isTrue();
  }

  @Test
  void aPictureHasRoomAndSaysWhatItShows() {
    Image image = new Image(1, 1, FILE);

    assertThatThrownBy(() -> new Image(0, 1, FILE)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Inline.Picture(" ", image))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
