package org.engross.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Problems that keep a run, or one draft of it, from going on. */
public final class ProblemException extends RuntimeException {
  private final transient List<Problem> problems;

  /** Carries all problems found so far. */
  public ProblemException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Carries one problem. */
  public ProblemException(Problem problem) {
    this(List.of(problem));
  }

  /** The problems, in the order in which they were found. */
  public List<Problem> problems() {
    return problems;
  }
}
