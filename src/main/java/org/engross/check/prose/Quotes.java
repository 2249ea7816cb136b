package org.engross.check.prose;

import java.util.List;
import org.engross.check.rule.Finds;
import org.engross.check.rule.Passage;
import org.engross.check.rule.Proof;
import org.engross.check.rule.Rule;
import org.engross.check.rule.Section;
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

  private static final Trait<Boolean> HAS_CURLY = Trait.of(Quotes::hasCurly);
  private static final Trait<List<Mark>> STRAIGHT = Trait.ofEach(Quotes::straight);

  private Quotes() {}

  /** The first straight one of a passage. */
  private record Mark(Passage passage, int at) {}

  private static void search(Proof proof, Finds finds) {
    List<Mark> straight = proof.all(STRAIGHT);
    if (!straight.isEmpty() && proof.sections().stream().anyMatch(HAS_CURLY::in)) {
      Mark first = straight.get(0);
      finds.add(
          first.passage,
          first.at,
          first.at + 1,
          "a straight "
              + first.passage.text().charAt(first.at)
              + " stands among curly quotation marks",
          "make all of them curly, or all straight");
    }
  }

  private static boolean hasCurly(Section section) {
    return section.passages().stream()
        .anyMatch(passage -> passage.isProse() && first(passage.text(), CURLY) >= 0);
  }

  private static List<Mark> straight(Passage passage) {
    int at = passage.isProse() ? firstStraight(passage.text()) : -1;
    return at < 0 ? List.of() : List.of(new Mark(passage, at));
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
