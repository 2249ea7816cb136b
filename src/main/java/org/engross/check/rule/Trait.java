package org.engross.check.rule;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * What a rule looks for in a text, found once for each text: the letters of a batch have most of
 * their passages in common, and holding each of them against the rules was a fifth of making one.
 *
 * @param <T> what is found; a value that does not change
 */
public final class Trait<T> {
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final int number = NUMBERS.getAndIncrement();
  private final Function<Passage, T> search;

  private Trait(Function<Passage, T> search) {
    this.search = search;
  }

  /**
   * A trait that this search finds.
   *
   * @param search looks at nothing but a passage's text, its words and its days
   */
  public static <T> Trait<T> of(Function<Passage, T> search) {
    return new Trait<>(search);
  }

  /** What it is in this passage. */
  public T in(Passage passage) {
    return passage.reading().trait(number, passage, search);
  }
}
