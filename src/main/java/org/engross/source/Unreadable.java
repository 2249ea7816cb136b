package org.engross.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Objects;
import org.engross.problem.Place;
import org.engross.problem.Problem;

/** Says in plain words why a file or folder of a person's cannot be read. */
public final class Unreadable {
  private Unreadable() {}

  /**
   * The problem.
   *
   * @param name how the person knows it
   */
  public static Problem problem(String name, IOException e) {
    return Problem.error(
        Place.of(name), "this cannot be read (" + reason(e) + ")", "mend that, and run again");
  }

  /** The system's own words, without the path that the exception's message may hold. */
  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return Objects.requireNonNullElse(reason, e.getClass().getSimpleName());
  }
}
