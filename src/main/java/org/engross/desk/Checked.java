package org.engross.desk;

import java.util.List;
import java.util.Objects;
import org.engross.problem.Level;
import org.engross.problem.Problem;

/**
 * What was found in one file.
 *
 * @param file how the person knows it
 * @param problems in the order in which they were found
 */
public record Checked(String file, List<Problem> problems) {

  /** Copies the list; refuses null. */
  public Checked {
    Objects.requireNonNull(file, "file");
    problems = List.copyOf(problems);
  }

  /** How many problems it has of a level. */
  public int count(Level level) {
    return (int) problems.stream().filter(p -> p.level() == level).count();
  }
}
