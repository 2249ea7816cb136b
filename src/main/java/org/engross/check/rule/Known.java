package org.engross.check.rule;

import java.time.LocalDate;
import java.util.List;

/**
 * What is known about a draft beside its text.
 *
 * @param pageLimit the most pages that pass without a remark
 * @param othersAsks what its points ask of other recipients, as a reader sees it
 * @param hidden what its file holds that no page shows: "2 comments"
 * @param dates the days that may stand in its date line and in its heads; empty if nobody knows
 */
public record Known(
    int pageLimit, List<String> othersAsks, List<String> hidden, List<LocalDate> dates) {

  /** What is known of a text that somebody else wrote: nothing of its date. */
  public Known(int pageLimit, List<String> othersAsks, List<String> hidden) {
    this(pageLimit, othersAsks, hidden, List.of());
  }

  /** Copies the lists. */
  public Known {
    othersAsks = List.copyOf(othersAsks);
    hidden = List.copyOf(hidden);
    dates = List.copyOf(dates);
  }

  /** Nothing but how long it may be. */
  public static Known pages(int limit) {
    return new Known(limit, List.of(), List.of());
  }
}
