package org.engross.render.docx.zip;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Writes an OPC package, which is a zip file, in memory.
 *
 * <pre>
 * writer.begin(prefix);
 * writer.entry("word/document.xml", xml, 0, length);
 * byte[] file = writer.finish();
 * </pre>
 *
 * <p>Entries stand in the order in which they come; {@code [Content_Types].xml} belongs first. An
 * instance keeps its buffers from file to file and serves one thread. The same calls give the same
 * bytes.
 */
public final class ZipWriter {
  private static final int END = 0x06054B50;
  // 65,535 itself would tell readers to look for a zip64 directory.
  private static final int MOST_ENTRIES = 0xFFFE;
  private static final int USUAL_FILE = 1 << 16;

  private final Deflate deflate;
  private final CRC32 crc = new CRC32();
  private final ZipBytes packed = new ZipBytes(USUAL_FILE);
  private final ZipBytes file = new ZipBytes(USUAL_FILE);
  private final ZipBytes directory = new ZipBytes(1 << 12);
  private final Set<String> folded = new HashSet<>();
  private ZipPrefix prefix = ZipPrefix.NONE;
  private int count;
  private boolean open;

  /** Writes files that are drafted, with a {@link Deflate#quick} hand. */
  public ZipWriter() {
    this(Deflate.quick());
  }

  /** Writes with another hand, such as {@link Deflate#thorough} for a prefix. */
  public ZipWriter(Deflate deflate) {
    this.deflate = deflate;
  }

  /** Begins an empty file; one that was not finished is forgotten. */
  public void begin() {
    begin(ZipPrefix.NONE);
  }

  /** Begins a file with entries that were laid out before. */
  public void begin(ZipPrefix with) {
    prefix = with;
    count = with.count();
    folded.clear();
    file.clear();
    directory.clear();
    with.copy(file, directory);
    open = true;
  }

  /**
   * Adds an entry and compresses its bytes.
   *
   * @throws IllegalArgumentException if the name is no entry's name, or taken
   */
  public void entry(String name, byte[] bytes, int from, int length) {
    packed.clear();
    deflate.deflate(bytes, from, length, packed);
    crc.reset();
    crc.update(bytes, from, length);
    add(new ZipRecord(name, (int) crc.getValue(), packed.length(), length, file.length()), packed);
  }

  /**
   * Adds an entry that is made of these pieces.
   *
   * @throws IllegalArgumentException if the name is no entry's name, or taken
   */
  public void entry(String name, List<Piece> pieces) {
    packed.clear();
    Piece.write(pieces, packed);
    int size = Piece.size(pieces);
    add(new ZipRecord(name, Piece.checksum(pieces), packed.length(), size, file.length()), packed);
  }

  /**
   * Adds an entry whose bytes were compressed before, by {@link Deflate}.
   *
   * @param checksum the CRC-32 of the bytes before they were compressed
   * @param size how many they were
   * @throws IllegalArgumentException if the name is no entry's name, or taken
   */
  public void raw(String name, int checksum, byte[] compressed, int size) {
    packed.clear();
    packed.put(compressed);
    add(new ZipRecord(name, checksum, packed.length(), size, file.length()), packed);
  }

  /** Ends a part that was compressed while it was written, and adds it. */
  public void entry(PackedPart part) {
    ZipBytes data = part.finish();
    add(
        new ZipRecord(part.name(), part.checksum(), data.length(), part.size(), file.length()),
        data);
  }

  private void add(ZipRecord entry, ZipBytes data) {
    demandOpen();
    demandNewName(entry);
    if (count == MOST_ENTRIES) {
      throw new IllegalStateException("a file takes " + MOST_ENTRIES + " entries at most");
    }
    entry.writeLocal(file);
    file.put(data.array(), 0, data.length());
    entry.writeCentral(directory);
    count++;
  }

  private void demandOpen() {
    if (!open) {
      throw new IllegalStateException("begin comes first");
    }
  }

  private void demandNewName(ZipRecord entry) {
    String name = entry.folded();
    if (prefix.has(name) || !folded.add(name)) {
      throw new IllegalArgumentException(entry.name() + " is there already");
    }
  }

  /** Ends the file with its directory, and gives its bytes. */
  public byte[] finish() {
    demandOpen();
    open = false;
    int directoryAt = file.length();
    file.put(directory.array(), 0, directory.length());
    file.put32(END);
    file.put16(0); // this disk
    file.put16(0); // the directory's disk
    file.put16(count);
    file.put16(count);
    file.put32(directory.length());
    file.put32(directoryAt);
    file.put16(0); // comment
    return file.copy();
  }

  /** Ends what was begun, and gives it as something for other files to begin with. */
  public ZipPrefix prefix() {
    demandOpen();
    open = false;
    int directoryAt = file.length();
    file.put(directory.array(), 0, directory.length());
    return new ZipPrefix(file.copy(), directoryAt, count);
  }
}
