package org.engross.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A letter as joined strings: parts without fields are compressed once and copied, the others are
 * joined and compressed for each recipient. The least that a program can do which makes Word files.
 */
final class Joined {
  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int UTF_8_NAMES = 1 << 11;
  private static final int DAY_1980_01_01 = 0x21;

  /** A part: what stands between its fields, in turn with their names. */
  private record Part(byte[] name, List<String> pieces, byte[] once) {
    boolean isSame() {
      return pieces.size() == 1;
    }
  }

  private final List<Part> parts = new ArrayList<>();
  private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
  private final byte[] buffer = new byte[1 << 16];
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);
  private final ByteArrayOutputStream central = new ByteArrayOutputStream();

  Joined(byte[] template) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(template))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        byte[] name = entry.getName().getBytes(StandardCharsets.UTF_8);
        List<String> pieces = List.of(text.split("\\$\\{|}", -1));
        byte[] once = pieces.size() == 1 ? record(name, utf8(text)) : new byte[0];
        parts.add(new Part(name, pieces, once));
      }
    }
  }

  byte[] letter(Map<String, String> fields) {
    out.reset();
    central.reset();
    for (Part part : parts) {
      byte[] record = part.isSame() ? part.once : record(part.name, joined(part, fields));
      list(record, part.name);
      out.writeBytes(record);
    }
    end();
    return out.toByteArray();
  }

  private static byte[] joined(Part part, Map<String, String> fields) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < part.pieces.size(); i++) {
      String piece = part.pieces.get(i);
      text.append(i % 2 == 0 ? piece : fields.get(piece));
    }
    return utf8(text.toString());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A local header and what it heads. */
  private byte[] record(byte[] name, byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    deflater.reset();
    deflater.setInput(content);
    deflater.finish();
    int size = deflater.deflate(buffer);
    ByteArrayOutputStream record = new ByteArrayOutputStream(30 + name.length + size);
    number(record, LOCAL, 4);
    number(record, 20, 2);
    number(record, UTF_8_NAMES, 2);
    number(record, ZipEntry.DEFLATED, 2);
    number(record, 0, 2);
    number(record, DAY_1980_01_01, 2);
    number(record, (int) crc.getValue(), 4);
    number(record, size, 4);
    number(record, content.length, 4);
    number(record, name.length, 2);
    number(record, 0, 2);
    record.writeBytes(name);
    record.write(buffer, 0, size);
    return record.toByteArray();
  }

  /** The central directory repeats the header but for its mark, and adds where the record is. */
  private void list(byte[] record, byte[] name) {
    number(central, CENTRAL, 4);
    number(central, 20, 2);
    central.write(record, 4, 26);
    number(central, 0, 2 + 2 + 2 + 4);
    number(central, out.size(), 4);
    central.writeBytes(name);
  }

  private void end() {
    int start = out.size();
    out.writeBytes(central.toByteArray());
    number(out, END, 4);
    number(out, 0, 4);
    number(out, parts.size(), 2);
    number(out, parts.size(), 2);
    number(out, central.size(), 4);
    number(out, start, 4);
    number(out, 0, 2);
  }

  private static void number(ByteArrayOutputStream out, int value, int bytes) {
    for (int i = 0; i < bytes; i++) {
      out.write(i < 4 ? value >>> (8 * i) : 0);
    }
  }
}
