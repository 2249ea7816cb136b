package org.engross.check.rule;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import org.engross.document.Block;

/**
 * The blocks that were read before: letters of a batch have most of theirs in common, the very same
 * ones where a reader of markup met their words before. It belongs to one thread.
 */
public final class Readings {
  /** A letter has some dozens; those of one recipient alone come later and find no room. */
  private static final int MOST = 512;

  private final IdentityHashMap<Block, Section> kept = new IdentityHashMap<>();

  /** A block with its passages. */
  Section of(Block block, Function<Block, List<Passage>> reader) {
    Section section = kept.get(block);
    if (section == null) {
      section = new Section(block, reader.apply(block));
      if (kept.size() < MOST) {
        kept.put(block, section);
      }
    }
    return section;
  }
}
