package org.engross.render.docx.zip;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * The entries that many files begin with, laid out once: local headers and compressed bytes as they
 * stand from offset 0, then their records of the central directory.
 *
 * <p>A frame's styles, fonts, headers and images are such a prefix; {@link ZipWriter#prefix} makes
 * one, best with {@link Deflate#thorough}. Kept in the jar or a cache as
 *
 * <pre>
 * magic  version  count  length of entries  length of directory  CRC-32 of both  both
 * </pre>
 *
 * <p>six big-endian ints and the bytes.
 */
public final class ZipPrefix {
  /** No entries. */
  public static final ZipPrefix NONE = new ZipPrefix(new byte[0], 0, 0);

  private static final int MAGIC = 0x45475A50; // EGZP
  private static final int VERSION = 1;
  private static final int LARGEST = 1 << 28;

  private final byte[] bytes;
  private final int directoryAt;
  private final int count;
  private final Set<String> folded = new HashSet<>();

  /**
   * Takes the array as its own, after a walk through it.
   *
   * @param bytes entries, then directory
   * @param directoryAt where the directory begins
   * @param count how many entries there are
   * @throws IllegalArgumentException if they are not as {@link ZipWriter} writes them
   */
  ZipPrefix(byte[] bytes, int directoryAt, int count) {
    if (bytes.length > LARGEST) {
      throw new IllegalArgumentException("prepared entries of over 256 MB");
    }
    this.bytes = bytes;
    this.directoryAt = directoryAt;
    this.count = count;
    ZipWalk walk = new ZipWalk(bytes, 0, directoryAt, bytes.length);
    for (int i = 0; i < count; i++) {
      String name = walk.next().folded();
      if (!folded.add(name)) {
        throw new IllegalArgumentException(name + " is there twice");
      }
    }
    if (!walk.endsAt(directoryAt)) {
      throw new IllegalArgumentException("more bytes than " + count + " entries take");
    }
  }

  /** Takes the entries one by one. */
  public interface Entries {
    /** One entry: its name, the checksum of its bytes, those compressed, and how many they are. */
    void take(String name, int checksum, byte[] compressed, int size);
  }

  /** Hands every entry out, in their order. */
  public void each(Entries entries) {
    ZipWalk walk = new ZipWalk(bytes, 0, directoryAt, bytes.length);
    for (int i = 0; i < count; i++) {
      ZipRecord entry = walk.next();
      byte[] compressed =
          Arrays.copyOfRange(
              bytes, (int) entry.dataAt(), (int) entry.dataAt() + entry.compressed());
      entries.take(entry.name(), entry.crc(), compressed, entry.size());
    }
  }

  /** How many entries there are. */
  int count() {
    return count;
  }

  /** How many bytes the entries take with their local headers. */
  int entriesLength() {
    return directoryAt;
  }

  /** How many bytes their records of the central directory take. */
  int directoryLength() {
    return bytes.length - directoryAt;
  }

  /** Whether one of the entries has this name, in the form of {@link ZipRecord#folded}. */
  boolean has(String foldedName) {
    return folded.contains(foldedName);
  }

  /** Appends the entries to an empty file and their records to its directory: two copies. */
  void copy(ZipBytes file, ZipBytes directory) {
    file.put(bytes, 0, directoryAt);
    directory.put(bytes, directoryAt, directoryLength());
  }

  /** Whether a file begins with the entries and its directory with their records. */
  boolean begins(byte[] file, int fileDirectoryAt) {
    return stands(0, directoryAt, file, 0)
        && stands(directoryAt, bytes.length, file, fileDirectoryAt);
  }

  private boolean stands(int from, int to, byte[] file, int at) {
    return at + (long) (to - from) <= file.length
        && Arrays.equals(bytes, from, to, file, at, at + to - from);
  }

  /** Keeps it. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    out.writeInt(count);
    out.writeInt(directoryAt);
    out.writeInt(directoryLength());
    out.writeInt(crc(bytes));
    out.write(bytes);
  }

  /**
   * Reads what {@link #write} kept.
   *
   * @throws StreamCorruptedException if it is something else, of another version, or damaged
   * @throws java.io.EOFException if it is cut short
   */
  public static ZipPrefix read(DataInput in) throws IOException {
    demand(in.readInt() == MAGIC, "not prepared entries");
    int version = in.readInt();
    demand(version == VERSION, "prepared entries of version " + version + ", not " + VERSION);
    int count = in.readInt();
    int entries = in.readInt();
    int directory = in.readInt();
    boolean sound = count >= 0 && entries >= 0 && directory >= 0;
    demand(sound && entries + (long) directory <= LARGEST, "prepared entries of impossible length");
    int crc = in.readInt();
    byte[] bytes = new byte[entries + directory];
    in.readFully(bytes);
    demand(crc(bytes) == crc, "prepared entries with a wrong checksum");
    try {
      return new ZipPrefix(bytes, entries, count);
    } catch (IllegalArgumentException e) {
      throw corrupted(e);
    }
  }

  private static void demand(boolean holds, String otherwise) throws StreamCorruptedException {
    if (!holds) {
      throw new StreamCorruptedException(otherwise);
    }
  }

  private static StreamCorruptedException corrupted(IllegalArgumentException cause) {
    StreamCorruptedException corrupted = new StreamCorruptedException(cause.getMessage());
    corrupted.initCause(cause);
    return corrupted;
  }

  private static int crc(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return (int) crc.getValue();
  }
}
