package org.engross.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;
import org.engross.outbox.Disk;

/**
 * What earlier runs prepared out of files, by what it was made of: to prepare it anew takes long.
 *
 * <p>It lies in the cache folder of the person, never in the office's folder: that one travels
 * between offices, and what is prepared elsewhere could hold anything. Without such a folder, or if
 * it cannot be written, all is prepared in each run. A file that is damaged is as good as none.
 */
final class Cache {
  private static final int SUM_LENGTH = Long.BYTES;
  private static final int MOST_BYTES = 256 * 1024 * 1024;

  private final Optional<Path> folder;

  /**
   * @param folder where the files lie, which need not exist; empty for no cache
   */
  Cache(Optional<Path> folder) {
    this.folder = folder;
  }

  /** The cache of whoever runs Engross, from the environment's variables. */
  static Cache of(Map<String, String> environment) {
    return new Cache(
        folder(environment, "XDG_CACHE_HOME", "")
            .or(() -> folder(environment, "LOCALAPPDATA", ""))
            .or(() -> folder(environment, "HOME", ".cache")));
  }

  private static Optional<Path> folder(
      Map<String, String> environment, String variable, String under) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> !value.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute)
        .map(path -> path.resolve(under).resolve("engross").resolve("frames"));
  }

  /** What is kept under a key. */
  Optional<byte[]> find(String key, String ending) {
    try {
      Optional<Path> path = path(key, ending).filter(Files::isRegularFile);
      return path.isEmpty() ? Optional.empty() : sound(Disk.read(path.get(), MOST_BYTES));
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // It cannot be read: it is made anew.
    }
  }

  private static Optional<byte[]> sound(byte[] file) {
    byte[] content = Arrays.copyOfRange(file, SUM_LENGTH, file.length);
    boolean isSound = Arrays.equals(sum(content), 0, SUM_LENGTH, file, 0, SUM_LENGTH);
    return isSound ? Optional.of(content) : Optional.empty();
  }

  /** Keeps something for later runs, if that is possible. */
  void keep(String key, String ending, byte[] content) {
    try {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      file.write(sum(content));
      file.write(content);
      Optional<Path> path = path(key, ending);
      if (path.isPresent()) {
        put(path.get(), file.toByteArray());
      }
    } catch (IOException e) {
      // A folder that cannot be written: the next run prepares it again.
    }
  }

  /** Tells a damaged file; CRC-32 takes a hundredth of the time of a hash. */
  private static byte[] sum(byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content, 0, content.length);
    return ByteBuffer.allocate(SUM_LENGTH).putLong(sum.getValue()).array();
  }

  private Optional<Path> path(String key, String ending) {
    return folder.map(f -> f.resolve(Disk.hash(key.getBytes(UTF_8)) + ending));
  }

  /** Written under a name of its own and then renamed: other runs see a whole file or none. */
  private static void put(Path path, byte[] bytes) throws IOException {
    Disk disk = new Disk();
    disk.createFolder(path.getParent());
    Path temporary = path.resolveSibling(".tmp-" + UUID.randomUUID());
    try {
      disk.write(temporary, bytes);
      disk.replace(temporary, path);
    } finally {
      disk.delete(temporary);
    }
  }
}
