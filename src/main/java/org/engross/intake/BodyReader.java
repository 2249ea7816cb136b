package org.engross.intake;

import java.util.ArrayList;
import java.util.List;
import org.engross.document.Block;
import org.engross.document.Block.ItemList;
import org.engross.document.Inline;
import org.engross.document.Role;

/** Reads running text: paragraphs, headings, and items that stand together as lists. */
final class BodyReader {
  private BodyReader() {}

  /** Adds the blocks that these pieces are; the greeting may be the first of them. */
  static void read(List<Piece> pieces, List<Block> blocks) {
    List<List<Block>> items = new ArrayList<>();
    Hint kind = Hint.NONE;
    for (Piece piece : pieces) {
      if (!items.isEmpty() && piece.hint() != kind) {
        blocks.add(list(kind, items));
        items.clear();
      }
      List<Inline> content = piece.prose();
      if (piece.hint().isItem() && !content.isEmpty()) {
        kind = piece.hint();
        items.add(List.of(new Block.Paragraph(Role.BODY, content)));
      } else if (!content.isEmpty()) {
        blocks.add(new Block.Paragraph(role(piece, blocks), content));
      }
    }
    if (!items.isEmpty()) {
      blocks.add(list(kind, items));
    }
  }

  private static ItemList list(Hint kind, List<List<Block>> items) {
    return new ItemList(
        kind == Hint.NUMBER ? ItemList.Style.NUMBERS : ItemList.Style.BULLETS, items);
  }

  private static Role role(Piece piece, List<Block> before) {
    boolean greeted =
        before.stream()
            .anyMatch(b -> b instanceof Block.Paragraph p && p.role() == Role.SALUTATION);
    boolean greeting =
        piece.hint() == Hint.SALUTATION
            || !greeted && piece.hint() == Hint.NONE && Shapes.isSalutation(piece.text());
    return greeting ? Role.SALUTATION : piece.hint() == Hint.HEADING ? Role.HEADING : Role.BODY;
  }
}
