package org.engross.outbox;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;

/** Says in plain words what a file system refused, and what a person can do about it. */
public final class DiskProblems {
  private DiskProblems() {}

  /** The problem for a file or folder of which something was wanted: "be written", "be read". */
  public static Problem of(Path file, String wanted, IOException e) {
    Place place = Place.of(file.toString());
    if (isFull(e)) {
      return Problem.error(
          place,
          "this cannot " + wanted + ": the disk is full",
          "free some space and run again; nothing half-written remains");
    }
    if (e instanceof AccessDeniedException) {
      return Problem.error(
          place,
          "this cannot " + wanted + ": permission denied",
          "close it if it is open in Word, or choose a folder in which you may write");
    }
    if (e instanceof FileAlreadyExistsException) {
      return Problem.error(
          place, "another program made or changed this while the run went on", "run again");
    }
    return Problem.error(
        place,
        "this cannot " + wanted + " (" + reason(e) + ")",
        "mend that, or choose another folder, and run again");
  }

  /** The problem for a file's name that a folder, a symbolic link or a device has. */
  public static Problem notAFile(Path file) {
    String what =
        Files.isSymbolicLink(file)
            ? "a symbolic link, and links are neither followed nor replaced"
            : "a folder or a device, and only a file can be replaced";
    return Problem.error(
        Place.of(file.toString()), "here lies " + what, "move it away, or choose another folder");
  }

  /**
   * Refuses what is no file where one of ours lies or shall lie: reading a pipe would never end.
   *
   * @throws ProblemException if something else lies there
   */
  static void refuseAllButFiles(Path file) {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new ProblemException(notAFile(file));
    }
  }

  /** The same as an exception. */
  public static ProblemException exception(Path file, String wanted, IOException e) {
    return new ProblemException(of(file, wanted, e));
  }

  private static boolean isFull(IOException e) {
    String reason = reason(e).toLowerCase(Locale.ROOT);
    return Stream.of("no space left", "not enough space", "quota exceeded")
        .anyMatch(reason::contains);
  }

  /** The system's own words, without the path that the exception's message may hold. */
  private static String reason(IOException e) {
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return Objects.requireNonNullElse(reason, e.getClass().getSimpleName());
  }
}
