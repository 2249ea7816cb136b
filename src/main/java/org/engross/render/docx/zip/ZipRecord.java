package org.engross.render.docx.zip;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * One entry of a zip file as its two headers tell it: always deflated, dated 1980-01-01 00:00,
 * without extra fields, comments or data descriptors.
 *
 * @param name such as {@code word/document.xml}
 * @param crc the CRC-32 of the bytes before they were compressed
 * @param compressed how many bytes they are now
 * @param size how many bytes they were
 * @param offset where the entry's local header begins
 */
record ZipRecord(String name, int crc, int compressed, int size, int offset) {
  private static final int LOCAL = 0x04034B50;
  private static final int CENTRAL = 0x02014B50;
  private static final int LOCAL_LENGTH = 30;
  private static final int CENTRAL_LENGTH = 46;
  private static final int CENTRAL_CRC = 16;
  private static final int CENTRAL_NAME_LENGTH = 28;
  private static final int CENTRAL_OFFSET = 42;
  private static final int VERSION = 20;
  private static final int NAME_IS_UTF_8 = 1 << 11;
  private static final int DEFLATED = 8;
  private static final int MIDNIGHT = 0;
  private static final int FIRST_DAY_OF_1980 = 1 << 5 | 1;
  private static final int LONGEST_NAME = 0xFFFF;

  /** Refuses a name that Word would not take for a part, and sizes beyond 2 GB. */
  ZipRecord {
    Objects.requireNonNull(name, "name");
    if (name.isEmpty() || name.startsWith("/") || name.endsWith("/") || name.contains("\\")) {
      throw new IllegalArgumentException(
          "\"" + name + "\" is not the name of an entry, such as \"word/document.xml\"");
    }
    if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
      throw new IllegalArgumentException("the name of an entry takes over 65,535 bytes");
    }
    if (compressed < 0 || size < 0 || offset < 0) {
      throw new IllegalArgumentException(name + " is not within 2 GB");
    }
  }

  /**
   * Reads a record of the central directory.
   *
   * @param end where the directory ends
   * @throws IllegalArgumentException if the record is not one that {@link #writeCentral} writes
   */
  static ZipRecord read(byte[] bytes, int at, int end) {
    int nameAt = at + CENTRAL_LENGTH;
    int nameLength = nameAt <= end ? ZipBytes.get16(bytes, at + CENTRAL_NAME_LENGTH) : 0;
    if (nameAt + (long) nameLength > end) {
      throw new IllegalArgumentException("the directory ends within a record");
    }
    ZipRecord read =
        new ZipRecord(
            new String(bytes, nameAt, nameLength, StandardCharsets.UTF_8),
            ZipBytes.get32(bytes, at + CENTRAL_CRC),
            ZipBytes.get32(bytes, at + CENTRAL_CRC + 4),
            ZipBytes.get32(bytes, at + CENTRAL_CRC + 8),
            ZipBytes.get32(bytes, at + CENTRAL_OFFSET));
    ZipBytes rewritten = new ZipBytes(CENTRAL_LENGTH + nameLength);
    read.writeCentral(rewritten);
    if (!rewritten.standsIn(bytes, at, end)) {
      throw new IllegalArgumentException(read.name + " has an unexpected directory record");
    }
    return read;
  }

  /** Appends the header that stands before the entry's bytes. */
  void writeLocal(ZipBytes out) {
    byte[] encoded = name.getBytes(StandardCharsets.UTF_8);
    out.put32(LOCAL);
    writeShared(encoded, out);
    out.put(encoded);
  }

  /** Appends the record of the central directory. */
  void writeCentral(ZipBytes out) {
    byte[] encoded = name.getBytes(StandardCharsets.UTF_8);
    out.put32(CENTRAL);
    out.put16(VERSION); // made by, on FAT: attributes mean nothing
    writeShared(encoded, out);
    out.put16(0); // comment
    out.put16(0); // disk
    out.put16(0); // internal attributes
    out.put32(0); // external attributes
    out.put32(offset);
    out.put(encoded);
  }

  private void writeShared(byte[] encoded, ZipBytes out) {
    out.put16(VERSION); // needed
    out.put16(encoded.length == name.length() ? 0 : NAME_IS_UTF_8);
    out.put16(DEFLATED);
    out.put16(MIDNIGHT);
    out.put16(FIRST_DAY_OF_1980);
    out.put32(crc);
    out.put32(compressed);
    out.put32(size);
    out.put16(encoded.length);
    out.put16(0); // extra fields
  }

  /** Whether the header that stands at the offset is the one {@link #writeLocal} writes. */
  boolean startsIn(byte[] bytes) {
    ZipBytes header = new ZipBytes(LOCAL_LENGTH + name.length());
    writeLocal(header);
    return header.standsIn(bytes, offset, bytes.length);
  }

  /** The name as Word compares it: without regard to case. */
  String folded() {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Where the entry's compressed bytes begin. */
  long dataAt() {
    return (long) offset + LOCAL_LENGTH + encodedLength();
  }

  /** Where the entry ends. */
  long endsAt() {
    return dataAt() + compressed;
  }

  /** How many bytes {@link #writeCentral} writes. */
  int centralLength() {
    return CENTRAL_LENGTH + encodedLength();
  }

  private int encodedLength() {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }
}
