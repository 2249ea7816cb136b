package org.engross.markup;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.engross.document.Inline;
import org.engross.document.Mark;
import org.engross.problem.Place;
import org.engross.problem.Problems;
import org.engross.source.Characters;

/** Reads what stands inside a paragraph: text with its marks, links, notes, line ends. */
final class InlineReader extends AbstractVisitor {
  private static final String PICTURE = "picture:";
  private static final Set<String> SCHEMES = Set.of("http:", "https:", "mailto:");

  private final Place place;
  private final References references;
  private final Problems problems;
  private final boolean keepsLines;
  private final boolean inNote;
  private final List<Inline> inlines = new ArrayList<>();
  private final StringBuilder pending = new StringBuilder();
  private Set<Mark> marks = EnumSet.noneOf(Mark.class);

  InlineReader(Place place, References references, Problems problems, boolean keepsLines) {
    this(place, references, problems, keepsLines, false);
  }

  private InlineReader(
      Place place, References references, Problems problems, boolean keepsLines, boolean inNote) {
    this.place = place;
    this.references = references;
    this.problems = problems;
    this.keepsLines = keepsLines;
    this.inNote = inNote;
  }

  /** The inlines of a paragraph, without an empty line at its start. */
  List<Inline> read(Node parent) {
    visitChildren(parent);
    flush();
    while (!inlines.isEmpty() && inlines.get(0) instanceof Inline.LineBreak) {
      inlines.remove(0);
    }
    return inlines;
  }

  @Override
  public void visit(Text text) {
    pending.append(text.getLiteral());
  }

  /** Raw HTML is off: what looks like a tag is text. */
  @Override
  public void visit(HtmlInline html) {
    pending.append(html.getLiteral());
  }

  @Override
  public void visit(Code code) {
    pending.append(code.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    if (keepsLines) {
      lineBreak();
    } else if (pending.length() > 0 || !inlines.isEmpty()) {
      pending.append(' ');
    }
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    lineBreak();
  }

  private void lineBreak() {
    flush();
    inlines.add(new Inline.LineBreak());
  }

  @Override
  public void visit(Emphasis emphasis) {
    marked(Mark.ITALIC, emphasis);
  }

  @Override
  public void visit(StrongEmphasis strong) {
    marked(Mark.BOLD, strong);
  }

  private void marked(Mark mark, Node node) {
    flush();
    Set<Mark> outer = marks;
    marks = EnumSet.of(mark);
    marks.addAll(outer);
    visitChildren(node);
    flush();
    marks = outer;
  }

  @Override
  public void visit(Link link) {
    flush();
    String words = plainText(link);
    refuseForbidden(link.getDestination());
    if (SCHEMES.stream()
        .anyMatch(s -> link.getDestination().regionMatches(true, 0, s, 0, s.length()))) {
      inlines.add(new Inline.Link(words, link.getDestination()));
    } else {
      problems.error(
          place,
          "the link to \"" + link.getDestination() + "\" leads nowhere",
          "links begin with https:, http: or mailto:");
    }
  }

  /** {@code ![what it shows](picture:seal)} is a picture that the office names. */
  @Override
  public void visit(Image image) {
    flush();
    String target = image.getDestination();
    boolean isNamed = target.startsWith(PICTURE);
    String name = isNamed ? target.substring(PICTURE.length()) : target;
    Optional<Inline.Picture> picture = isNamed ? references.picture(name) : Optional.empty();
    if (picture.isEmpty()) {
      problems.error(
          place,
          "there is no picture \"" + name + "\"",
          "name its file under  pictures:  in office.yaml, and write $picture.NAME in a template");
    } else if (inNote) {
      problems.error(place, "a picture stands inside a note", "put it into the text");
    } else {
      String alt = plainText(image);
      inlines.add(alt.isBlank() ? picture.get() : new Inline.Picture(alt, picture.get().image()));
    }
  }

  @Override
  public void visit(CustomNode node) {
    flush();
    boolean isNote = node instanceof InlineFootnote || node instanceof FootnoteReference;
    if (isNote && inNote) { // perhaps inside itself, without end
      problems.error(place, "a note stands inside a note", "put one after the other");
    } else if (node instanceof InlineFootnote) {
      footnote(node);
    } else if (node instanceof FootnoteReference reference) {
      Optional<FootnoteDefinition> note = references.note(reference.getLabel());
      note.ifPresent(n -> footnote(n.getFirstChild()));
    } else {
      visitChildren(node);
    }
  }

  private void footnote(Node content) {
    List<Inline> note = new InlineReader(place, references, problems, false, true).read(content);
    if (!note.isEmpty()) {
      inlines.add(new Inline.Footnote(note));
    }
  }

  private String plainText(Node parent) {
    StringBuilder text = new StringBuilder();
    InlineReader reader = new InlineReader(place, references, problems, false, inNote);
    for (Inline inline : reader.read(parent)) {
      text.append(inline instanceof Inline.Text t ? t.text() : "");
    }
    return text.toString();
  }

  /** Markup may name a character by its number, as in HTML, and so hide it from its reader. */
  private void refuseForbidden(CharSequence text) {
    Characters.refuseForbidden(text, place, problems);
  }

  private void flush() {
    if (pending.length() > 0) {
      refuseForbidden(pending);
      inlines.add(new Inline.Text(pending.toString(), marks));
      pending.setLength(0);
    }
  }
}
