package org.engross.check.letter;

import org.engross.check.rule.Finds;
import org.engross.check.rule.Proof;
import org.engross.check.rule.Rule;
import org.engross.problem.Level;

/** How long the letter is, against the office's {@code page-limit}. */
final class Length {
  static final Rule RULE =
      new Rule(
          "length",
          Level.WARNING,
          "A letter that is clearly longer than the office's page-limit, by an estimate of its"
              + " pages",
          "A long letter is read by fewer people",
          Length::search);

  /** The estimate is off by some lines, and a letter that just fits is no cause for a remark. */
  private static final double MARGIN = 0.1;

  private Length() {}

  private static void search(Proof proof, Finds finds) {
    int limit = proof.known().pageLimit();
    double pages = PageEstimate.of(proof.sections());
    if (pages > limit + MARGIN) {
      finds.add(
          "the letter has about "
              + (int) Math.ceil(pages)
              + " pages, and the office's page-limit is "
              + limit,
          "shorten it, or raise  page-limit  in office.yaml");
    }
  }
}
