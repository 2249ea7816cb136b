package org.engross.render.docx.zip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackedPartTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.engross.render.docx.zip.DeflateTest#samples")
  void whatIsWrittenIsRestoredHoweverItIsDivided(String name, byte[] bytes)
      throws DataFormatException {
    byte[] whole = packed(bytes, bytes.length + 1);

    assertThat(inflate(whole, bytes.length)).isEqualTo(bytes);
    assertThat(packed(bytes, 1_777)).isEqualTo(whole);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.engross.render.docx.zip.DeflateTest#samples")
  void theLastPieceIsKnownWhenTheNextComes(String name, byte[] bytes) {
    int alone = packed(bytes, 50_000).length;

    ZipBytes atOnce = new ZipBytes(0);
    Deflate.quick().deflate(bytes, 0, bytes.length, atOnce);
    assertThat(alone).isLessThanOrEqualTo(atOnce.length() + atOnce.length() / 50 + 64);
  }

  private static byte[] packed(byte[] bytes, int step) {
    PackedPart part = new PackedPart("word/document.xml");
    for (int from = 0; from < bytes.length; from += step) {
      part.write(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + step)));
    }
    assertThat(part.size()).isEqualTo(bytes.length);
    return part.finish().copy();
  }

  private static byte[] inflate(byte[] packed, int length) throws DataFormatException {
    Inflater inflater = new Inflater(true);
    inflater.setInput(packed);
    byte[] bytes = new byte[length + 1];
    int count = inflater.inflate(bytes);
    assertThat(inflater.finished()).isTrue();
    inflater.end();
    return Arrays.copyOf(bytes, count);
  }
}
