package org.engross.office;

import java.util.Objects;
import java.util.function.Supplier;

/** What is read when it is first asked for, once, by whichever thread asks. */
final class Later<T> {
  private Supplier<T> reader;
  private T made;

  Later(Supplier<T> reader) {
    this.reader = Objects.requireNonNull(reader, "reader");
  }

  /** What was read already. */
  static <T> Later<T> made(T made) {
    Later<T> later = new Later<>(() -> made);
    later.get();
    return later;
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
