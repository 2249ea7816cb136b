package org.engross.office;

import java.util.Objects;
import java.util.function.Supplier;

/** What is read when it is first asked for, once, by whichever thread asks. */
final class Later<T> {
  private Supplier<T> reader;
  private T made;

  private Later(Supplier<T> reader, T made) {
    this.reader = reader;
    this.made = made;
  }

  /** What is still to be read. */
  static <T> Later<T> of(Supplier<T> reader) {
    return new Later<>(Objects.requireNonNull(reader, "reader"), null);
  }

  /** What was read already. */
  static <T> Later<T> made(T made) {
    return new Later<>(null, Objects.requireNonNull(made, "made"));
  }

  synchronized boolean isMade() {
    return made != null;
  }

  synchronized T get() {
    if (made == null) {
      made = Objects.requireNonNull(reader.get(), "made");
      reader = null;
    }
    return made;
  }
}
