package org.engross.outbox;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.outbox.Manifest.Entry;

/**
 * What a run is about to publish, one manifest entry a line: written before the first file takes
 * its name and deleted after the manifest is written, so that a killed run's files are known.
 */
final class Journal {
  static final String NAME = ".engross-journal";

  private static final byte[] LINE_END = {'\n'};

  private final Disk disk;
  private final Path file;

  Journal(Disk disk, Path file) {
    this.disk = disk;
    this.file = file;
  }

  boolean isThere() {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** Writes entries and runs, each as its line, and brings them to the medium. */
  void write(List<byte[]> lines) throws IOException {
    try {
      disk.write(file, ended(lines));
      disk.force(file);
      disk.forceFolder(file.toAbsolutePath().getParent());
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (IOException e) {
      deleteAfter(e);
      throw e;
    }
  }

  private static Iterable<byte[]> ended(List<byte[]> lines) {
    return () -> lines.stream().flatMap(line -> Stream.of(line, LINE_END)).iterator();
  }

  /**
   * What a killed run left.
   *
   * @param entries each as its line
   * @param runs as the manifest has them
   */
  record Left(List<byte[]> entries, Map<String, String> runs) {}

  /** What a killed run left. */
  Left read() throws IOException {
    DiskProblems.refuseAllButFiles(file);
    try (InputStream in = new BufferedInputStream(Disk.open(file, ManifestFile.MOST_BYTES))) {
      return lines(in);
    }
  }

  private static Left lines(InputStream in) throws IOException {
    Left left = new Left(new ArrayList<>(), new HashMap<>());
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (next == '\n') {
        String text = line.toString(StandardCharsets.UTF_8);
        left.runs.putAll(ManifestJson.run(text));
        entry(text).map(EntryList::line).ifPresent(left.entries::add);
        line.reset();
      } else {
        line.write(next);
      }
    }
    return left;
  }

  /**
   * Empty if torn when the power went: it was not forced yet, so nothing was published under it.
   */
  private static Optional<Entry> entry(String line) {
    try {
      return Optional.of(ManifestJson.entry(line));
    } catch (ManifestJson.DamagedException e) {
      return Optional.empty();
    }
  }

  private void deleteAfter(IOException failure) {
    try {
      delete();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /** Deletes the journal, if there is one. */
  void delete() throws IOException {
    disk.delete(file);
  }
}
