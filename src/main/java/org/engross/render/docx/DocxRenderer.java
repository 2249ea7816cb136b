package org.engross.render.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.engross.document.Block;
import org.engross.document.Block.ItemList;
import org.engross.document.Block.Letterhead;
import org.engross.document.Block.PageBreak;
import org.engross.document.Block.Paragraph;
import org.engross.document.Block.SignatureBlocks;
import org.engross.document.Block.Signer;
import org.engross.document.Block.Table;
import org.engross.document.Document;
import org.engross.document.Inline;
import org.engross.document.Role;
import org.engross.render.Renderer;

/**
 * A document as a Word file, streamed into a prepared frame: what every draft shares is copied as
 * it stands, and only the parts that differ are written and compressed.
 *
 * <p>A renderer is used again for each draft and belongs to one thread at a time.
 */
public final class DocxRenderer implements Renderer {
  /**
   * Up to so many rows of signatures stay on one page with the close and the last lines of the
   * body. Of more rows, the first two stay together and the last two: no row stands alone.
   */
  private static final int ROWS_KEPT_TOGETHER = 4;

  /** Keeps a long name off the one beside it: 0.08 inch, in twentieths of a point. */
  private static final int SIGNATURE_GAP = 115;

  private final DocxWriter writer;
  private final PackageWriter packageWriter;
  private final boolean hasText;
  private final boolean hasBody;
  private List<List<Block>> inserts = List.of();
  private final Map<Integer, Rendition> renditions = new HashMap<>();
  private final Blocks blocks = new Blocks();
  private final Inlines inlines = new Inlines();

  /** Renders into this frame. */
  public DocxRenderer(PreparedFrame frame) {
    this.writer = new DocxWriter(frame.look());
    this.hasText = !frame.text().isEmpty();
    this.hasBody = frame.hasBody();
    this.packageWriter = new PackageWriter(frame, writer, merged(frame));
  }

  private Optional<MergedParts> merged(PreparedFrame frame) {
    return hasText
        ? Optional.of(new MergedParts(frame.text(), writer, new Inserted()))
        : Optional.empty();
  }

  @Override
  public String extension() {
    return "docx";
  }

  @Override
  public byte[] render(Document document) {
    return render(document, Filled.NOTHING);
  }

  /**
   * One document as a file.
   *
   * @param filled the {@linkplain PreparedFrame#text frame's own text} merged for this document
   */
  public byte[] render(Document document, Filled filled) {
    write(document, filled);
    return packageWriter.write(document, filled.text());
  }

  /** The words of the file that was rendered last, its frame's with them. */
  public List<DocxText.Part> words() {
    return packageWriter.words();
  }

  /**
   * One document as parts of a file, by their names in it: those that another document in the same
   * frame has otherwise.
   *
   * @param filled as {@link #render(Document, Filled)} takes it
   */
  public Map<String, byte[]> parts(Document document, Filled filled) {
    write(document, filled);
    Map<String, byte[]> parts = new LinkedHashMap<>();
    packageWriter.parts(document, filled.text(), (name, xml) -> parts.put(name, xml.copy()));
    return parts;
  }

  /** Formatted text in the frame's own text. */
  private final class Inserted implements MergedParts.Inserts {

    /** It has the frame's styles; its paragraphs of text look as the field's does. */
    @Override
    public void write(int number, Given look, Xml to) {
      List<Block> content = inserts.get(number);
      writer.into(to, look, Optional.empty());
      for (int i = 0; i < content.size(); i++) {
        blocks.keepNext = PageKeeping.belongsToNext(content, i);
        content.get(i).accept(blocks);
      }
      writer.intoBody();
    }

    /** What are paragraphs elsewhere are lines here. */
    @Override
    public void beside(int number, Given look, Optional<NoteList> note, Xml to) {
      writer.into(to, look, note);
      boolean first = true;
      for (List<Inline> line : Flat.lines(inserts.get(number))) {
        if (!first) {
          writer.lineBreak();
        }
        inlines.write(line);
        first = false;
      }
      writer.intoBody();
    }
  }

  private void write(Document document, Filled filled) {
    if (hasText && filled.text().isEmpty()) {
      throw new IllegalArgumentException("this frame has a text to be merged");
    }
    inserts = filled.inserts();
    writer.clear();
    if (hasBody) {
      write(document.blocks().stream().filter(Region::isOfBody).toList());
    }
  }

  private void write(List<Block> all) {
    boolean[] keeps = PageKeeping.of(all);
    int number = 0;
    int from = 0;
    while (from < all.size()) {
      int to = endOfRegion(all, from);
      if (Region.of(all.get(from)) == Region.ADDRESS) {
        writer.body().seamOfOwn();
      } else {
        writer.body().seam();
      }
      write(all.subList(from, to), Arrays.copyOfRange(keeps, from, to), number++);
      from = to;
    }
    if (endsInTable(all)) {
      writer.endAfterTable();
    }
  }

  private static int endOfRegion(List<Block> all, int from) {
    Region region = Region.of(all.get(from));
    int to = from + 1;
    while (to < all.size() && Region.of(all.get(to)) == region) {
      to++;
    }
    return to;
  }

  /**
   * Writes the blocks of a region: again, if the last draft had the same in its place.
   *
   * @param keeps of each, whether it stays on a page with the next
   * @param number how many regions stand before it
   */
  private void write(List<Block> region, boolean[] keeps, int number) {
    Rendition last = renditions.get(number);
    if (last != null && last.isOf(region, keeps, writer)) {
      last.write(writer);
    } else {
      renditions.put(number, Rendition.of(region, keeps, writer, () -> write(region, keeps)));
    }
  }

  private void write(List<Block> region, boolean[] keeps) {
    for (int i = 0; i < keeps.length; i++) {
      blocks.keepNext = keeps[i];
      region.get(i).accept(blocks);
    }
  }

  private static boolean endsInTable(List<Block> all) {
    Block last = all.isEmpty() ? null : all.get(all.size() - 1);
    return last instanceof SignatureBlocks
        || last instanceof Table
        || last instanceof Letterhead head && head.hasSides();
  }

  private final class Blocks implements Block.Visitor<Void> {
    private boolean keepNext;

    @Override
    public Void letterhead(Letterhead letterhead) {
      if (letterhead.picture().isPresent()) {
        writer.openParagraph("Letterhead", false);
        inlines.picture(letterhead.picture().get());
        writer.closeParagraph();
      }
      String style = "Letterhead";
      for (String line : letterhead.lines()) {
        textParagraph(style, line, false);
        style = "Letterhead Line";
      }
      if (letterhead.hasSides()) {
        writer.openLayoutTable(2, 0, "Letterhead, who stands at its left and at its right");
        writer.openRow();
        letterheadSide("Letterhead Left", letterhead.left());
        letterheadSide("Letterhead Right", letterhead.right());
        writer.closeRow();
        writer.closeTable();
      }
      return null;
    }

    private void letterheadSide(String style, List<String> lines) {
      writer.openCell(50);
      for (String line : lines.isEmpty() ? List.of("") : lines) {
        textParagraph(style, line, false);
      }
      writer.closeCell();
    }

    @Override
    public Void paragraph(Paragraph paragraph) {
      if (Region.isOfBody(paragraph)) {
        open(paragraph.role());
        inlines.write(paragraph.content());
        writer.closeParagraph();
      }
      return null;
    }

    private void open(Role role) {
      if (role == Role.BODY) {
        writer.openText(role.wordStyle(), keepNext);
      } else {
        writer.openParagraph(role.wordStyle(), keepNext);
      }
    }

    @Override
    public Void itemList(ItemList list) {
      list(list, 0, keepNext);
      return null;
    }

    private void list(ItemList list, int level, boolean keepLast) {
      int number = writer.list(list.style(), level);
      for (int i = 0; i < list.items().size(); i++) {
        item(
            new Item(paragraphStyle(list.style()), number, level),
            list.items().get(i),
            keepLast && endsList(list.items(), i));
      }
    }

    private static String paragraphStyle(ItemList.Style style) {
      return switch (style) {
        case BULLETS -> "List Bullet";
        case NUMBERS -> "List Number";
        case LEGISLATIVE -> "Legislative Item";
      };
    }

    private static boolean endsList(List<List<Block>> items, int i) {
      List<Block> last = items.get(items.size() - 1);
      boolean single = last.size() == 1 && PageKeeping.isShort(last.get(0));
      return i == items.size() - 1 || i == items.size() - 2 && single;
    }

    private record Item(String style, int list, int level) {}

    private void item(Item item, List<Block> content, boolean keep) {
      boolean first = true;
      for (Block block : content) {
        if (block instanceof ItemList inner) {
          list(inner, item.level + 1, keep);
        } else if (block instanceof Paragraph paragraph) {
          if (first) {
            writer.openItem(item.style, item.list, item.level, keep);
          } else {
            writer.openContinued("List Continue", item.level, keep);
          }
          inlines.write(paragraph.content());
          writer.closeParagraph();
        } else {
          block.accept(this);
        }
        first = false;
      }
    }

    @Override
    public Void signatureBlocks(SignatureBlocks signatures) {
      int columns = signatures.columns();
      List<Signer> signers = signatures.signers();
      int rows = (signers.size() + columns - 1) / columns;
      writer.openLayoutTable(columns, SIGNATURE_GAP, "Signature blocks, one person in each cell");
      boolean keepLast = keepNext;
      for (int row = 0; row < rows; row++) {
        boolean keep = row == rows - 1 ? keepLast : staysWithNextRow(row, rows);
        openRow(rows == 1 && keep);
        for (int i = row * columns; i < (row + 1) * columns; i++) {
          writer.openCell(100 / columns);
          if (i < signers.size()) {
            signer(signers.get(i), keep);
          } else {
            textParagraph("Signature Title", "", keep);
          }
          writer.closeCell();
        }
        writer.closeRow();
      }
      writer.closeTable();
      return null;
    }

    private static boolean staysWithNextRow(int row, int rows) {
      return rows <= ROWS_KEPT_TOGETHER || row == 0 || row == rows - 2;
    }

    /**
     * LibreOffice forgets that a table stays with the next paragraph if none of its rows may split.
     * A row of which every paragraph stays with the next does not split anyhow.
     */
    private void openRow(boolean onlyRowAndStays) {
      if (onlyRowAndStays) {
        writer.openSplittableRow();
      } else {
        writer.openRow();
      }
    }

    private void signer(Signer signer, boolean keep) {
      textParagraph("Signature", signer.name(), keep);
      for (String line : signer.lines()) {
        textParagraph("Signature Title", line, keep);
      }
    }

    private void textParagraph(String style, String text, boolean keep) {
      writer.openParagraph(style, keep);
      if (!text.isEmpty()) {
        writer.run(text, Set.of());
      }
      writer.closeParagraph();
    }

    @Override
    public Void table(Table table) {
      List<Integer> widths = table.columns().stream().map(Table.Column::width).toList();
      writer.openTable(widths, "A table with the columns " + heads(table));
      writer.openHeadRow();
      for (Table.Column column : table.columns()) {
        writer.openCell(column.width());
        textParagraph("Table Heading", column.head(), true);
        writer.closeCell();
      }
      writer.closeRow();
      for (List<List<Inline>> row : table.rows()) {
        writer.openRow();
        for (int i = 0; i < widths.size(); i++) {
          writer.openCell(widths.get(i));
          writer.openParagraph("Table Text", false);
          inlines.write(row.get(i));
          writer.closeParagraph();
          writer.closeCell();
        }
        writer.closeRow();
      }
      writer.closeTable();
      return null;
    }

    private static String heads(Table table) {
      return table.columns().stream().map(Table.Column::head).collect(Collectors.joining(", "));
    }

    @Override
    public Void pageBreak(PageBreak pageBreak) {
      writer.pageBreak();
      return null;
    }
  }

  private final class Inlines implements Inline.Visitor<Void> {

    void write(List<Inline> content) {
      for (Inline inline : content) {
        inline.accept(this);
      }
    }

    @Override
    public Void text(Inline.Text text) {
      writer.run(text.text(), text.marks());
      return null;
    }

    @Override
    public Void link(Inline.Link link) {
      writer.link(link.text(), link.target());
      return null;
    }

    @Override
    public Void footnote(Inline.Footnote footnote) {
      if (writer.isInNote()) {
        return null; // A note has none.
      }
      NoteList place = footnote.atEnd() ? writer.endnotes() : writer.footnotes();
      writer.note(place, () -> write(footnote.content()));
      return null;
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
      writer.lineBreak();
      return null;
    }

    @Override
    public Void picture(Inline.Picture picture) {
      writer.picture(picture);
      return null;
    }
  }
}
