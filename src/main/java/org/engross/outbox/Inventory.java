package org.engross.outbox;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;

/** What lies in the folder, held against what the manifest says that Engross wrote there. */
final class Inventory {
  private final Disk disk;
  private final Path folder;
  private Manifest manifest = Manifest.EMPTY;
  private Optional<Set<String>> listed = Optional.empty();

  Inventory(Disk disk, Path folder) {
    this.disk = disk;
    this.folder = folder;
  }

  Manifest manifest() {
    return manifest;
  }

  /** Believes another manifest from now on. */
  void believe(Manifest newer) {
    manifest = newer;
  }

  /** The file of a name. */
  Path file(String name) {
    try {
      return folder.resolve(name);
    } catch (InvalidPathException e) {
      throw new ProblemException(
          Problem.error(
              Place.of(folder.toString()),
              "in this locale Java cannot name a file with letters beyond ASCII",
              "set LC_ALL=C.UTF-8, or use only ASCII letters in the name"));
    }
  }

  /** What lies under a name, seen by a draft of this hash. */
  Found find(String name, String sha256) throws IOException {
    Path file = file(name);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Found.NOTHING;
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Found.NO_FILE;
    }
    String there = disk.hash(file);
    if (there.equals(sha256)) {
      return Found.SAME;
    }
    boolean ours = manifest.find(name).filter(e -> e.sha256().equals(there)).isPresent();
    return ours ? Found.OURS : Found.A_PERSONS;
  }

  /**
   * What lies under a name that a draft can have, as far as it lay there when the folder was last
   * listed: to ask for each of thousands of files that are not there takes as long as to write it.
   *
   * @throws ProblemException if that is no file
   */
  Found findListed(String name, String sha256) throws IOException {
    return isListed(name) ? findFile(name, sha256) : Found.NOTHING;
  }

  /** Lists the folder anew when it is next asked for a name. */
  synchronized void listAgain() {
    listed = Optional.empty();
  }

  private synchronized boolean isListed(String name) throws IOException {
    if (listed.isEmpty()) {
      listed = Optional.of(names());
    }
    return !listed.get().isEmpty() && listed.get().contains(FileNames.key(name));
  }

  /** What lies there, of what can be a draft: no draft's name begins as a temporary one does. */
  private Set<String> names() throws IOException {
    Set<String> names = new HashSet<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, file -> !file.getFileName().toString().startsWith("."))) {
      files.forEach(file -> names.add(FileNames.key(file.getFileName().toString())));
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return names;
  }

  /**
   * What lies under a name that a draft can have.
   *
   * @throws ProblemException if that is no file
   */
  Found findFile(String name, String sha256) throws IOException {
    Found found = find(name, sha256);
    if (found == Found.NO_FILE) {
      throw new ProblemException(DiskProblems.notAFile(file(name)));
    }
    return found;
  }
}
