package org.engross.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engross.outbox.Disk;
import org.engross.problem.Level;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.render.docx.PreparedFrame;

/**
 * Prepared frames of earlier runs, by the hash of the Word file and of what prepared it: to prepare
 * one anew takes a second.
 *
 * <p>It lies in the cache folder of the person, never in the office's folder: that one travels
 * between offices, and a prepared frame from elsewhere could hold anything. Without such a folder,
 * or if it cannot be written, frames are prepared in each run. A file that is damaged is as good as
 * none.
 */
final class FrameCache {
  private static final int HASH_LENGTH = 64;
  private static final int MOST_BYTES = 256 * 1024 * 1024;

  private final Optional<Path> folder;

  /**
   * @param folder where the files lie, which need not exist; empty for no cache
   */
  FrameCache(Optional<Path> folder) {
    this.folder = folder;
  }

  /** The cache of whoever runs Engross, from the environment's variables. */
  static FrameCache of(Map<String, String> environment) {
    return new FrameCache(
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

  /**
   * A frame as it is kept.
   *
   * @param remarks what a person should mend in it, to be said in every run
   */
  record Entry(PreparedFrame frame, List<Problem> remarks) {}

  /** The frame that was made of this file, if it is kept. */
  Optional<Entry> find(byte[] file, boolean draft) {
    try {
      Optional<Path> path = path(file, draft);
      if (path.isEmpty() || !Files.isRegularFile(path.get())) {
        return Optional.empty();
      }
      return Optional.of(read(Disk.read(path.get(), MOST_BYTES)));
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // Damaged, or of an earlier form: it is made anew.
    }
  }

  /** Keeps a frame for later runs, if that is possible. */
  void keep(byte[] file, boolean draft, Entry entry) {
    try {
      Optional<Path> path = path(file, draft);
      if (path.isPresent()) {
        put(path.get(), written(entry));
      }
    } catch (IOException e) {
      // A folder that cannot be written: the next run prepares the frame again.
    }
  }

  private Optional<Path> path(byte[] file, boolean draft) throws IOException {
    if (folder.isEmpty()) {
      return folder;
    }
    String key = Disk.hash(file) + (draft ? "-draft-" : "-final-") + PreparedFrame.version();
    return folder.map(f -> f.resolve(Disk.hash(key.getBytes(UTF_8)) + ".frame"));
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

  private static byte[] written(Entry entry) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(content);
    out.writeInt(entry.remarks.size());
    for (Problem remark : entry.remarks) {
      out.writeUTF(remark.place().file());
      out.writeUTF(remark.message());
      out.writeUTF(remark.remedy());
    }
    entry.frame.write(out);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(Disk.hash(content.toByteArray()).getBytes(UTF_8));
    content.writeTo(file);
    return file.toByteArray();
  }

  private static Entry read(byte[] file) throws IOException {
    byte[] content = Arrays.copyOfRange(file, HASH_LENGTH, file.length);
    if (!Disk.hash(content).equals(new String(file, 0, HASH_LENGTH, UTF_8))) {
      throw new IOException("damaged");
    }
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
    List<Problem> remarks = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      Place place = Place.of(in.readUTF());
      remarks.add(new Problem(Level.WARNING, "", place, in.readUTF(), in.readUTF()));
    }
    return new Entry(PreparedFrame.read(in), remarks);
  }
}
