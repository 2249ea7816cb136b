package org.engross.check.prose;

import org.engross.check.rule.Finds;
import org.engross.check.rule.Passage;
import org.engross.check.rule.Proof;
import org.engross.check.rule.Rule;
import org.engross.check.rule.Trait;
import org.engross.problem.Level;

/** Straight quotation marks and apostrophes among curly ones. */
final class Quotes {
  static final Rule RULE =
      new Rule(
          "mixed-quotes",
          Level.INFO,
          "Straight quotation marks or apostrophes among curly ones",
          "A mixture shows where texts were pasted together",
          Quotes::search);

  private static final String CURLY = "‘’“”";

  private static final Trait<Boolean> HAS_CURLY = Trait.of(p -> first(p.text(), CURLY) >= 0);
  private static final Trait<Integer> FIRST_STRAIGHT = Trait.of(p -> firstStraight(p.text()));

  private Quotes() {}

  private static void search(Proof proof, Finds finds) {
    boolean curly = proof.prose().stream().anyMatch(HAS_CURLY::in);
    if (!curly) {
      return;
    }
    for (Passage passage : proof.prose()) {
      int straight = FIRST_STRAIGHT.in(passage);
      if (straight >= 0) {
        finds.add(
            passage,
            straight,
            straight + 1,
            "a straight " + passage.text().charAt(straight) + " stands among curly quotation marks",
            "make all of them curly, or all straight");
        return;
      }
    }
  }

  /** After a digit they are feet and inches, or minutes and seconds. */
  private static int firstStraight(String text) {
    int at = first(text, "'\"");
    return at > 0 && Character.isDigit(text.charAt(at - 1)) ? -1 : at;
  }

  private static int first(String text, String marks) {
    for (int i = 0; i < text.length(); i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
