package org.engross.check.rule;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.engross.document.Block;

/** A block of a draft as rules read it: its passages, and what was found in it as a whole. */
public final class Section {
  private final Block block;
  private final List<Passage> passages;
  private Object[] traits = {};

  Section(Block block, List<Passage> passages) {
    this.block = block;
    this.passages = passages;
  }

  /** The block itself. */
  public Block block() {
    return block;
  }

  /** Its passages in reading order, each followed by its notes. */
  public List<Passage> passages() {
    return passages;
  }

  /** What a search finds, kept by its number. */
  @SuppressWarnings("unchecked") // each number has one search
  <T> T trait(int number, Function<Block, T> search) {
    if (number >= traits.length) {
      traits = Arrays.copyOf(traits, number + 1);
    }
    if (traits[number] == null) {
      traits[number] = search.apply(block);
    }
    return (T) traits[number];
  }
}
