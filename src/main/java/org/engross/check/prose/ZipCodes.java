package org.engross.check.prose;

import org.engross.check.rule.Finds;
import org.engross.check.rule.Passage;
import org.engross.check.rule.Rule;
import org.engross.check.rule.Word;
import org.engross.problem.Level;

/** What stands between a state and its ZIP code. */
final class ZipCodes {
  static final Rule RULE =
      new Rule(
          "zip-code",
          Level.WARNING,
          "A state and a ZIP code with anything but one space between them",
          "The House and the Postal Service write \"DC 20515\"",
          Rule.Search.each(ZipCodes::search));

  private static final int DIGITS = 5;

  private ZipCodes() {}

  private static void search(Passage passage, Finds finds) {
    for (int i : passage.which(word -> isZip(word.text()))) {
      look(passage, i, finds);
    }
  }

  private static void look(Passage passage, int i, Finds finds) {
    if (i == 0 || !States.isCode(passage.words().get(i - 1).text())) {
      return;
    }
    Word state = passage.words().get(i - 1);
    Word zip = passage.words().get(i);
    String between = passage.before(i);
    if (!between.equals(" ") && !between.equals("\u00A0") && between.indexOf('\n') < 0) {
      finds.add(
          passage,
          state.at(),
          zip.end(),
          between.isBlank()
              ? between.length() + " spaces stand between state and ZIP code"
              : "\"" + between.strip() + "\" stands between state and ZIP code",
          "write \"" + state.text() + " " + zip.text() + "\"");
    }
  }

  /** Five digits, and four more after a hyphen. */
  private static boolean isZip(String word) {
    int digits = 0;
    while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
      digits++;
    }
    return digits == DIGITS && (word.length() == DIGITS || word.charAt(DIGITS) == '-');
  }
}
