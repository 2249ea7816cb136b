package org.engross.document;

import java.util.ArrayList;
import java.util.List;
import org.engross.document.Block.ItemList;
import org.engross.document.Block.Letterhead;
import org.engross.document.Block.PageBreak;
import org.engross.document.Block.Paragraph;
import org.engross.document.Block.SignatureBlocks;
import org.engross.document.Block.Signer;
import org.engross.document.Block.Table;

/** The words of a draft without their form: what a check reads. */
public final class PlainText {
  private static final char OBJECT = '\uFFFC';

  private PlainText() {}

  /** A stretch of text and what it is for; a line break in it is a line feed. */
  public record Passage(Role role, String text) {}

  /**
   * Every paragraph of a draft in reading order, each followed by its notes. Lines of the
   * letterhead and of signature blocks count as body.
   */
  public static List<Passage> of(Document document) {
    Reader reader = new Reader();
    document.blocks().forEach(block -> block.accept(reader));
    return reader.passages;
  }

  /**
   * The text of some inlines, without their notes; a line break is a line feed, and a picture
   * beside words is U+FFFC, which stands for an object.
   */
  public static String of(List<Inline> content) {
    StringBuilder text = new StringBuilder();
    for (Inline inline : content) {
      if (inline instanceof Inline.Text t) {
        text.append(t.text());
      } else if (inline instanceof Inline.Link link) {
        text.append(link.text());
      } else if (inline instanceof Inline.LineBreak) {
        text.append('\n');
      } else if (inline instanceof Inline.Picture && content.size() > 1) {
        text.append(OBJECT);
      }
    }
    return text.toString();
  }

  private static final class Reader implements Block.Visitor<Void> {
    private final List<Passage> passages = new ArrayList<>();

    private void add(Role role, List<Inline> content) {
      passages.add(new Passage(role, of(content)));
      for (Inline inline : content) {
        if (inline instanceof Inline.Footnote footnote) {
          add(role, footnote.content());
        }
      }
    }

    @Override
    public Void letterhead(Letterhead letterhead) {
      lines(letterhead.lines());
      lines(letterhead.left());
      lines(letterhead.right());
      return null;
    }

    private void lines(List<String> lines) {
      lines.forEach(line -> passages.add(new Passage(Role.BODY, line)));
    }

    @Override
    public Void paragraph(Paragraph paragraph) {
      add(paragraph.role(), paragraph.content());
      return null;
    }

    @Override
    public Void itemList(ItemList list) {
      list.items().forEach(item -> item.forEach(block -> block.accept(this)));
      return null;
    }

    @Override
    public Void signatureBlocks(SignatureBlocks blocks) {
      for (Signer signer : blocks.signers()) {
        passages.add(new Passage(Role.BODY, signer.name()));
        lines(signer.lines());
      }
      return null;
    }

    @Override
    public Void table(Table table) {
      table.columns().forEach(column -> passages.add(new Passage(Role.BODY, column.head())));
      table.rows().forEach(row -> row.forEach(cell -> add(Role.BODY, cell)));
      return null;
    }

    @Override
    public Void pageBreak(PageBreak pageBreak) {
      return null;
    }
  }
}
