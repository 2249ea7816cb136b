package org.engross.check.prose;

import java.util.ArrayList;
import java.util.List;
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

  private static final Trait<List<Gap>> GAPS = Trait.ofEach(Spaces::gaps);

  private Spaces() {}

  /** Spaces that follow one another. */
  private record Gap(Passage passage, int from, int end) {}

  /** Says the first place, and how many there are. */
  private static void search(Proof proof, Finds finds) {
    List<Gap> gaps = proof.all(GAPS);
    if (!gaps.isEmpty()) {
      Gap first = gaps.get(0);
      finds.add(
          first.passage,
          first.from,
          first.end,
          gaps.size() == 1
              ? "two spaces stand here"
              : "two spaces stand here and in other places: " + gaps.size(),
          "leave one");
    }
  }

  private static List<Gap> gaps(Passage passage) {
    if (!passage.isProse()) {
      return List.of();
    }
    List<Gap> gaps = new ArrayList<>();
    String text = passage.text();
    for (int at = next(text, 0); at >= 0; at = next(text, end(text, at))) {
      gaps.add(new Gap(passage, at, end(text, at)));
    }
    return gaps;
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
