package org.engross.check.rule;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.engross.document.Block;

/**
 * What a rule looks for in a whole block, found once for each block as a {@link Trait} is for each
 * text.
 *
 * @param <T> what is found; a value that does not change
 */
public final class BlockTrait<T> {
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final int number = NUMBERS.getAndIncrement();
  private final Function<Block, T> search;

  private BlockTrait(Function<Block, T> search) {
    this.search = search;
  }

  /**
   * A trait that this search finds.
   *
   * @param search looks at nothing but the block
   */
  public static <T> BlockTrait<T> of(Function<Block, T> search) {
    return new BlockTrait<>(search);
  }

  /** What it is in this section. */
  public T in(Section section) {
    return section.trait(number, search);
  }
}
