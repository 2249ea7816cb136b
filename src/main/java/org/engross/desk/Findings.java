package org.engross.desk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.engross.outbox.Outcome;
import org.engross.problem.Level;
import org.engross.problem.Problem;

/** What was found in the drafts of a batch, by their places in it. */
final class Findings {
  private static final int MOST_FAILED = 1000;

  private final boolean reported;
  private final Map<Integer, List<Problem>> byDraft = new HashMap<>();
  private final BitSet withErrors = new BitSet();
  private final List<Outcome.Failed> failed = new ArrayList<>();

  /**
   * Nothing was found yet.
   *
   * @param reported whether what is found in each draft is kept for a report
   */
  Findings(boolean reported) {
    this.reported = reported;
  }

  /** Takes what was found in a draft. */
  void add(int draft, String name, List<Problem> found) {
    List<Problem> errors = found.stream().filter(p -> p.level() == Level.ERROR).toList();
    if (!errors.isEmpty()) {
      withErrors.set(draft);
      if (failed.size() < MOST_FAILED) {
        failed.add(new Outcome.Failed(name, errors));
      }
    }
    if (reported && !found.isEmpty()) {
      byDraft.put(draft, found);
    }
  }

  /** What was found in a draft, if it was kept for a report. */
  List<Problem> of(int draft) {
    return byDraft.getOrDefault(draft, List.of());
  }

  boolean hasErrors(int draft) {
    return withErrors.get(draft);
  }

  /** The drafts with errors, in the order of the batch; of very many the first. */
  List<Outcome.Failed> failed() {
    return failed;
  }

  /** How many drafts have errors beyond those. */
  int failedBeyond() {
    return withErrors.cardinality() - failed.size();
  }
}
