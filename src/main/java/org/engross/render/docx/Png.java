package org.engross.render.docx;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import org.engross.render.docx.zip.Deflate;
import org.engross.render.docx.zip.ZipBytes;

/**
 * Writes a picture as PNG (RFC 2083), the same bytes on every machine: the encoder of the JDK
 * compresses with whatever zlib the machine has. Eight bits a sample, RGB or RGBA, each row as the
 * difference to the row above or as it is.
 */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int RGB = 2;
  private static final int RGBA = 6;
  private static final byte AS_IT_IS = 0;
  private static final byte UP = 2;

  private final ZipBytes out = new ZipBytes(1 << 16);

  static byte[] of(BufferedImage image) {
    Png png = new Png();
    png.out.put(SIGNATURE);
    png.chunk("IHDR", header(image));
    png.chunk("IDAT", zlib(rows(image)));
    png.chunk("IEND", new byte[0]);
    return png.out.copy();
  }

  private static byte[] header(BufferedImage image) {
    byte[] header = new byte[13];
    big(image.getWidth(), header, 0);
    big(image.getHeight(), header, 4);
    header[8] = 8;
    header[9] = (byte) (hasAlpha(image) ? RGBA : RGB);
    return header;
  }

  private static boolean hasAlpha(BufferedImage image) {
    return image.getColorModel().hasAlpha();
  }

  private static void big(int value, byte[] bytes, int at) {
    for (int i = 0; i < 4; i++) {
      bytes[at + i] = (byte) (value >>> 24 - 8 * i);
    }
  }

  private static byte[] rows(BufferedImage image) {
    int samples = hasAlpha(image) ? 4 : 3;
    int length = image.getWidth() * samples;
    byte[] rows = new byte[(1 + length) * image.getHeight()];
    byte[] above = new byte[length];
    byte[] row = new byte[length];
    int[] pixels = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, image.getWidth(), 1, pixels, 0, image.getWidth());
      samples(pixels, samples, row);
      filter(row, above, rows, y * (1 + length));
      byte[] last = above;
      above = row;
      row = last;
    }
    return rows;
  }

  private static void samples(int[] pixels, int samples, byte[] row) {
    for (int x = 0; x < pixels.length; x++) {
      int at = x * samples;
      row[at] = (byte) (pixels[x] >> 16);
      row[at + 1] = (byte) (pixels[x] >> 8);
      row[at + 2] = (byte) pixels[x];
      if (samples == 4) {
        row[at + 3] = (byte) (pixels[x] >> 24);
      }
    }
  }

  /** Takes the form whose bytes lie nearer to zero. */
  private static void filter(byte[] row, byte[] above, byte[] rows, int at) {
    long plain = 0;
    long up = 0;
    for (int i = 0; i < row.length; i++) {
      plain += Math.abs(row[i]);
      up += Math.abs((byte) (row[i] - above[i]));
    }
    boolean isUp = up < plain;
    rows[at] = isUp ? UP : AS_IT_IS;
    for (int i = 0; i < row.length; i++) {
      rows[at + 1 + i] = (byte) (isUp ? row[i] - above[i] : row[i]);
    }
  }

  /** RFC 1950: two bytes of header, the compressed bytes, a checksum. */
  private static byte[] zlib(byte[] bytes) {
    ZipBytes zlib = new ZipBytes(1 << 16);
    zlib.put(new byte[] {0x78, (byte) 0xDA});
    Deflate.thorough().deflate(bytes, 0, bytes.length, zlib);
    Adler32 checksum = new Adler32();
    checksum.update(bytes);
    byte[] end = new byte[4];
    big((int) checksum.getValue(), end, 0);
    zlib.put(end);
    return zlib.copy();
  }

  private void chunk(String type, byte[] data) {
    byte[] number = new byte[4];
    big(data.length, number, 0);
    out.put(number);
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    out.put(name);
    out.put(data);
    CRC32 checksum = new CRC32();
    checksum.update(name);
    checksum.update(data);
    big((int) checksum.getValue(), number, 0);
    out.put(number);
  }
}
