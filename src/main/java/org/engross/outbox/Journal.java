package org.engross.outbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engross.outbox.Manifest.Entry;

/**
 * What a run is about to publish, one manifest entry a line: written before the first file takes
 * its name and deleted after the manifest is written, so that a killed run's files are known.
 */
final class Journal {
  static final String NAME = ".engross-journal";

  private final Disk disk;
  private final Path folder;
  private final Path file;

  Journal(Disk disk, Path folder) {
    this.disk = disk;
    this.folder = folder;
    this.file = folder.resolve(NAME);
  }

  /** Writes the entries and brings them to the medium. */
  void write(List<Entry> entries) throws IOException {
    String lines =
        entries.stream().map(e -> ManifestJson.line(e) + "\n").collect(Collectors.joining());
    try {
      disk.write(file, lines.getBytes(StandardCharsets.UTF_8));
      disk.force(file);
      disk.forceFolder(folder);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (IOException e) {
      deleteAfter(e);
      throw e;
    }
  }

  /** The entries that a killed run left; empty if there is no journal, or one without entries. */
  Optional<List<Entry>> read() throws IOException {
    try {
      String lines = new String(Disk.read(file, ManifestFile.MOST_BYTES), StandardCharsets.UTF_8);
      return Optional.of(entries(lines));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static List<Entry> entries(String lines) {
    List<Entry> entries = new ArrayList<>();
    int start = 0;
    for (int end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', start)) {
      try {
        entries.add(ManifestJson.entry(lines.substring(start, end)));
      } catch (ManifestJson.DamagedException e) {
        // Torn when the power went: nothing was published under it, because it was not forced yet.
      }
      start = end + 1;
    }
    return entries;
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
