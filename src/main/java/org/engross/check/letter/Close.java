package org.engross.check.letter;

import java.util.Optional;
import org.engross.check.rule.Finds;
import org.engross.check.rule.Part;
import org.engross.check.rule.Passage;
import org.engross.check.rule.Proof;
import org.engross.check.rule.Rule;
import org.engross.problem.Level;

/** The complimentary close. */
final class Close {
  static final Rule PRESENT =
      new Rule(
          "close",
          Level.ERROR,
          "A letter without a complimentary close",
          "A letter ends with \"Sincerely,\" or, to the President, \"Respectfully,\"",
          Close::present);

  static final Rule MARK =
      new Rule(
          "close-mark",
          Level.WARNING,
          "A complimentary close without its comma",
          "The manuals end it with a comma",
          Close::mark);

  static final Rule PRESIDENT =
      new Rule(
          "close-president",
          Level.WARNING,
          "A letter to the President that does not close with \"Respectfully,\"",
          "That is the form for a head of state",
          Close::president);

  private Close() {}

  private static void present(Proof proof, Finds finds) {
    if (proof.first(Part.CLOSING).isEmpty()) {
      finds.add("the letter has no close", "write \"Sincerely,\" above the signatures");
    }
  }

  private static void mark(Proof proof, Finds finds) {
    for (Passage close : proof.passages(Part.CLOSING)) {
      String text = close.text().strip();
      if (!text.endsWith(",")) {
        finds.add(close, "the close \"" + text + "\" has no comma", "write \"" + text + ",\"");
      }
    }
  }

  private static void president(Proof proof, Finds finds) {
    boolean president =
        proof.passages(Part.ADDRESS).stream()
            .anyMatch(address -> address.text().strip().startsWith("The President\n"));
    Optional<Passage> close = proof.first(Part.CLOSING);
    if (president && close.isPresent() && !close.get().says(0, "respectfully")) {
      finds.add(
          close.get(),
          "a letter to the President closes with \"" + close.get().text().strip() + "\"",
          "write \"Respectfully,\"");
    }
  }
}
