package org.engross.check.letter;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.engross.check.rule.Finds;
import org.engross.check.rule.Part;
import org.engross.check.rule.Passage;
import org.engross.check.rule.Proof;
import org.engross.check.rule.Rule;
import org.engross.problem.Level;

/** What the text says is enclosed, against the enclosure line. */
final class EnclosureLine {
  static final Rule RULE =
      new Rule(
          "enclosure",
          Level.WARNING,
          "A text that encloses something, without an enclosure line below",
          "Whoever mails the letter reads that line",
          EnclosureLine::search);

  private static final List<String[]> PHRASES =
      List.of(
          new String[] {"please", "find", "enclosed"},
          new String[] {"please", "find", "attached"},
          new String[] {"enclosed", "please", "find"},
          new String[] {"attached", "please", "find"},
          new String[] {"i", "enclose"},
          new String[] {"we", "enclose"},
          new String[] {"i", "am", "enclosing"},
          new String[] {"we", "are", "enclosing"},
          new String[] {"is", "enclosed"},
          new String[] {"are", "enclosed"},
          new String[] {"enclosed", "is"},
          new String[] {"enclosed", "are"});

  /** Only behind one of these words a phrase is looked for. */
  private static final Set<String> FIRST_WORDS =
      PHRASES.stream().map(phrase -> phrase[0]).collect(Collectors.toUnmodifiableSet());

  private static final Rule.Search ENCLOSED = Rule.Search.each(EnclosureLine::look);

  private EnclosureLine() {}

  private static void search(Proof proof, Finds finds) {
    if (proof.first(Part.ENCLOSURE).isEmpty()) {
      ENCLOSED.in(proof, finds);
    }
  }

  private static void look(Passage passage, Finds finds) {
    if (passage.part() == Part.TEXT) {
      passage.which(word -> word.isAnyOf(FIRST_WORDS)).forEach(i -> look(passage, i, finds));
    }
  }

  private static void look(Passage passage, int i, Finds finds) {
    PHRASES.stream()
        .filter(phrase -> passage.says(i, phrase))
        .findFirst()
        .ifPresent(phrase -> say(passage, i, phrase.length, finds));
  }

  private static void say(Passage passage, int i, int length, Finds finds) {
    finds.add(
        passage,
        passage.words().get(i).at(),
        passage.words().get(i + length - 1).end(),
        "something is enclosed, and the letter has no enclosure line",
        "write what it is under the signatures: Enclosure: ...");
  }
}
