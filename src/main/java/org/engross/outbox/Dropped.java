package org.engross.outbox;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A draft that was ordered once and is not any more.
 *
 * @param entry as the manifest has, or had, it
 */
public record Dropped(Manifest.Entry entry, Path file, State state) {

  /** What is under its name. */
  public enum State {
    /** The draft as it was written. */
    UNTOUCHED,
    /** What a person made of it: that stays. */
    EDITED,
    /** Nothing any more: it was removed just now. */
    REMOVED
  }

  /** Refuses null. */
  public Dropped {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(state, "state");
  }
}
