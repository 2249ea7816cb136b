package org.engross.explain;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Whether a file was made again as it was written, and if not, what may be why.
 *
 * @param changed what is not as it was then: Engross, and the office's files, each with what became
 *     of it: {@code points/trade.yaml (edited)}
 */
public record Proof(Result result, List<String> changed) {

  /** What came of it. */
  public enum Result {
    /** The same bytes: what is told is what made the file. */
    SAME,
    /** Other bytes: what is told is what would make it now. */
    DIFFERENT,
    /** It could not be made again. */
    NOT_MADE,
    /** The manifest does not keep how it was ordered. */
    NO_ORDER;

    /** The word for it: {@code not-made}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Copies the list; refuses null. */
  public Proof {
    Objects.requireNonNull(result, "result");
    changed = List.copyOf(changed);
  }

  static Proof of(Result result) {
    return new Proof(result, List.of());
  }
}
