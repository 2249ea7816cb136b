package org.engross.check.rule;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.engross.document.Block;

/** A block of a draft as rules read it: its passages, and what rules found in it. */
public final class Section {
  private static final int USUAL_TRAITS = 32;

  private final Block block;
  private final List<Passage> passages;
  private final Set<Part> parts = EnumSet.noneOf(Part.class);
  private Object[] traits = new Object[USUAL_TRAITS];

  Section(Block block, List<Passage> passages) {
    this.block = block;
    this.passages = passages;
    passages.forEach(passage -> parts.add(passage.part()));
  }

  /** The block itself. */
  public Block block() {
    return block;
  }

  /** Its passages in reading order, each followed by its notes. */
  public List<Passage> passages() {
    return passages;
  }

  /** Whether it has passages of a part. */
  public boolean has(Part part) {
    return parts.contains(part);
  }

  /** What a search finds, kept by its number. */
  @SuppressWarnings("unchecked") // each number has one search
  <T> T trait(int number, Function<Section, T> search) {
    if (number >= traits.length) {
      traits = Arrays.copyOf(traits, number + USUAL_TRAITS);
    }
    if (traits[number] == null) {
      traits[number] = search.apply(this);
    }
    return (T) traits[number];
  }
}
