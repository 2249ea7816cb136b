package org.engross.render.docx;

import java.util.List;
import java.util.Objects;
import org.engross.document.Block;

/**
 * A frame's own text, merged for one draft.
 *
 * @param text empty if the frame has none
 * @param inserts formatted text, by the number of its {@link Marks#insert mark}
 */
public record Filled(String text, List<List<Block>> inserts) {
  /** Of a frame in which nobody typed fields. */
  public static final Filled NOTHING = new Filled("", List.of());

  /** Copies the blocks; refuses null. */
  public Filled {
    Objects.requireNonNull(text, "text");
    inserts = List.copyOf(inserts);
  }
}
