package org.engross.check.letter;

import org.engross.check.rule.Finds;
import org.engross.check.rule.Part;
import org.engross.check.rule.Passage;
import org.engross.check.rule.Proof;
import org.engross.check.rule.Rule;
import org.engross.problem.Level;

/** Whether there is a greeting, and how it ends. */
final class Salutation {
  static final Rule PRESENT =
      new Rule(
          "salutation",
          Level.ERROR,
          "A letter without a greeting, or with an empty one: \"Dear :\"",
          "A letter greets whom it is for",
          Salutation::present);

  static final Rule MARK =
      new Rule(
          "salutation-mark",
          Level.WARNING,
          "A greeting that ends with neither a colon nor a comma",
          "The manuals end it with a colon, some offices with a comma",
          Salutation::mark);

  private Salutation() {}

  private static void present(Proof proof, Finds finds) {
    if (proof.first(Part.SALUTATION).isEmpty()) {
      finds.add(
          "the letter has no greeting", "write it under the inside address: Dear Mr. Secretary:");
    }
    for (Passage line : proof.passages(Part.SALUTATION)) {
      if (line.words().isEmpty() || line.words().size() == 1 && line.says(0, "dear")) {
        finds.add(
            line, "the greeting names nobody", "write the office or the name behind \"Dear\"");
      }
    }
  }

  private static void mark(Proof proof, Finds finds) {
    for (Passage line : proof.passages(Part.SALUTATION)) {
      String text = line.text().strip();
      if (!text.endsWith(":") && !text.endsWith(",")) {
        finds.add(
            line, "the greeting ends without a colon or a comma", "write \"" + ended(text) + "\"");
      }
    }
  }

  private static String ended(String text) {
    char last = text.charAt(text.length() - 1);
    boolean wrong = ".;!-–—".indexOf(last) >= 0;
    return (wrong ? text.substring(0, text.length() - 1).strip() : text) + ":";
  }
}
