package org.engross.render.docx.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class PackerTest {
  private final Packer packer = new Packer();
  private final ZipWriter writer = new ZipWriter();

  @Test
  void aPartOfPiecesIsRestoredByTheJdk() throws IOException {
    Random random = new Random(11);
    for (int length : new int[] {1, 7, 100, 127, 128, 3_000, 70_000}) {
      byte[] noise = new byte[length];
      random.nextBytes(noise);
      List<Piece> pieces =
          List.of(piece("<w:p>".repeat(length)), packer.pack(noise, 0, length), piece("</w:p>"));

      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      whole.write("<w:p>".repeat(length).getBytes(StandardCharsets.US_ASCII));
      whole.write(noise);
      whole.write("</w:p>".getBytes(StandardCharsets.US_ASCII));

      assertThat(restored(file(pieces))).isEqualTo(whole.toByteArray());
    }
  }

  @Test
  void aPieceOfOneDraftAloneIsRestoredByTheJdk() throws IOException {
    Random random = new Random(12);
    for (int length : new int[] {1, 30, 600, 70_000}) {
      byte[] noise = new byte[length];
      random.nextBytes(noise);
      byte[] text = "<w:t>1 Sample Street</w:t>".repeat(length).getBytes(StandardCharsets.US_ASCII);

      List<Piece> pieces =
          List.of(packer.packOwn(noise, 0, length), packer.packOwn(text, 0, text.length));

      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      whole.write(noise);
      whole.write(text);
      assertThat(restored(file(pieces))).isEqualTo(whole.toByteArray());
    }
  }

  @Test
  void aPieceIsTheSameWhereverItStands() {
    String text = "Dear Ambassador Tai: ".repeat(20);
    byte[] bytes = ("before" + text + "behind").getBytes(StandardCharsets.US_ASCII);

    Piece alone = piece(text);
    Piece within = packer.pack(bytes, 6, 6 + text.length());

    assertThat(file(List.of(within))).isEqualTo(file(List.of(alone)));
  }

  @Test
  void aPartWithoutAPieceIsEmpty() throws IOException {
    assertThat(restored(file(List.of()))).isEmpty();
  }

  @Test
  void aFileIsHeldAgainstThePiecesOfItsEntries() {
    List<Piece> pieces = List.of(piece("one "), piece("two"));
    byte[] file = file(pieces);
    try (ZipCheck check = new ZipCheck()) {
      check.demandSound(file, ZipPrefix.NONE, Map.of("word/document.xml", pieces));

      assertThatThrownBy(
              () ->
                  check.demandSound(
                      file,
                      ZipPrefix.NONE,
                      Map.of("word/document.xml", List.of(piece("one "), piece("too")))))
          .hasMessageContaining("word/document.xml is not made of its pieces");
      assertThatThrownBy(
              () ->
                  check.demandSound(
                      file, ZipPrefix.NONE, Map.of("word/document.xml", pieces.subList(0, 1))))
          .hasMessageContaining("word/document.xml is not made of its pieces");
    }
  }

  private Piece piece(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    return packer.pack(bytes, 0, bytes.length);
  }

  private byte[] file(List<Piece> pieces) {
    writer.begin();
    writer.entry("word/document.xml", pieces);
    return writer.finish();
  }

  private static byte[] restored(byte[] file) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      ZipEntry entry = zip.getNextEntry();
      assertThat(entry.getName()).isEqualTo("word/document.xml");
      return zip.readAllBytes();
    }
  }
}
