package org.engross.check.prose;

import org.engross.check.rule.Finds;
import org.engross.check.rule.Proof;
import org.engross.check.rule.Rule;
import org.engross.problem.Level;

/** Comments and tracked changes that travel with a Word file. */
final class HiddenText {
  static final Rule RULE =
      new Rule(
          "hidden-text",
          Level.WARNING,
          "Comments and tracked changes that a Word file still holds",
          "Whoever gets the file can read them",
          HiddenText::search);

  private HiddenText() {}

  private static void search(Proof proof, Finds finds) {
    for (String hidden : proof.known().hidden()) {
      finds.add(
          "the file holds " + hidden, "settle them in Word under Review, then save the file again");
    }
  }
}
