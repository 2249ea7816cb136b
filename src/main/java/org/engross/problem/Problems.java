package org.engross.problem;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the problems of a run, so that all of them are said at once; each is said once. */
public final class Problems {
  private final Set<Problem> found = new LinkedHashSet<>();
  private boolean errors;

  /** Adds an error of no named rule. */
  public void error(Place place, String message, String remedy) {
    add(Problem.error(place, message, remedy));
  }

  /** Adds a warning of no named rule. */
  public void warning(Place place, String message, String remedy) {
    add(Problem.warning(place, message, remedy));
  }

  /** Adds a problem. */
  public void add(Problem problem) {
    found.add(problem);
    errors |= problem.level() == Level.ERROR;
  }

  /** Adds several problems. */
  public void addAll(Iterable<Problem> problems) {
    problems.forEach(this::add);
  }

  /** Whether anything found so far keeps a draft from being written. */
  public boolean hasErrors() {
    return errors;
  }

  /** What was found so far, in the order in which it was found. */
  public List<Problem> list() {
    return List.copyOf(found);
  }

  /**
   * Goes no further if an error was found.
   *
   * @throws ProblemException with all that was found, warnings too
   */
  public void stopOnErrors() {
    if (errors) {
      throw new ProblemException(list());
    }
  }
}
