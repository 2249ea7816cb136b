package org.engross.check;

import java.util.List;
import java.util.stream.Stream;
import org.engross.check.letter.LetterRules;
import org.engross.check.prose.ProseRules;
import org.engross.check.rule.Finds;
import org.engross.check.rule.Known;
import org.engross.check.rule.Places;
import org.engross.check.rule.Proof;
import org.engross.check.rule.Readings;
import org.engross.check.rule.Rule;
import org.engross.document.Document;
import org.engross.document.Kind;
import org.engross.problem.Problem;

/** Reads a finished draft as its last reader before the signature does. */
public final class Checks {
  private static final List<Rule> LETTER =
      Stream.of(ProseRules.ALL, ProseRules.LETTER, LetterRules.ALL).flatMap(List::stream).toList();

  private Checks() {}

  /** Every rule there is, each once. */
  public static List<Rule> all() {
    return LETTER;
  }

  /** Whether a kind of draft has rules of its own. */
  public static boolean hasOwn(Kind kind) {
    return rules(kind) != ProseRules.ALL;
  }

  /** The rules of a kind of draft: those of every form, then its own. */
  public static List<Rule> rules(Kind kind) {
    return switch (kind) {
      case LETTER -> LETTER;
      case RESOLUTION, STATEMENT -> ProseRules.ALL;
    };
  }

  /**
   * What was left in the words that a frame adds to a draft.
   *
   * @param words the words of a finished file, those of its headers as heads of later pages
   */
  public static List<Problem> ofFrame(Document words, Known known, Places places) {
    return Finds.of(ProseRules.FRAME, Proof.of(words, known), places);
  }

  /**
   * What is wrong with a draft.
   *
   * @param known what is known about it beside its text
   * @param places where its words stand
   */
  public static List<Problem> run(Document draft, Known known, Places places) {
    return run(draft, known, places, new Readings());
  }

  /**
   * What is wrong with one of many drafts.
   *
   * @param readings what was read in the others
   */
  public static List<Problem> run(Document draft, Known known, Places places, Readings readings) {
    return Finds.of(rules(draft.kind()), Proof.of(draft, known, readings), places);
  }
}
