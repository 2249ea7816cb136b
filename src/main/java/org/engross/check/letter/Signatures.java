package org.engross.check.letter;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.engross.check.rule.Finds;
import org.engross.check.rule.Part;
import org.engross.check.rule.Proof;
import org.engross.check.rule.Rule;
import org.engross.check.rule.Section;
import org.engross.check.rule.Trait;
import org.engross.document.Block.SignatureBlocks;
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

  private static final Trait<List<Signature>> ALL = Trait.of(Signatures::all);

  private Signatures() {}

  /** A signer; told apart by the lines, because a record's own hash code is slow to start. */
  private record Signature(String name, String lines) {
    static Signature of(Signer signer) {
      return new Signature(signer.name(), signer.name() + "\n" + String.join("\n", signer.lines()));
    }
  }

  private static void present(Proof proof, Finds finds) {
    if (proof.all(ALL).isEmpty()) {
      finds.add("nobody signs the letter", "write the names under the close");
    }
  }

  private static void twice(Proof proof, Finds finds) {
    Set<String> met = new HashSet<>();
    for (Signature signature : proof.all(ALL)) {
      if (!met.add(signature.lines)) {
        proof.passages(Part.SIGNATURE).stream()
            .filter(line -> line.text().equals(signature.name))
            .findFirst()
            .ifPresent(
                line ->
                    finds.add(
                        line, signature.name + " signs twice", "delete one of the two signatures"));
      }
    }
  }

  private static List<Signature> all(Section section) {
    return section.block() instanceof SignatureBlocks blocks
        ? blocks.signers().stream().map(Signature::of).toList()
        : List.of();
  }
}
