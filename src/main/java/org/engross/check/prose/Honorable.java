package org.engross.check.prose;

import java.util.List;
import org.engross.check.rule.Finds;
import org.engross.check.rule.Part;
import org.engross.check.rule.Passage;
import org.engross.check.rule.Rule;
import org.engross.check.rule.Word;
import org.engross.problem.Level;

/** "The Honorable" stands before a full name, and beside no other title. */
final class Honorable {
  static final Rule RULE =
      new Rule(
          "honorable",
          Level.WARNING,
          "\"The Honorable\" before a surname alone, beside Dr., Mr. or a rank, without \"The\", or"
              + " in a greeting",
          "It is a courtesy that stands with a full name alone, in addresses and lists",
          Rule.Search.each(Honorable::search));

  private static final List<String> TITLES =
      List.of(
          "dr",
          "mr",
          "mrs",
          "ms",
          "miss",
          "madam",
          "mx",
          "general",
          "gen",
          "admiral",
          "adm",
          "colonel",
          "col",
          "lieutenant",
          "lt",
          "captain",
          "capt",
          "major",
          "maj",
          "sergeant",
          "commander",
          "brigadier",
          "rear",
          "professor",
          "reverend",
          "rev");

  private static final List<String> PARTICLES =
      List.of("de", "la", "del", "du", "van", "von", "der", "den", "bin", "al", "y");

  private Honorable() {}

  private static void search(Passage passage, Finds finds) {
    for (int i : passage.which(word -> word.text().equals("Honorable"))) {
      look(passage, i, finds);
    }
  }

  private static void look(Passage passage, int i, Finds finds) {
    List<Word> words = passage.words();
    Word honorable = words.get(i);
    if (passage.part() == Part.SALUTATION) {
      add(finds, passage, honorable, "a greeting has no \"Honorable\"", "greet by office or name");
    } else if (i == 0 || !words.get(i - 1).isAnyOf(List.of("the", "right", "most"))) {
      add(
          finds,
          passage,
          honorable,
          "\"Honorable\" stands without \"The\"",
          "write \"The Honorable\"");
    } else if (i + 1 < words.size() && words.get(i + 1).isAnyOf(TITLES)) {
      String title = words.get(i + 1).text();
      add(
          finds,
          passage,
          words.get(i + 1),
          "\"The Honorable\" stands beside \"" + title + "\"",
          "keep one of the two");
    } else if (names(passage, i + 1) == 1) {
      add(
          finds,
          passage,
          words.get(i + 1),
          "\"The Honorable\" stands before \"" + words.get(i + 1).text() + "\" alone",
          "write the full name, or another title before the surname");
    }
  }

  private static void add(Finds finds, Passage passage, Word word, String message, String remedy) {
    finds.add(passage, word.at(), word.end(), message, remedy);
  }

  /**
   * How many words of a name follow one another, with nothing but spaces or an initial's period.
   */
  private static int names(Passage passage, int from) {
    List<Word> words = passage.words();
    int i = from;
    while (i < words.size() && isOfName(words.get(i)) && (i == from || isInName(passage, i))) {
      i++;
    }
    boolean office = i < words.size() && passage.before(i).equals(" ") && words.get(i).is("of");
    return office ? 0 : i - from;
  }

  private static boolean isOfName(Word word) {
    return word.isCapitalized() || word.isAnyOf(PARTICLES);
  }

  private static boolean isInName(Passage passage, int i) {
    String before = passage.before(i);
    return before.equals(" ") || before.equals("\u00A0") || before.equals(". ");
  }
}
