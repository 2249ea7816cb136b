package org.engross.check;

import java.util.ArrayList;
import java.util.List;
import org.engross.check.statement.StatementChecks;
import org.engross.document.Document;
import org.engross.document.Kind;
import org.engross.document.PlainText;
import org.engross.document.PlainText.Passage;
import org.engross.problem.Place;
import org.engross.problem.Problem;

/** Reads a finished draft as its last reader before the signature does. */
public final class Checks {
  private Checks() {}

  /**
   * What is wrong with a draft.
   *
   * @param name the draft's name, as problems give it
   * @param known what is known of a statement beside its words
   */
  public static List<Problem> run(Document draft, String name, StatementChecks.Known known) {
    List<Problem> problems = new ArrayList<>();
    for (Passage passage : PlainText.of(draft)) {
      Leftovers.find(passage.text())
          .ifPresent(leftover -> problems.add(leftover.problem(Place.of(name), passage.text())));
    }
    if (draft.kind() == Kind.STATEMENT) {
      problems.addAll(StatementChecks.run(draft, name, known));
    }
    return problems;
  }
}
