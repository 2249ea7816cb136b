package org.engross.desk;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What the drafts of a batch have in common (their points, their signers), made once for all of
 * them. Several threads may ask, and two of them may make the same at the same time.
 *
 * @param <T> what is made; a value that does not change
 */
final class Once<T> {
  private final Map<Object, T> made = Collections.synchronizedMap(new IdentityHashMap<>());

  /**
   * What is made of something.
   *
   * @param what told apart from others as an object, not by what it says
   */
  T of(Object what, Supplier<T> maker) {
    T known = made.get(what);
    if (known == null) {
      known = maker.get();
      made.put(what, known);
    }
    return known;
  }
}
