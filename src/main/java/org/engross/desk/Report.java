package org.engross.desk;

import java.util.List;
import org.engross.outbox.Outcome;
import org.engross.problem.Level;
import org.engross.problem.Problem;

/**
 * What became of a run.
 *
 * @param outcomes one for each file that was asked for; none if the input has errors
 * @param problems all that was found, warnings too
 */
public record Report(List<Outcome> outcomes, List<Problem> problems) {

  /** Copies the lists. */
  public Report {
    outcomes = List.copyOf(outcomes);
    problems = List.copyOf(problems);
  }

  /** Whether every file that was asked for is on the disk. */
  public boolean isComplete() {
    return problems.stream().noneMatch(p -> p.level() == Level.ERROR)
        && outcomes.stream().noneMatch(Outcome.Failed.class::isInstance);
  }
}
