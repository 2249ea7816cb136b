package org.engross.explain;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.engross.outbox.Manifest.Entry;
import org.engross.outbox.Run;

/**
 * What a manifest knows of a file.
 *
 * @param file as it was asked for
 * @param folder the folder of the manifest
 * @param entry what the manifest says
 * @param run how it was ordered; empty if an Engross that kept no orders made it
 */
public record Known(Path file, Path folder, Entry entry, State state, Optional<Run> run) {

  /** What a file is, held against the manifest. */
  public enum State {
    /** As it was written, byte for byte. */
    UNTOUCHED,
    /** Changed since. */
    EDITED,
    /** Gone. */
    MISSING,
    /** As it was written, under another name or in another folder. */
    MOVED;

    /** The word for it: {@code untouched}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Refuses null. */
  public Known {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(folder, "folder");
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(run, "run");
  }
}
