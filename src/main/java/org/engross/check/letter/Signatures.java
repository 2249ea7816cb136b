package org.engross.check.letter;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.engross.check.rule.Finds;
import org.engross.check.rule.Part;
import org.engross.check.rule.Passage;
import org.engross.check.rule.Proof;
import org.engross.check.rule.Rule;
import org.engross.document.Block.Signer;
import org.engross.problem.Level;

/** Who signs. */
final class Signatures {
  static final Rule PRESENT =
      new Rule(
          "signature",
          Level.ERROR,
          "A letter without a name under its close",
          "A letter is somebody's",
          Signatures::present);

  static final Rule TWICE =
      new Rule(
          "signed-twice",
          Level.WARNING,
          "A name that stands among the signatures twice, with the same lines under it",
          "A list of signers that was put together from several counts somebody double",
          Signatures::twice);

  private Signatures() {}

  private static void present(Proof proof, Finds finds) {
    if (proof.signers().isEmpty()) {
      finds.add("nobody signs the letter", "write the names under the close");
    }
  }

  private static void twice(Proof proof, Finds finds) {
    List<Passage> lines = proof.passages(Part.SIGNATURE);
    // Told apart by their lines, because a record's own hash code is slow to start.
    Set<String> met = new HashSet<>();
    for (Signer signer : proof.signers()) {
      if (!met.add(signer.name() + "\n" + String.join("\n", signer.lines()))) {
        lines.stream()
            .filter(line -> line.text().equals(signer.name()))
            .findFirst()
            .ifPresent(
                line ->
                    finds.add(
                        line, signer.name() + " signs twice", "delete one of the two signatures"));
      }
    }
  }
}
