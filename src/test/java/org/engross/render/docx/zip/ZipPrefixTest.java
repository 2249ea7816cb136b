package org.engross.render.docx.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZipPrefixTest {
  private static final byte[] STYLES = DeflateSamples.letter(3_000);
  private static final int HEAD = 24;

  @Test
  void whatIsKeptIsReadAgain() throws IOException {
    ZipPrefix read = read(kept());
    assertThat(read.count()).isEqualTo(2);
    assertThat(read.has("word/styles.xml")).isTrue();
    assertThat(read.has("word/document.xml")).isFalse();
    assertThat(fileWith(read)).isEqualTo(fileWith(prefix()));
  }

  @Test
  void noEntriesAreKeptToo() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ZipPrefix.NONE.write(new DataOutputStream(out));
    assertThat(out.size()).isEqualTo(HEAD);
    assertThat(read(out.toByteArray()).count()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "0, not prepared entries",
    "7, 'prepared entries of version 0, not 1'",
    "8, prepared entries of impossible length",
    "12, prepared entries of impossible length",
    "16, prepared entries of impossible length",
    "20, prepared entries with a wrong checksum",
    "24, prepared entries with a wrong checksum"
  })
  void aDamagedByteIsSeen(int at, String message) throws IOException {
    byte[] kept = kept();
    kept[at] ^= at == 7 ? 1 : (byte) 0x80;
    assertThatThrownBy(() -> read(kept))
        .isInstanceOf(StreamCorruptedException.class)
        .hasMessage(message);
  }

  @Test
  void aCountThatDoesNotFitIsSeen() throws IOException {
    byte[] fewer = kept();
    fewer[11] = 1;
    assertThatThrownBy(() -> read(fewer)).hasMessage("more bytes than 1 entries take");
    byte[] more = kept();
    more[11] = 3;
    assertThatThrownBy(() -> read(more)).hasMessage("the directory ends within a record");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 23, 24, 500})
  void aFileCutShortIsSeen(int length) throws IOException {
    byte[] cut = Arrays.copyOf(kept(), length);
    assertThatThrownBy(() -> read(cut)).isInstanceOf(EOFException.class);
  }

  @Test
  void itsEntriesAreWhatTheWriterWrote() {
    try (ZipCheck check = new ZipCheck()) {
      assertThat(check.faults(fileWith(prefix()), ZipPrefix.NONE)).isEmpty();
    }
  }

  private static ZipPrefix prefix() {
    ZipWriter writer = new ZipWriter(Deflate.thorough());
    writer.begin();
    writer.entry("[Content_Types].xml", STYLES, 0, 50);
    writer.entry("word/styles.xml", STYLES, 0, STYLES.length);
    return writer.prefix();
  }

  private static byte[] fileWith(ZipPrefix prefix) {
    ZipWriter writer = new ZipWriter();
    writer.begin(prefix);
    writer.entry("word/document.xml", STYLES, 0, 100);
    return writer.finish();
  }

  private static byte[] kept() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    prefix().write(new DataOutputStream(out));
    return out.toByteArray();
  }

  private static ZipPrefix read(byte[] kept) throws IOException {
    return ZipPrefix.read(new DataInputStream(new ByteArrayInputStream(kept)));
  }
}
