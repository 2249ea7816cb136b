package org.engross.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.problem.Nearest;
import org.engross.problem.Problem;
import org.engross.problem.Problems;

/**
 * Of what each draft of a packet's entry is one; what is not named stands together in one draft.
 *
 * <pre>
 * for-each: recipient               # a draft to each recipient, of all signers
 * for-each: signer                  # a draft of each signer, in that member's name, to all
 * for-each: [recipient, signer]     # each signer's own to each recipient
 * for-each: none                    # one draft of all to all
 * </pre>
 *
 * @param recipient whether each recipient has drafts of his own
 * @param signer whether each member who signs has drafts of that member's own
 */
public record ForEach(boolean recipient, boolean signer) {
  /** One draft to each recipient. */
  public static final ForEach RECIPIENT = new ForEach(true, false);

  /** One draft of each signer. */
  public static final ForEach SIGNER = new ForEach(false, true);

  /** One draft. */
  public static final ForEach NONE = new ForEach(false, false);

  private static final String NOTHING = "none";

  /** Every word there is. */
  public static List<String> words() {
    return List.of("recipient", "signer", NOTHING);
  }

  static Optional<ForEach> read(Fields fields) {
    List<Named> words = fields.nameds("for-each");
    List<Problem> wrong = wrong(words);
    wrong.forEach(p -> fields.error(p.place(), p.message(), p.remedy()));
    return wrong.isEmpty() ? said(words) : Optional.empty();
  }

  /** What these words say; empty if there are none, or if they are wrong, as problems then say. */
  public static Optional<ForEach> of(List<Named> words, Problems problems) {
    List<Problem> wrong = wrong(words);
    problems.addAll(wrong);
    return wrong.isEmpty() ? said(words) : Optional.empty();
  }

  private static Optional<ForEach> said(List<Named> words) {
    List<String> ids = words.stream().map(Named::id).toList();
    return ids.isEmpty()
        ? Optional.empty()
        : Optional.of(new ForEach(ids.contains("recipient"), ids.contains("signer")));
  }

  private static List<Problem> wrong(List<Named> words) {
    List<Problem> wrong = new ArrayList<>();
    for (Named word : words) {
      if (!words().contains(word.id())) {
        String message = "\"" + word.id() + "\" is nothing that drafts are made for";
        wrong.add(Problem.error(word.place(), message, Nearest.hint(word.id(), words())));
      } else if (word.id().equals(NOTHING) && words.size() > 1) {
        String message = "\"none\" stands beside another word";
        wrong.add(Problem.error(word.place(), message, "write one or the other"));
      }
    }
    return wrong;
  }
}
