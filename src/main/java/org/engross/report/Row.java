package org.engross.report;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.engross.outbox.Outcome;
import org.engross.problem.Problem;

/**
 * What became of one draft: a row of the report.
 *
 * @param file its name in the folder for the files
 * @param beside the name of the new draft, where a person's file was kept
 * @param fate what became of it
 * @param recipient the id of whoever it is for; empty where it is for nobody
 * @param signer the id of the one member whose draft it is, if it is one's
 * @param sha256 of the bytes, as the manifest has it; empty where they are not on the disk
 * @param problems what was found in it, warnings too
 */
public record Row(
    String file,
    Optional<String> beside,
    Fate fate,
    Optional<String> recipient,
    Optional<String> signer,
    Optional<String> sha256,
    List<Problem> problems) {

  /** Copies the problems; refuses null. */
  public Row {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(beside, "beside");
    Objects.requireNonNull(fate, "fate");
    Objects.requireNonNull(recipient, "recipient");
    Objects.requireNonNull(signer, "signer");
    Objects.requireNonNull(sha256, "sha256");
    problems = List.copyOf(problems);
  }

  /** What became of a draft. */
  public enum Fate {
    /** It is new. */
    WRITTEN,
    /** It stands in the place of an older draft of ours. */
    REPLACED,
    /** It was there already, byte for byte. */
    UNCHANGED,
    /** A person's file has its name and was kept; it lies beside. */
    KEPT,
    /** It is not on the disk, as its problems say. */
    FAILED,
    /** Nothing is wrong with it, but with others, and the run was not to keep going. */
    HELD_BACK,
    /** It is of an earlier run, and its packet orders it no more. */
    DROPPED,
    /** The same, and it was removed, because nobody had changed it. */
    REMOVED;

    /** The word for it: {@code held-back}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The fate that an outcome means. */
    public static Fate of(Outcome outcome) {
      return outcome.accept(NAMED);
    }

    private static final Outcome.Visitor<Fate> NAMED =
        new Outcome.Visitor<>() {
          @Override
          public Fate drafted(Outcome.Drafted drafted) {
            return drafted.replaced() ? REPLACED : WRITTEN;
          }

          @Override
          public Fate unchanged(Outcome.Unchanged unchanged) {
            return UNCHANGED;
          }

          @Override
          public Fate kept(Outcome.Kept kept) {
            return KEPT;
          }

          @Override
          public Fate failed(Outcome.Failed failed) {
            return FAILED;
          }
        };
  }
}
