package org.engross.problem;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects the problems of a run, so that all of them are said at once; each is said once. */
public final class Problems {
  private static final int MOST_ERRORS = 1000;
  private static final int MOST_OTHERS = 200;

  private final Set<Problem> found = new LinkedHashSet<>();
  private final Map<Level, Integer> kept = new EnumMap<>(Level.class);
  private final Map<Level, Integer> beyond = new EnumMap<>(Level.class);
  private final boolean bounded;
  private final Optional<Problems> whole;
  private Optional<Problems> rows = Optional.empty();
  private boolean keepsGoing;
  private boolean errors;

  /** Nothing was found yet. */
  public Problems() {
    this(false, Optional.empty());
  }

  private Problems(boolean bounded, Optional<Problems> whole) {
    this.bounded = bounded;
    this.whole = whole;
  }

  /** For a run that may find very many: the first 1,000 errors are kept, the others counted. */
  public static Problems bounded() {
    return new Problems(true, Optional.empty());
  }

  /**
   * Takes what is wrong with one row of a list, or one draft of many, and with nothing else. It
   * keeps all drafts from being written, as any error does, unless the run keeps going.
   */
  public Problems ofRow() {
    if (whole.isPresent()) {
      return this;
    }
    if (rows.isEmpty()) {
      rows = Optional.of(new Problems(bounded, Optional.of(this)));
    }
    return rows.get();
  }

  /** From now on an error of one row keeps no other draft from being written. */
  public void keepGoing() {
    keepsGoing = true;
  }

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
    whole.orElse(this).keep(problem);
    errors |= problem.level() == Level.ERROR;
  }

  private void keep(Problem problem) {
    int most = problem.level() == Level.ERROR ? MOST_ERRORS : MOST_OTHERS;
    if (bounded && kept.getOrDefault(problem.level(), 0) == most) {
      beyond.merge(problem.level(), found.contains(problem) ? 0 : 1, Integer::sum);
    } else if (found.add(problem)) {
      kept.merge(problem.level(), 1, Integer::sum);
    }
  }

  /** Adds several problems. */
  public void addAll(Iterable<Problem> problems) {
    problems.forEach(this::add);
  }

  /** Whether anything found so far keeps all drafts from being written. */
  public boolean hasErrors() {
    return errors || !keepsGoing && hasErrorsOfRows();
  }

  /** Whether rows have errors, and nothing else has. */
  public boolean hasErrorsOfRowsAlone() {
    return !errors && hasErrorsOfRows();
  }

  private boolean hasErrorsOfRows() {
    return rows.filter(r -> r.errors).isPresent();
  }

  /** What was found so far, in the order in which it was found. */
  public List<Problem> list() {
    return List.copyOf(whole.orElse(this).found);
  }

  /** How many of a level were found beyond those that were kept. */
  public int beyond(Level level) {
    return beyond.getOrDefault(level, 0);
  }

  /**
   * Goes no further if an error was found.
   *
   * @throws ProblemException with all that was found, warnings too
   */
  public void stopOnErrors() {
    if (hasErrors()) {
      throw new ProblemException(list());
    }
  }
}
