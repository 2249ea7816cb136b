package org.engross.desk;

import java.util.ArrayList;
import java.util.List;
import org.engross.document.Block;
import org.engross.document.Block.ItemList;
import org.engross.document.Block.Letterhead;
import org.engross.document.Block.PageBreak;
import org.engross.document.Block.Paragraph;
import org.engross.document.Block.SignatureBlocks;
import org.engross.document.Block.Table;
import org.engross.document.Document;
import org.engross.document.Inline;
import org.engross.document.Inline.Footnote;

/** Puts the notes of a draft where its packet wants them. */
final class Notes {
  private Notes() {}

  /** The markup without its notes. */
  static String without(String markup) {
    StringBuilder out = new StringBuilder(markup.length());
    int from = 0;
    for (int at = markup.indexOf("^["); at >= 0; at = markup.indexOf("^[", from)) {
      boolean escaped = at > 0 && markup.charAt(at - 1) == '\\';
      int end = escaped ? at + 2 : end(markup, at + 2);
      out.append(markup, from, escaped ? end : at);
      from = end;
    }
    return out.append(markup, from, markup.length()).toString();
  }

  /** Where a note ends that opened before: brackets may stand in it, in pairs or escaped. */
  private static int end(String markup, int from) {
    int open = 1;
    int i = from;
    while (i < markup.length() && open > 0) {
      char c = markup.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        open++;
      } else if (c == ']') {
        open--;
      }
      i++;
    }
    return Math.min(i, markup.length());
  }

  /** The document with its notes at the end. */
  static Document atEnd(Document document) {
    return new Document(document.kind(), document.properties(), blocks(document.blocks()));
  }

  private static List<Block> blocks(List<Block> blocks) {
    Mover mover = new Mover();
    return blocks.stream().map(block -> block.accept(mover)).toList();
  }

  private static List<Inline> inlines(List<Inline> content) {
    List<Inline> moved = new ArrayList<>();
    for (Inline inline : content) {
      moved.add(inline instanceof Footnote note ? new Footnote(note.content(), true) : inline);
    }
    return moved;
  }

  private static final class Mover implements Block.Visitor<Block> {
    @Override
    public Block letterhead(Letterhead letterhead) {
      return letterhead;
    }

    @Override
    public Block paragraph(Paragraph paragraph) {
      return new Paragraph(paragraph.role(), inlines(paragraph.content()));
    }

    @Override
    public Block itemList(ItemList list) {
      return new ItemList(list.style(), list.items().stream().map(Notes::blocks).toList());
    }

    @Override
    public Block signatureBlocks(SignatureBlocks blocks) {
      return blocks;
    }

    @Override
    public Block table(Table table) {
      return new Table(
          table.columns(),
          table.rows().stream().map(row -> row.stream().map(Notes::inlines).toList()).toList());
    }

    @Override
    public Block pageBreak(PageBreak pageBreak) {
      return pageBreak;
    }
  }
}
