package org.engross.desk;

import java.util.Objects;
import org.engross.report.Progress;

/**
 * How a run goes about its drafts; it shows in none of them.
 *
 * @param jobs the most threads, at least 1
 * @param reported whether what is found in each draft is kept for a report
 * @param progress hears how far it is
 */
public record Manner(int jobs, boolean reported, Progress progress) {

  /** Refuses null and a run without threads. */
  public Manner {
    Objects.requireNonNull(progress, "progress");
    if (jobs < 1) {
      throw new IllegalArgumentException(jobs + " jobs");
    }
  }

  /** A run of which nobody hears before it has ended. */
  static Manner silent(int jobs) {
    return new Manner(jobs, false, Progress.UNHEARD);
  }
}
