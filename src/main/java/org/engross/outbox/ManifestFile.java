package org.engross.outbox;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;

/** The manifest as a file of its folder: read with distrust, written whole or not at all. */
final class ManifestFile {
  static final String NAME = "manifest.json";

  private static final String STEM = "manifest";

  /** A larger manifest, or journal, is not one of ours: this is room for 100,000 drafts. */
  static final int MOST_BYTES = 64 * 1024 * 1024;

  private final Disk disk;
  private final Path folder;
  private final String stem;
  private final Path file;
  private boolean damaged;

  ManifestFile(Disk disk, Path folder, Shard shard) {
    this.disk = disk;
    this.folder = folder;
    this.stem = STEM + shard.suffix();
    this.file = folder.resolve(name(shard));
  }

  /** The name of a shard's manifest. */
  static String name(Shard shard) {
    return STEM + shard.suffix() + ".json";
  }

  Path path() {
    return file;
  }

  /** The manifest; an empty one if there is none, or, with a warning, if it is damaged. */
  Manifest read(Problems problems) {
    try {
      DiskProblems.refuseAllButFiles(file);
      return read();
    } catch (NoSuchFileException e) {
      return Manifest.EMPTY;
    } catch (ManifestJson.NewerException e) {
      throw new ProblemException(
          Problem.error(
              Place.of(file.toString()),
              "a later Engross wrote this manifest (" + e.getMessage() + ")",
              "use that one, or choose another folder"));
    } catch (ManifestJson.DamagedException e) {
      damaged = true;
      problems.warning(
          place(e),
          "the manifest is damaged and not believed: every file in this folder counts as a person's"
              + " and stays, and new drafts go beside",
          "bring it back from a copy, or run on; it will be kept as " + stem + ".damaged.json");
      return Manifest.EMPTY;
    } catch (IOException e) {
      throw DiskProblems.exception(file, "be read", e);
    }
  }

  private Manifest read() throws IOException {
    try (InputStream json = Disk.open(file, MOST_BYTES)) {
      return ManifestJson.read(json);
    }
  }

  private Place place(ManifestJson.DamagedException e) {
    if (e.getCause() instanceof JsonProcessingException json && json.getLocation() != null) {
      JsonLocation at = json.getLocation();
      return new Place(
          file.toString(), Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()), "");
    }
    return Place.of(file.toString());
  }

  /** Writes the manifest, by way of a temporary file, unless it stands there already. */
  void write(Manifest manifest, Path temporary) throws IOException {
    Iterable<byte[]> json = ManifestJson.write(manifest);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && disk.holds(file, json)) {
      return;
    }
    disk.write(temporary, json);
    disk.force(temporary);
    if (damaged) {
      keepDamaged();
    }
    disk.replace(temporary, file);
    disk.forceFolder(folder);
    damaged = false;
  }

  /** Deletes the manifest, because another says all that it says. */
  void delete() throws IOException {
    if (damaged) {
      keepDamaged();
    }
    disk.delete(file);
  }

  /** Gives what could not be believed another name, because a person may have made it. */
  private void keepDamaged() throws IOException {
    Path aside = folder.resolve(stem + ".damaged.json");
    for (int n = 2; Files.exists(aside, LinkOption.NOFOLLOW_LINKS); n++) {
      if (Files.isRegularFile(aside, LinkOption.NOFOLLOW_LINKS)
          && disk.hash(aside).equals(disk.hash(file))) {
        return;
      }
      aside = folder.resolve(stem + ".damaged-" + n + ".json");
    }
    disk.publish(file, aside);
  }
}
