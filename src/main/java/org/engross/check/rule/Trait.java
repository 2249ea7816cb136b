package org.engross.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * What a rule looks for in a block, found once for each block: the letters of a batch have most of
 * theirs in common, and a rule then only looks at those that are one letter's own.
 *
 * @param <T> what is found; a value that does not change
 */
public final class Trait<T> {
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final int number = NUMBERS.getAndIncrement();
  private final Function<Section, T> search;

  private Trait(Function<Section, T> search) {
    this.search = search;
  }

  /**
   * A trait that this search finds.
   *
   * @param search looks at nothing but the block and its passages
   */
  public static <T> Trait<T> of(Function<Section, T> search) {
    return new Trait<>(search);
  }

  /**
   * All that this search finds in the passages of a block.
   *
   * @param search looks at nothing but the passage
   */
  public static <T> Trait<List<T>> ofEach(Function<Passage, List<T>> search) {
    return of(section -> all(section.passages(), search));
  }

  private static <T> List<T> all(List<Passage> passages, Function<Passage, List<T>> search) {
    List<T> all = new ArrayList<>(0);
    for (Passage passage : passages) {
      List<T> some = search.apply(passage);
      if (!some.isEmpty()) {
        all.addAll(some);
      }
    }
    return all.isEmpty() ? List.of() : List.copyOf(all);
  }

  /** What it is in this section. */
  public T in(Section section) {
    return section.trait(number, search);
  }
}
