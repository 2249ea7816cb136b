package org.engross.render.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.engross.document.Block;

/**
 * What some blocks of a draft came to. Where the very same blocks stand in the next draft, behind
 * as much of what is numbered, it is written again as it is; but for pictures, of which each draft
 * makes a list.
 */
final class Rendition {
  private final Block[] blocks;
  private final boolean[] keeps;
  private final int[] before;
  private final int[] after;
  private final List<byte[]> xml = new ArrayList<>();
  private final List<List<String>> targets = new ArrayList<>();

  private Rendition(List<Block> blocks, boolean[] keeps, int[] before, int[] after) {
    this.blocks = blocks.toArray(new Block[0]);
    this.keeps = keeps;
    this.before = before;
    this.after = after;
  }

  /**
   * Writes blocks, and keeps what they come to.
   *
   * @param keeps of each, whether it stays on a page with the next
   * @param content writes them
   */
  static Rendition of(List<Block> blocks, boolean[] keeps, DocxWriter writer, Runnable content) {
    int[] before = writer.used();
    List<Integer> lengths = writer.places().stream().map(Xml::length).toList();
    List<Integer> counts = writer.targets().stream().map(List::size).toList();
    content.run();
    Rendition rendition = new Rendition(blocks, keeps, before, writer.used());
    for (int i = 0; i < lengths.size(); i++) {
      rendition.xml.add(writer.places().get(i).since(lengths.get(i)));
    }
    for (int i = 0; i < counts.size(); i++) {
      List<String> all = writer.targets().get(i);
      rendition.targets.add(List.copyOf(all.subList(counts.get(i), all.size())));
    }
    return rendition;
  }

  /** Whether these blocks come to the same here. */
  boolean isOf(List<Block> others, boolean[] othersKeep, DocxWriter writer) {
    return Arrays.equals(keeps, othersKeep)
        && Arrays.equals(before, writer.used())
        && before[DocxWriter.DRAWINGS] == after[DocxWriter.DRAWINGS]
        && areSame(others);
  }

  private boolean areSame(List<Block> others) {
    for (int i = 0; i < blocks.length; i++) {
      if (blocks[i] != others.get(i)) {
        return false;
      }
    }
    return true;
  }

  /** Writes it again. */
  void write(DocxWriter writer) {
    for (int i = 0; i < xml.size(); i++) {
      writer.places().get(i).raw(xml.get(i));
    }
    for (int i = 0; i < targets.size(); i++) {
      writer.targets().get(i).addAll(targets.get(i));
    }
    writer.skip(after);
  }
}
