package org.engross.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.engross.document.Inline;
import org.engross.document.PlainText;
import org.engross.problem.Problems;

/** Finds the paragraphs of a draft with the lines that they stand on. */
final class PassageReader {
  private static final String SIGNATURES = "signatures";

  private final Lines lines;
  private final References references;
  private final List<Passage> passages = new ArrayList<>();
  private String before = "";

  PassageReader(Lines lines, References references) {
    this.lines = lines;
    this.references = references;
  }

  List<Passage> read(Node root) {
    for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph || node instanceof Heading) {
        before = node instanceof Heading ? "heading" : roleOf(node).orElse("body");
        add(node, before);
      } else {
        inside(node, node instanceof FootnoteDefinition ? "note" : item());
      }
    }
    return passages;
  }

  private String item() {
    return before.equals(SIGNATURES) ? "signature" : "item";
  }

  private void inside(Node parent, String role) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph) {
        add(node, role);
      } else {
        inside(node, role);
      }
    }
  }

  /** Takes {@code @word} off the paragraph's start, as the reader of documents does. */
  private Optional<String> roleOf(Node paragraph) {
    if (!lines.begins(paragraph, '@') || !(paragraph.getFirstChild() instanceof Text text)) {
      return Optional.empty();
    }
    Optional<RoleWord> word =
        RoleWord.at(text.getLiteral()).filter(w -> MarkupReader.isWord(w.word()));
    word.ifPresent(w -> text.setLiteral(w.rest()));
    return word.map(RoleWord::word);
  }

  /** A picture is told by what it shows. */
  private static Inline shown(Inline inline) {
    return inline instanceof Inline.Picture picture
        ? new Inline.Text("[" + picture.alt() + "]")
        : inline;
  }

  private void add(Node node, String role) {
    List<SourceSpan> spans = node.getSourceSpans();
    InlineReader inlines = new InlineReader(lines.place(node), references, new Problems(), true);
    String text =
        PlainText.of(inlines.read(node).stream().map(PassageReader::shown).toList()).strip();
    if (!text.isEmpty() && !spans.isEmpty()) {
      passages.add(
          new Passage(
              role,
              text,
              spans.get(0).getLineIndex() + 1,
              spans.get(spans.size() - 1).getLineIndex() + 1));
    }
  }
}
