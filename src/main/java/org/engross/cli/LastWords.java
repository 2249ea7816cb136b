package org.engross.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.outbox.OutboxBusyException;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.source.Unreadable;
import picocli.CommandLine.Help.Ansi;

/** What is said of that which ended a command, and the exit code: never a stack trace. */
final class LastWords {
  private static final int MOST_CAUSES = 16;

  private final PrintWriter err;

  LastWords(PrintWriter err) {
    this.err = err;
  }

  /** Says why the command ended; the exit code. */
  int of(Throwable end) {
    if (end instanceof ProblemException problems) {
      return said(ExitCode.PROBLEMS, problems.problems());
    }
    if (end instanceof OutboxBusyException busy) {
      return said(ExitCode.BUSY, List.of(busy.problem()));
    }
    if (cause(end, OutOfMemoryError.class).isPresent()) {
      return said(ExitCode.PROBLEMS, List.of(tooLittleMemory()));
    }
    Optional<IOException> refused = cause(end, IOException.class);
    if (refused.isPresent()) {
      return said(ExitCode.PROBLEMS, List.of(Unreadable.problem("a file", refused.get())));
    }
    return internal(end);
  }

  private int said(ExitCode code, List<Problem> problems) {
    new ProblemPrinter(err, Ansi.AUTO).print(problems);
    return code.number();
  }

  private static Problem tooLittleMemory() {
    return Problem.error(
        Place.of("Java"),
        "there was too little memory for this run; what it wrote before is whole",
        "give Java more and run again:  java -Xmx1g -jar target/engross.jar ...");
  }

  /** The first of a kind among what led to the end. */
  private static <T extends Throwable> Optional<T> cause(Throwable end, Class<T> kind) {
    return Stream.iterate(end, one -> one != null, Throwable::getCause)
        .limit(MOST_CAUSES)
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst();
  }

  private int internal(Throwable end) {
    err.println("engross: an error in Engross itself: " + end);
    for (StackTraceElement at : end.getStackTrace()) {
      if (at.getClassName().startsWith("org.engross")) {
        err.println("  at " + at);
        break;
      }
    }
    return ExitCode.INTERNAL.number();
  }
}
