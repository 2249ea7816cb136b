package org.engross.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.engross.check.Checks;
import org.engross.check.rule.Known;
import org.engross.check.rule.Places;
import org.engross.document.Block;
import org.engross.document.Document;
import org.engross.document.Inline;
import org.engross.document.PlainText;
import org.engross.document.Role;
import org.engross.problem.Problem;
import org.engross.render.docx.DocxText;

/** The words of a finished Word file that are its frame's own, as a draft to be checked. */
final class FrameWords {
  private FrameWords() {}

  /** What its maker left in a frame: a placeholder, a mark for later, a date. */
  static List<Problem> slips(Frame frame, Order order, Document draft, List<DocxText.Part> words) {
    Set<String> said = new HashSet<>();
    PlainText.of(draft).forEach(passage -> said.addAll(passage.text().lines().toList()));
    List<Block> own = new ArrayList<>();
    for (DocxText.Part part : words) {
      Role role = part.head() ? Role.CONTINUATION : Role.BODY;
      part.text()
          .lines()
          .filter(line -> !line.isBlank() && !said.contains(line))
          .forEach(line -> own.add(new Block.Paragraph(role, List.of(new Inline.Text(line)))));
    }
    return Checks.ofFrame(
        new Document(draft.kind(), draft.properties(), own),
        new Known(order.office().pageLimit(), List.of(), List.of(), order.dates()),
        Places.named(frame.name()));
  }
}
