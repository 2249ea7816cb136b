package org.engross.check.prose;

import org.engross.check.rule.Finds;
import org.engross.check.rule.Passage;
import org.engross.check.rule.Proof;
import org.engross.check.rule.Rule;
import org.engross.check.rule.Trait;
import org.engross.problem.Level;

/** Two spaces where one belongs. */
final class Spaces {
  static final Rule RULE =
      new Rule(
          "two-spaces",
          Level.INFO,
          "Two spaces between words or sentences",
          "One is enough, and a mixture shows where texts were pasted together",
          Spaces::search);

  private static final Trait<Integer> COUNT = Trait.of(passage -> count(passage.text()));

  private Spaces() {}

  /** Says the first place, and how many there are. */
  private static void search(Proof proof, Finds finds) {
    Passage first = null;
    int count = 0;
    for (Passage passage : proof.prose()) {
      int here = COUNT.in(passage);
      first = first == null && here > 0 ? passage : first;
      count += here;
    }
    if (first != null) {
      int at = next(first.text(), 0);
      finds.add(
          first,
          at,
          end(first.text(), at),
          count == 1
              ? "two spaces stand here"
              : "two spaces stand here and in other places: " + count,
          "leave one");
    }
  }

  private static int count(String text) {
    int count = 0;
    for (int at = next(text, 0); at >= 0; at = next(text, end(text, at))) {
      count++;
    }
    return count;
  }

  /** Where two spaces stand between characters of a line, or -1. */
  private static int next(String text, int from) {
    int at = text.indexOf("  ", from);
    while (at >= 0 && (at == 0 || text.charAt(at - 1) == '\n' || end(text, at) == text.length())) {
      at = text.indexOf("  ", end(text, at));
    }
    return at;
  }

  private static int end(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    return end;
  }
}
