package org.engross.verify;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A file of a folder, and what it is.
 *
 * @param name its name
 * @param faults what is wrong with a file that is as it was written; else nothing
 */
public record Verified(String name, State state, List<String> faults) {

  /** What a file is, held against the manifest. */
  public enum State {
    /** Ours, byte for byte. */
    UNTOUCHED,
    /** Ours, and changed since. */
    EDITED,
    /** Ours, and gone. */
    MISSING,
    /**
     * Ours, byte for byte, and no Word file as we write it: the manifest was changed, or we erred.
     */
    UNSOUND,
    /** Not in the manifest. */
    FOREIGN;

    /** The word for it: {@code untouched}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a person should look at it. */
    public boolean isAlarming() {
      return this == EDITED || this == MISSING || this == UNSOUND;
    }
  }

  /** Copies the faults. */
  public Verified {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(state, "state");
    faults = List.copyOf(faults);
  }

  static Verified of(String name, State state) {
    return new Verified(name, state, List.of());
  }
}
