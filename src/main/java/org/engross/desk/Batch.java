package org.engross.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.engross.outbox.Outcome;
import org.engross.outbox.Workers;
import org.engross.problem.Level;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;

/**
 * The drafts of one run, made one after another or on several threads: each is looked up and named
 * before, each is handed on as soon as it is made, and none stops another.
 */
final class Batch {
  private final List<NamedOrder> orders;
  private final boolean finalCopy;
  private final Problems problems;
  private final DraftMaker maker = new DraftMaker();

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
  }

  /** Takes a draft in which no error was found. */
  interface Use {
    void take(NamedOrder order, DraftMaker.Made made);
  }

  /**
   * Makes every draft.
   *
   * @param jobs the most threads
   * @param use what one thread does with the drafts that it made
   * @return those in which an error was found
   */
  List<Outcome.Failed> make(int jobs, Supplier<Use> use) {
    List<List<Problem>> found =
        Workers.each(
            orders.size(),
            jobs,
            () -> {
              Use own = use.get();
              return i -> make(orders.get(i), made -> own.take(orders.get(i), made));
            });
    List<Outcome.Failed> failed = new ArrayList<>();
    for (int i = 0; i < orders.size(); i++) {
      List<Problem> errors = errors(found.get(i));
      problems.addAll(found.get(i));
      if (!errors.isEmpty()) {
        failed.add(new Outcome.Failed(orders.get(i).stem(), errors));
      }
    }
    return failed;
  }

  /** Makes one draft and hands it on if nothing is wrong with it; gives what was found. */
  private List<Problem> make(NamedOrder order, Consumer<DraftMaker.Made> use) {
    Problems own = new Problems();
    try {
      DraftMaker.Made made = maker.make(order.order(), order.stem(), finalCopy, own);
      if (!own.hasErrors()) {
        use.accept(made);
      }
    } catch (ProblemException e) {
      own.addAll(e.problems());
    }
    return own.list();
  }

  private static List<Problem> errors(List<Problem> found) {
    return found.stream().filter(p -> p.level() == Level.ERROR).toList();
  }
}
