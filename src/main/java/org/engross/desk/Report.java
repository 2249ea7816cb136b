package org.engross.desk;

import java.util.List;
import org.engross.outbox.Dropped;
import org.engross.outbox.Outcome;
import org.engross.problem.Problem;
import org.engross.problem.Problems;
import org.engross.report.Rows;

/**
 * What became of a run.
 *
 * @param drafts how many drafts were ordered
 * @param isPublished whether those without errors were put into the folder
 * @param outcomes one for each file that was published, by name, then one for each file or draft
 *     that could not be made; of very many the first
 * @param failedBeyond how many drafts could not be made beyond those
 * @param dropped drafts of earlier runs that the packet orders no more
 * @param problems all that was found, warnings too
 * @param rows the same, draft by draft
 */
public record Report(
    int drafts,
    boolean isPublished,
    List<Outcome> outcomes,
    int failedBeyond,
    List<Dropped> dropped,
    Problems problems,
    Rows rows) {

  /**
   * The report of a run.
   *
   * @param general what was found that concerns no single draft
   */
  static Report of(
      List<NamedOrder> orders, Result result, List<Problem> general, Problems problems) {
    boolean complete =
        result.isComplete() && !problems.hasErrors() && !problems.ofRow().hasErrors();
    return new Report(
        orders.size(),
        result.published().isPresent(),
        result.outcomes(),
        result.findings().failedBeyond(),
        result.dropped(),
        problems,
        new ReportRows(orders, result, general, complete));
  }

  /** Whether every file that was asked for is on the disk. */
  public boolean isComplete() {
    return rows.isComplete();
  }
}
