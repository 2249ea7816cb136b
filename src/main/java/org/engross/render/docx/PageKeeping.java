package org.engross.render.docx;

import java.util.List;
import org.engross.document.Block;
import org.engross.document.Block.ItemList;
import org.engross.document.Block.Paragraph;
import org.engross.document.Block.SignatureBlocks;
import org.engross.document.PlainText;
import org.engross.document.Role;

/** Which blocks of a draft stay on a page with the next one. */
final class PageKeeping {
  /** A text of fewer letters may be a single line; a page with signatures has two lines of body. */
  private static final int SURELY_TWO_LINES = 110;

  private PageKeeping() {}

  /** Of each block, whether it stays with the next. */
  static boolean[] of(List<Block> all) {
    int lastOfBody = lastBeforeClose(all);
    boolean[] keeps = new boolean[all.size()];
    for (int i = 0; i < keeps.length; i++) {
      keeps[i] = endsBody(all, i, lastOfBody) || belongsToNext(all, i);
    }
    return keeps;
  }

  /** Whether a block is, or must help, the two lines of body that stand above the close. */
  private static boolean endsBody(List<Block> all, int i, int lastOfBody) {
    return i == lastOfBody
        || i == lastOfBody - 1 && all.get(i) instanceof Paragraph && isShort(all.get(lastOfBody));
  }

  /** Whether a block may be a single line. */
  static boolean isShort(Block block) {
    return block instanceof Paragraph paragraph
        && PlainText.of(paragraph.content()).length() < SURELY_TWO_LINES;
  }

  /**
   * What leads in to a list, but for a resolving clause of many lines, which LibreOffice would move
   * whole to the next page; and what copy and enclosure lines stand under.
   */
  static boolean belongsToNext(List<Block> all, int i) {
    Block next = i + 1 < all.size() ? all.get(i + 1) : null;
    return next instanceof ItemList
        ? all.get(i) instanceof Paragraph lead && lead.role() != Role.RESOLVED
        : next instanceof Paragraph p && (p.role() == Role.COPY || p.role() == Role.ENCLOSURE);
  }

  /** The block whose last lines share a page with the signatures, or -1. */
  private static int lastBeforeClose(List<Block> all) {
    for (int i = 0; i < all.size(); i++) {
      Block block = all.get(i);
      boolean close = block instanceof Paragraph p && p.role() == Role.CLOSING;
      if (close || block instanceof SignatureBlocks) {
        return i - 1;
      }
    }
    return -1;
  }
}
