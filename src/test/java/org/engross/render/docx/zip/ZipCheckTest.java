package org.engross.render.docx.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ZipCheckTest {
  private static final byte[] STYLES = DeflateSamples.letter(3_000);
  private static final byte[] LETTER = DeflateSamples.letter(20_000);
  private static final int FIRST_DATA = 30 + "word/styles.xml".length();

  private final ZipCheck check = new ZipCheck();

  @AfterEach
  void giveBack() {
    check.close();
  }

  @Test
  void aFileAsWrittenIsSound() {
    assertThat(check.faults(file(), ZipPrefix.NONE)).isEmpty();
    assertThat(check.faults(file(), prefix())).isEmpty();
    assertThatCode(() -> check.demandSound(file(), prefix())).doesNotThrowAnyException();
  }

  @Test
  void everyChangedByteOfAHeaderIsSeen() {
    byte[] file = file();
    for (int at = 0; at < file.length; at++) {
      if (!isData(at, file)) {
        byte[] changed = file.clone();
        changed[at] ^= 0x10;
        assertThat(check.faults(changed, ZipPrefix.NONE)).as("byte %d", at).isNotEmpty();
      }
    }
  }

  @Test
  void aFileCutAnywhereIsNotSound() {
    byte[] file = file();
    for (int length = 0; length < file.length; length += 7) {
      assertThat(check.faults(Arrays.copyOf(file, length), ZipPrefix.NONE)).isNotEmpty();
    }
  }

  @Test
  void anEntryThatRestoresToOtherBytesIsNamed() {
    ZipWriter writer = new ZipWriter();
    writer.begin();
    writer.raw("word/wrong.xml", 1, packed(STYLES), STYLES.length);
    writer.raw("word/short.xml", 1, packed(STYLES), STYLES.length + 1);
    writer.raw("word/broken.xml", 1, new byte[] {7, 7, 7}, 3);
    assertThat(check.faults(writer.finish(), ZipPrefix.NONE))
        .containsExactly(
            "word/wrong.xml has another checksum than its header says",
            "word/short.xml has another length than its header says",
            "word/broken.xml cannot be restored: invalid block type");
  }

  @Test
  void bytesBehindTheStreamAreSeen() {
    byte[] packed = packed(STYLES);
    ZipWriter writer = new ZipWriter();
    writer.begin();
    writer.raw("word/long.xml", 1, Arrays.copyOf(packed, packed.length + 1), STYLES.length);
    assertThat(check.faults(writer.finish(), ZipPrefix.NONE))
        .containsExactly("word/long.xml has another length than its header says");
  }

  @Test
  void twoNamesThatDifferInCaseAreSeen() {
    // The second name becomes the first one in capitals, in both of its headers.
    ZipWriter writer = new ZipWriter();
    writer.begin();
    writer.entry("word/a.xml", STYLES, 0, 9);
    writer.entry("word/b.xml", STYLES, 0, 9);
    byte[] twice = replace(writer.finish(), "word/b.xml", "WORD/A.XML");
    assertThat(check.faults(twice, ZipPrefix.NONE)).containsExactly("WORD/A.XML is there twice");
  }

  @Test
  void aChangeInThePreparedEntriesIsSeen() {
    byte[] file = file();
    file[FIRST_DATA] ^= 1;
    assertThatThrownBy(() -> check.demandSound(file, prefix()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "a Word file came out wrong: the file does not begin with its prepared entries");
  }

  @Test
  void aFileThatIsNoZipIsSeen() {
    byte[] text = "Dear Ambassador Tai: we write to you".getBytes(StandardCharsets.UTF_8);
    assertThat(check.faults(text, ZipPrefix.NONE)).containsExactly("the file has no end record");
  }

  private static ZipPrefix prefix() {
    ZipWriter writer = new ZipWriter();
    writer.begin();
    writer.entry("word/styles.xml", STYLES, 0, STYLES.length);
    return writer.prefix();
  }

  private static byte[] file() {
    ZipWriter writer = new ZipWriter();
    writer.begin(prefix());
    writer.entry("word/document.xml", LETTER, 0, LETTER.length);
    return writer.finish();
  }

  private static byte[] packed(byte[] bytes) {
    ZipBytes packed = new ZipBytes(0);
    Deflate.quick().deflate(bytes, 0, bytes.length, packed);
    return packed.copy();
  }

  private static boolean isData(int at, byte[] file) {
    int stylesEnd = prefix().entriesLength();
    int letterAt = stylesEnd + 30 + "word/document.xml".length();
    int directoryAt = ZipBytes.get32(file, file.length - 6);
    return at >= FIRST_DATA && at < stylesEnd || at >= letterAt && at < directoryAt;
  }

  private static byte[] replace(byte[] bytes, String old, String now) {
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .replace(old, now)
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
