package org.engross.check.rule;

import java.util.List;

/**
 * What is known about a draft beside its text.
 *
 * @param pageLimit the most pages that pass without a remark
 * @param othersAsks what its points ask of other recipients, as a reader sees it
 * @param hidden what its file holds that no page shows: "2 comments"
 */
public record Known(int pageLimit, List<String> othersAsks, List<String> hidden) {

  /** Copies the lists. */
  public Known {
    othersAsks = List.copyOf(othersAsks);
    hidden = List.copyOf(hidden);
  }

  /** Nothing but how long it may be. */
  public static Known pages(int limit) {
    return new Known(limit, List.of(), List.of());
  }
}
