package org.engross.document;

import java.util.List;
import java.util.Objects;

/**
 * A draft as a value: what it is, what its file says of itself, and its blocks in reading order.
 *
 * @param kind the form it takes
 * @param properties what the file says of itself
 * @param blocks the text, in reading order
 */
public record Document(Kind kind, Properties properties, List<Block> blocks) {

  /** Copies the blocks. */
  public Document {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(properties, "properties");
    blocks = List.copyOf(blocks);
  }

  /** The same without the lines of its letterhead. */
  public Document withoutLetterhead() {
    List<Block> text = blocks.stream().filter(b -> !(b instanceof Block.Letterhead)).toList();
    return new Document(kind, properties, text);
  }

  /** The paragraphs of one role, in order. */
  public List<Block.Paragraph> paragraphs(Role role) {
    return blocks.stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(Block.Paragraph.class::cast)
        .filter(p -> p.role() == role)
        .toList();
  }
}
