package org.engross.outbox;

import java.nio.file.Path;
import org.engross.problem.Place;
import org.engross.problem.Problem;

/** Another run is writing to the same folder; waiting helps (exit code 75). */
public final class OutboxBusyException extends RuntimeException {
  private final transient Problem problem;
  private final String holder;

  OutboxBusyException(Path folder, String holder) {
    this(
        holder,
        Problem.error(
            Place.of(folder.toString()),
            holder + " is writing to this folder",
            "wait until it has ended, or choose another folder"));
  }

  private OutboxBusyException(String holder, Problem problem) {
    super(problem.toString());
    this.holder = holder;
    this.problem = problem;
  }

  /** Who holds the folder, in words: {@code process 4711}. */
  public String holder() {
    return holder;
  }

  /** The same as a problem, to be said like any other. */
  public Problem problem() {
    return problem;
  }
}
