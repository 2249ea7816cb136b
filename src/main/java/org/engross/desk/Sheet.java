package org.engross.desk;

import java.util.ArrayList;
import java.util.List;
import org.engross.document.Block.Paragraph;
import org.engross.document.Inline;
import org.engross.document.Inline.LineBreak;
import org.engross.document.Inline.Text;
import org.engross.document.Role;

/** Pieces of the sheets that go with a draft and have no template: backup book, cover memo. */
final class Sheet {
  private Sheet() {}

  /** A paragraph of these lines. */
  static Paragraph paragraph(Role role, String... lines) {
    List<Inline> content = new ArrayList<>();
    for (String line : lines) {
      if (!content.isEmpty()) {
        content.add(new LineBreak());
      }
      content.add(new Text(line));
    }
    return new Paragraph(role, content);
  }
}
