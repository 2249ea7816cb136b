package org.engross.intake.resolution;

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
import org.engross.document.PlainText;
import org.engross.document.Role;
import org.engross.intake.resolution.Piece.Kind;
import org.engross.resolution.Level;

/** Takes a document apart into paragraphs; a numbered list gets the labels of a resolution. */
final class DocumentPieces implements Block.Visitor<Void> {
  private static final List<Level> LEVELS =
      List.of(Level.PARAGRAPH, Level.SUBPARAGRAPH, Level.CLAUSE, Level.SUBCLAUSE, Level.ITEM);

  private final List<Piece> pieces = new ArrayList<>();
  private int depth = Piece.UNKNOWN;
  private String label = "";

  private DocumentPieces() {}

  static List<Piece> of(Document document) {
    DocumentPieces reader = new DocumentPieces();
    document.blocks().forEach(block -> block.accept(reader));
    return reader.pieces;
  }

  @Override
  public Void letterhead(Letterhead letterhead) {
    letterhead.lines().forEach(line -> pieces.add(Piece.plain(line)));
    return null;
  }

  @Override
  public Void paragraph(Paragraph paragraph) {
    Kind kind = paragraph.role() == Role.CLOSING ? Kind.SIGNATURE : Kind.PLAIN;
    String text = PlainText.of(paragraph.content());
    String before = label.isEmpty() || text.startsWith("(") ? "" : label + " ";
    List<String> notes = notes(paragraph.content());
    pieces.add(new Piece(kind, before + text, before.isEmpty() ? Piece.UNKNOWN : depth, notes));
    label = "";
    return null;
  }

  private static List<String> notes(List<Inline> content) {
    List<String> notes = new ArrayList<>();
    for (Inline inline : content) {
      if (inline instanceof Inline.Footnote footnote) {
        notes.add(PlainText.of(footnote.content()));
      } else if (inline instanceof Inline.Link link) {
        notes.add(link.target());
      }
    }
    return notes;
  }

  @Override
  public Void itemList(ItemList list) {
    depth++;
    int outer = depth;
    int n = 0;
    for (List<Block> item : list.items()) {
      n++;
      Level level = LEVELS.get(Math.min(outer, LEVELS.size() - 1));
      label = list.style() == ItemList.Style.BULLETS ? "" : Label.nth(level, n).printed();
      item.forEach(block -> block.accept(this));
      depth = outer;
    }
    depth = outer - 1;
    return null;
  }

  @Override
  public Void signatureBlocks(SignatureBlocks blocks) {
    for (Block.Signer signer : blocks.signers()) {
      pieces.add(signature(signer.name()));
      signer.lines().forEach(line -> pieces.add(signature(line)));
    }
    return null;
  }

  private static Piece signature(String line) {
    return new Piece(Kind.SIGNATURE, line, Piece.UNKNOWN, List.of());
  }

  @Override
  public Void table(Table table) {
    table.rows().forEach(row -> row.forEach(cell -> pieces.add(Piece.plain(PlainText.of(cell)))));
    return null;
  }

  @Override
  public Void pageBreak(PageBreak pageBreak) {
    return null;
  }
}
