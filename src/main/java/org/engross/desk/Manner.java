package org.engross.desk;

import java.util.Objects;
import java.util.Optional;
import org.engross.outbox.Shard;
import org.engross.report.Progress;

/**
 * How a run goes about its drafts; it shows in none of them.
 *
 * @param order what tells its order from others, the same on any machine: {@code
 *     packets/ustr.yaml}; empty where it orders single drafts
 * @param recall what the manifest keeps, so that the drafts can be made again and explained; empty
 *     where nothing is written
 * @param care what is done with drafts of this order that are ordered no more
 * @param shard which part of the drafts is made
 * @param jobs the most threads, at least 1
 * @param reported whether what is found in each draft is kept for a report
 * @param progress hears how far it is
 */
public record Manner(
    Optional<String> order,
    Optional<Recall> recall,
    Care care,
    Shard shard,
    int jobs,
    boolean reported,
    Progress progress) {

  /** Refuses null and a run without threads. */
  public Manner {
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(recall, "recall");
    Objects.requireNonNull(care, "care");
    Objects.requireNonNull(shard, "shard");
    Objects.requireNonNull(progress, "progress");
    if (jobs < 1) {
      throw new IllegalArgumentException(jobs + " jobs");
    }
  }

  /** A run of which nobody hears before it has ended. */
  static Manner silent(int jobs) {
    return new Manner(
        Optional.empty(), Optional.empty(), Care.LIST, Shard.WHOLE, jobs, false, Progress.UNHEARD);
  }
}
