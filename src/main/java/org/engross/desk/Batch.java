package org.engross.desk;

import java.util.List;
import java.util.function.Supplier;
import org.engross.outbox.Workers;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.report.Progress;

/**
 * The drafts of one run, made one after another or on several threads: each is looked up and named
 * before, each is handed on as soon as it is made, and none stops another.
 */
final class Batch {
  private final List<NamedOrder> orders;
  private final boolean finalCopy;
  private final Problems problems;
  private final DraftMaker maker;

  /**
   * A batch of which nothing is made yet.
   *
   * @param finalCopy whether what breaks a rule of the form stops a draft
   * @param problems takes what is found, in the order of the orders
   */
  Batch(List<NamedOrder> orders, boolean finalCopy, Problems problems) {
    this.orders = orders;
    this.finalCopy = finalCopy;
    this.problems = problems;
    this.maker = new DraftMaker(orders.size());
  }

  /** Takes a draft in which no error was found. */
  interface Use {
    /**
     * Makes files of it.
     *
     * @param found takes what is wrong with them
     */
    void take(NamedOrder order, DraftMaker.Made made, Problems found);
  }

  /**
   * Makes every draft.
   *
   * @param use what one thread does with the drafts that it made
   */
  Findings make(Manner manner, Supplier<Use> use) {
    Findings findings = new Findings(manner.reported());
    manner.progress().begin(Progress.Step.MAKING, orders.size());
    try {
      Workers.inOrder(
          orders.size(),
          manner.jobs(),
          () -> {
            Use own = use.get();
            return i -> make(orders.get(i), own);
          },
          (i, found) -> {
            problems.ofRow().addAll(found);
            findings.add(i, orders.get(i).stem(), found);
            manner.progress().done();
          });
    } finally {
      manner.progress().end();
    }
    return findings;
  }

  /** Makes one draft and hands it on if nothing is wrong with it; gives what was found. */
  private List<Problem> make(NamedOrder order, Use use) {
    Problems own = new Problems();
    try {
      DraftMaker.Made made = maker.make(order.order(), order.stem(), finalCopy, own);
      if (!own.hasErrors()) {
        use.take(order, made, own);
      }
    } catch (ProblemException e) {
      own.addAll(e.problems());
    }
    return own.list();
  }
}
