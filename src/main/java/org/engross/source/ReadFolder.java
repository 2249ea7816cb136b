package org.engross.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * A folder that remembers what was read in it, each file with a checksum that tells an edited file
 * from the same one; what the jar carries cannot be edited. Several threads may read.
 */
public final class ReadFolder implements Folder {
  private static final int BUFFER_BYTES = 64 * 1024;

  private final Folder folder;
  private final boolean remembers;
  private final Map<String, String> sums = new ConcurrentHashMap<>();
  private final Map<String, SourceFile> files = new ConcurrentHashMap<>();

  /** A folder in which nothing was read yet. */
  public ReadFolder(Folder folder) {
    this.folder = folder;
    this.remembers = !(folder instanceof Embedded);
  }

  /** Remembers a file that was read beside the folder, under the name that it has there. */
  public void add(String path, Path file) {
    files.put(path, new SourceFile.OnDisk(path, file));
  }

  /** What was read: paths and checksums, 8 hexadecimal digits each (CRC-32). */
  public SortedMap<String, String> sums() {
    SortedMap<String, String> all = new TreeMap<>(sums);
    files.forEach((path, file) -> all.put(path, sum(file)));
    return all;
  }

  /** The folder itself, which remembers nothing. */
  public Folder folder() {
    return folder;
  }

  /** Remembers a text of this folder that was read elsewhere. */
  public void add(String path, Source source) {
    if (remembers) {
      sums.computeIfAbsent(path, p -> sum(source.text().getBytes(StandardCharsets.UTF_8)));
    }
  }

  @Override
  public Optional<Source> read(String path) {
    Optional<Source> source = folder.read(path);
    source.ifPresent(s -> add(path, s));
    return source;
  }

  @Override
  public Optional<byte[]> bytes(String path) {
    Optional<byte[]> bytes = folder.bytes(path);
    bytes.filter(b -> remembers).ifPresent(b -> sums.computeIfAbsent(path, p -> sum(b)));
    return bytes;
  }

  @Override
  public Optional<SourceFile> file(String path) {
    Optional<SourceFile> file = folder.file(path);
    file.filter(f -> remembers).ifPresent(f -> files.put(path, f));
    return file;
  }

  @Override
  public boolean has(String path) {
    return folder.has(path);
  }

  @Override
  public Optional<byte[]> prepared(String path) {
    return folder.prepared(path);
  }

  @Override
  public String name(String path) {
    return folder.name(path);
  }

  @Override
  public List<String> list(String under, String ending) {
    return folder.list(under, ending);
  }

  private static String sum(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, bytes.length);
    return hex(crc);
  }

  private static String sum(SourceFile file) {
    CRC32 crc = new CRC32();
    byte[] buffer = new byte[BUFFER_BYTES];
    try (InputStream in = file.open()) {
      for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        crc.update(buffer, 0, length);
      }
      return hex(crc);
    } catch (IOException e) {
      return "";
    }
  }

  private static String hex(CRC32 crc) {
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }
}
