package org.engross.render.docx;

import java.util.ArrayList;
import java.util.List;
import org.engross.document.Block;
import org.engross.document.Block.ItemList;
import org.engross.document.Block.Paragraph;
import org.engross.document.Inline;

/** Blocks as lines of one paragraph, where a field stands beside other words. */
final class Flat {
  private Flat() {}

  /** A line for each paragraph and each item of a list; what is neither is left out. */
  static List<List<Inline>> lines(List<Block> blocks) {
    List<List<Inline>> lines = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        lines.add(paragraph.content());
      } else if (block instanceof ItemList list) {
        list.items().forEach(item -> lines.addAll(lines(item)));
      }
    }
    return lines;
  }
}
