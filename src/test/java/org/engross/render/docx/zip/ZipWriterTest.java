package org.engross.render.docx.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipWriterTest {
  private static final byte[] TYPES = bytes("<Types/>");
  private static final byte[] LETTER = DeflateSamples.letter(30_000);

  @TempDir Path folder;

  @Test
  void anEntryIsReadBackAsAStream() throws IOException {
    Map<String, byte[]> read = stream(letter(new ZipWriter()));
    assertThat(read.keySet()).containsExactly("[Content_Types].xml", "word/document.xml");
    assertThat(read).containsEntry("word/document.xml", LETTER);
  }

  @Test
  void anEntryIsReadBackThroughTheDirectory() throws IOException {
    try (ZipFile zip = new ZipFile(file(letter(new ZipWriter())).toFile())) {
      ZipEntry entry = zip.getEntry("word/document.xml");
      assertThat(zip.size()).isEqualTo(2);
      assertThat(entry.getSize()).isEqualTo(LETTER.length);
      assertThat(zip.getInputStream(entry).readAllBytes()).isEqualTo(LETTER);
    }
  }

  @Test
  void theSystemsUnzipFindsNoError() throws Exception {
    assumeThat(Path.of("/usr/bin/unzip")).isExecutable();
    assertThat(exitOf("/usr/bin/unzip", "-tqq", file(letter(new ZipWriter())).toString())).isZero();
  }

  @Test
  void pythonFindsNoError() throws Exception {
    assumeThat(Path.of("/usr/bin/python3")).isExecutable();
    String test =
        "import sys, zipfile; sys.exit(zipfile.ZipFile(sys.argv[1]).testzip() is not None)";
    String file = file(letter(new ZipWriter())).toString();
    assertThat(exitOf("/usr/bin/python3", "-c", test, file)).isZero();
  }

  @Test
  void aFileWithoutEntriesIsItsEndRecord() throws IOException {
    ZipWriter writer = new ZipWriter();
    writer.begin();
    byte[] file = writer.finish();
    assertThat(file).hasSize(22);
    assertThat(stream(file)).isEmpty();
  }

  @Test
  void everyEntryIsOfTheFirstDayOf1980() throws IOException {
    try (ZipInputStream in =
        new ZipInputStream(new ByteArrayInputStream(letter(new ZipWriter())))) {
      assertThat(in.getNextEntry().getTimeLocal()).hasToString("1980-01-01T00:00");
    }
  }

  @Test
  void theFirstHeaderIsAsWordWritesItWithoutExtras() {
    byte[] file = letter(new ZipWriter());
    assertThat(file).startsWith('P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, 0, 0, 0x21, 0);
    assertThat(ZipBytes.get16(file, 28)).as("extra fields").isZero();
  }

  @Test
  void onlyANameBeyondAsciiIsMarkedAsUtf8() throws IOException {
    ZipWriter writer = new ZipWriter();
    writer.begin();
    writer.entry("word/año.xml", TYPES, 0, TYPES.length);
    byte[] file = writer.finish();
    assertThat(ZipBytes.get16(file, 6)).isEqualTo(1 << 11);
    assertThat(stream(file)).containsOnlyKeys("word/año.xml");
  }

  @Test
  void aWriterGivesTheSameBytesAgain() {
    ZipWriter writer = new ZipWriter();
    byte[] first = letter(writer);
    writer.begin();
    writer.entry("left/unfinished.xml", LETTER, 0, 100);
    assertThat(letter(writer)).isEqualTo(first);
    assertThat(letter(new ZipWriter())).isEqualTo(first);
  }

  @Test
  void aPrefixChangesNoByte() {
    ZipWriter writer = new ZipWriter();
    writer.begin();
    types(writer);
    ZipPrefix prefix = writer.prefix();
    writer.begin(prefix);
    document(writer);
    assertThat(writer.finish()).isEqualTo(letter(new ZipWriter()));
  }

  @Test
  void bytesCompressedBeforeAreTheSameEntry() {
    ZipBytes packed = new ZipBytes(0);
    Deflate.quick().deflate(LETTER, 0, LETTER.length, packed);
    CRC32 crc = new CRC32();
    crc.update(LETTER);
    ZipWriter writer = new ZipWriter();
    writer.begin();
    types(writer);
    writer.raw("word/document.xml", (int) crc.getValue(), packed.copy(), LETTER.length);
    assertThat(writer.finish()).isEqualTo(letter(new ZipWriter()));
  }

  @Test
  void aPartOfAnArrayIsAnEntry() throws IOException {
    ZipWriter writer = new ZipWriter();
    writer.begin();
    writer.entry("part.xml", bytes("...<a/>..."), 3, 4);
    assertThat(stream(writer.finish())).containsEntry("part.xml", bytes("<a/>"));
  }

  @Test
  void aNameIsTakenWhateverItsCase() {
    ZipWriter writer = new ZipWriter();
    writer.begin();
    document(writer);
    assertThatThrownBy(() -> writer.entry("Word/Document.xml", TYPES, 0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Word/Document.xml is there already");
  }

  @Test
  void aNameOfThePrefixIsTaken() {
    ZipWriter writer = new ZipWriter();
    writer.begin();
    types(writer);
    writer.begin(writer.prefix());
    assertThatThrownBy(() -> types(writer)).hasMessage("[Content_Types].xml is there already");
  }

  @Test
  void aRefusedEntryLeavesNoTrace() {
    ZipWriter writer = new ZipWriter();
    writer.begin();
    types(writer);
    assertThatThrownBy(() -> types(writer)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> writer.entry("/word/document.xml", LETTER, 0, 10))
        .hasMessageContaining("is not the name of an entry, such as \"word/document.xml\"");
    document(writer);
    assertThat(writer.finish()).isEqualTo(letter(new ZipWriter()));
  }

  @Test
  void anEntryBelongsBetweenBeginAndFinish() {
    ZipWriter writer = new ZipWriter();
    assertThatThrownBy(() -> types(writer)).isInstanceOf(IllegalStateException.class);
    letter(writer);
    assertThatThrownBy(() -> types(writer)).hasMessage("begin comes first");
    assertThatThrownBy(writer::finish).hasMessage("begin comes first");
    assertThatThrownBy(writer::prefix).hasMessage("begin comes first");
  }

  @Test
  void aFileTakesNoMoreEntriesThanItCanCount() {
    ZipWriter writer = new ZipWriter();
    writer.begin();
    for (int i = 0; i < 0xFFFE; i++) {
      writer.raw("e" + i, 0, new byte[] {3, 0}, 0);
    }
    assertThatThrownBy(() -> types(writer)).hasMessage("a file takes 65534 entries at most");
    try (ZipCheck check = new ZipCheck()) {
      assertThat(check.faults(writer.finish(), ZipPrefix.NONE)).isEmpty();
    }
  }

  private static byte[] letter(ZipWriter writer) {
    writer.begin();
    types(writer);
    document(writer);
    return writer.finish();
  }

  private static void types(ZipWriter writer) {
    writer.entry("[Content_Types].xml", TYPES, 0, TYPES.length);
  }

  private static void document(ZipWriter writer) {
    writer.entry("word/document.xml", LETTER, 0, LETTER.length);
  }

  private Path file(byte[] zip) throws IOException {
    return Files.write(folder.resolve("letter.docx"), zip);
  }

  private static Map<String, byte[]> stream(byte[] zip) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        entries.put(e.getName(), in.readAllBytes());
      }
    }
    return entries;
  }

  private static int exitOf(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
