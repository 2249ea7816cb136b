package org.engross.ledger;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engross.outbox.Disk;
import org.engross.outbox.DiskProblems;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.source.Source;

/**
 * A file that people edit too: it is written whole or not at all, and only over what was read of
 * it.
 */
final class GuardedFile {
  private static final Pattern TEMPORARY = Pattern.compile("\\.tmp-engross-([0-9]+)-(.+)");

  private final Path file;
  private final String shown;
  private final Disk disk;
  private final Optional<byte[]> read;

  private GuardedFile(Path file, String shown, Disk disk, Optional<byte[]> read) {
    this.file = file;
    this.shown = shown;
    this.disk = disk;
    this.read = read;
  }

  /**
   * Reads a file, if it is there.
   *
   * @param shown how a person knows it
   * @throws ProblemException if something else lies there, or it cannot be read
   */
  static GuardedFile read(Path file, String shown, Disk disk) {
    Path whole = file.toAbsolutePath().normalize();
    try {
      boolean other =
          Files.exists(whole, LinkOption.NOFOLLOW_LINKS)
              && !Files.isRegularFile(whole, LinkOption.NOFOLLOW_LINKS);
      if (other) {
        throw new ProblemException(DiskProblems.notAFile(Path.of(shown)));
      }
      byte[] bytes = Disk.read(whole, Source.MOST_BYTES);
      return new GuardedFile(whole, shown, disk, Optional.of(bytes));
    } catch (NoSuchFileException e) {
      return new GuardedFile(whole, shown, disk, Optional.empty());
    } catch (IOException e) {
      throw DiskProblems.exception(Path.of(shown), "be read", e);
    }
  }

  /** What was read; empty if there was no file. */
  Optional<byte[]> bytes() {
    return read;
  }

  /** How a person knows it. */
  String shown() {
    return shown;
  }

  /**
   * Puts these bytes in the place of what was read.
   *
   * @throws ProblemException if another program has the file open or changed it, or the disk
   *     refuses; the file then is as it was
   */
  void write(byte[] bytes) {
    refuseOpen();
    Path temporary =
        file.resolveSibling(
            ".tmp-engross-" + ProcessHandle.current().pid() + "-" + file.getFileName());
    try {
      disk.createFolder(file.getParent());
      clean();
      disk.delete(temporary);
      disk.write(temporary, bytes);
      disk.force(temporary);
      put(temporary);
      disk.forceFolder(file.getParent());
    } catch (IOException e) {
      throw new ProblemException(problem(e));
    } finally {
      deleteIfThere(temporary);
    }
  }

  private void put(Path temporary) throws IOException {
    if (read.isEmpty()) {
      disk.publish(temporary, file);
      return;
    }
    if (!Disk.hash(read.get()).equals(disk.hash(file))) {
      throw changed();
    }
    disk.replace(temporary, file);
  }

  /** What a killed run left behind. */
  private void clean() throws IOException {
    try (Stream<Path> all = Files.list(file.getParent())) {
      for (Path left : all.filter(this::isLeft).toList()) {
        disk.delete(left);
      }
    }
  }

  private boolean isLeft(Path path) {
    Matcher name = TEMPORARY.matcher(path.getFileName().toString());
    return name.matches()
        && name.group(2).equals(file.getFileName().toString())
        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
  }

  private void deleteIfThere(Path temporary) {
    try {
      disk.delete(temporary);
    } catch (IOException e) {
      // The next run deletes it.
    }
  }

  /** The files by which LibreOffice and Excel show each other that they have one open. */
  private void refuseOpen() {
    String name = file.getFileName().toString();
    for (String lock : List.of(".~lock." + name + "#", "~$" + name)) {
      if (Files.exists(file.resolveSibling(lock), LinkOption.NOFOLLOW_LINKS)) {
        throw new ProblemException(
            Problem.error(
                Place.of(shown),
                "this file is open in LibreOffice or Excel, which would write over what is added"
                    + " here",
                "save and close it there and run again; if it is open nowhere, delete " + lock));
      }
    }
  }

  private ProblemException changed() {
    return new ProblemException(
        Problem.error(
            Place.of(shown),
            "somebody changed this file while this run was reading it; nothing was written",
            "run again"));
  }

  private Problem problem(IOException e) {
    if (e instanceof FileAlreadyExistsException || e instanceof NoSuchFileException) {
      return changed().problems().get(0);
    }
    boolean used =
        e instanceof AccessDeniedException
            || String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("another process");
    return used && Files.isWritable(file)
        ? Problem.error(
            Place.of(shown),
            "another program has this file open, Excel perhaps; nothing was written",
            "close it there and run again")
        : DiskProblems.of(Path.of(shown), "be written", e);
  }
}
