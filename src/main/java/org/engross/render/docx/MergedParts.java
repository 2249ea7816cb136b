package org.engross.render.docx;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Makes parts of the package out of a frame's text after it was merged: marks become the XML that
 * they stand for, and words are escaped. A paragraph whose references are all empty is left out.
 */
final class MergedParts {
  private static final String EMPTY_PARAGRAPH = "<w:p/>";
  private static final String TEXT_END = "</w:t>";
  private static final String TEXT = "<w:t xml:space=\"preserve\">";

  private final FrameText frame;
  private final Xml out = new Xml();
  private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
  private final Deque<Integer> tables = new ArrayDeque<>();

  /** A paragraph that is open, and what was merged into it so far. */
  private static final class Paragraph {
    private final int start;
    private final boolean stays;
    private int references;
    private int filled;
    private int referenceAt = -1;
    private boolean hasText;
    private Line line = new Line(-1, true);
    private boolean hasLine;

    Paragraph(int start, boolean stays) {
      this.start = start;
      this.stays = stays;
    }

    /** A paragraph of several lines vanishes when none of them is left. */
    boolean vanishes() {
      boolean isEmpty = references > 0 ? filled == 0 : !hasText;
      return !stays && (line.start < 0 ? isEmpty : !hasLine);
    }
  }

  /** A line of a paragraph with several. */
  private static final class Line {
    private final int start;
    private final boolean stays;
    private int references;
    private int filled;
    private boolean hasText;

    Line(int start, boolean stays) {
      this.start = start;
      this.stays = stays;
    }

    boolean vanishes() {
      return !stays && (references > 0 ? filled == 0 : !hasText);
    }
  }

  /** Takes each part when it is whole. */
  interface Parts {
    void put(String name, Xml part);
  }

  MergedParts(FrameText frame) {
    this.frame = frame;
  }

  /**
   * Writes all parts that hold fields.
   *
   * @param merged the frame's text after the merge
   * @param body the draft's own blocks
   * @param continuation the content of the run in the continuation header
   */
  void write(String merged, Xml body, Xml continuation, Parts parts) {
    out.clear();
    paragraphs.clear();
    tables.clear();
    for (int at = 0; at < merged.length(); ) {
      char c = merged.charAt(at);
      switch (c) {
        case Marks.FRAGMENT -> {
          fragment(frame.fragment(Marks.fragmentAt(merged, at)), parts);
          at += Marks.FRAGMENT_LENGTH;
        }
        case Marks.BODY -> at = slot(body, at);
        case Marks.CONTINUATION -> at = slot(continuation, at);
        default -> at = paragraphs.isEmpty() ? between(c, at) : inParagraph(merged, at);
      }
    }
  }

  private int slot(Xml content, int at) {
    out.raw(content);
    return at + 1;
  }

  /** Between paragraphs stand only the ends of the text's lines. */
  private static int between(char c, int at) {
    if (c != '\n' && c != ' ' && c != '\t') {
      throw new IllegalStateException("words between the paragraphs of a frame");
    }
    return at + 1;
  }

  private int inParagraph(String merged, int at) {
    Paragraph paragraph = paragraphs.element();
    switch (merged.charAt(at)) {
      case Marks.REFERENCE -> {
        paragraph.references++;
        paragraph.line.references++;
        paragraph.referenceAt = out.length();
      }
      case Marks.REFERENCE_END -> {
        int filled = out.length() > paragraph.referenceAt ? 1 : 0;
        paragraph.filled += filled;
        paragraph.line.filled += filled;
      }
      case Marks.DOLLAR -> sign("$", paragraph);
      case Marks.HASH -> sign("#", paragraph);
      case '\n' -> out.raw(TEXT_END).raw("<w:br/>").raw(TEXT);
      case '\t' -> out.raw(TEXT_END).raw("<w:tab/>").raw(TEXT);
      default -> {
        return words(merged, at, paragraph);
      }
    }
    return at + 1;
  }

  private void sign(String sign, Paragraph paragraph) {
    out.raw(sign);
    paragraph.hasText = true;
    paragraph.line.hasText = true;
  }

  private int words(String merged, int from, Paragraph paragraph) {
    int end = from;
    boolean hasText = false;
    while (end < merged.length() && isWord(merged.charAt(end))) {
      hasText |= merged.charAt(end) != ' ';
      end++;
    }
    paragraph.hasText |= hasText;
    paragraph.line.hasText |= hasText;
    out.text(merged.substring(from, end));
    return end;
  }

  private static boolean isWord(char c) {
    return c != '\n' && c != '\t' && !Marks.isMark(c);
  }

  private void fragment(Fragment fragment, Parts parts) {
    switch (fragment.kind()) {
      case PLAIN -> out.raw(fragment.xml());
      case PARAGRAPH, KEPT_PARAGRAPH -> {
        boolean stays = fragment.kind() == Fragment.Kind.KEPT_PARAGRAPH;
        paragraphs.push(new Paragraph(out.length(), stays));
        out.raw(fragment.xml());
      }
      case PARAGRAPH_END -> endParagraph(fragment);
      case LINE, KEPT_LINE -> line(fragment, paragraphs.element());
      case TABLE -> {
        tables.push(out.length());
        out.raw(fragment.xml());
      }
      case TABLE_END -> endTable(fragment);
      case CONTAINER_END -> {
        boolean endsWell = out.endsWith("</w:p>") || out.endsWith(EMPTY_PARAGRAPH);
        out.raw(endsWell ? "" : EMPTY_PARAGRAPH).raw(fragment.xml());
      }
      case PART_END -> {
        parts.put(fragment.part(), out.raw(fragment.xml()));
        out.clear();
      }
    }
  }

  /** A line begins with the break that divides it from the last one that stayed. */
  private void line(Fragment fragment, Paragraph paragraph) {
    endLine(paragraph);
    paragraph.line = new Line(out.length(), fragment.kind() == Fragment.Kind.KEPT_LINE);
    out.raw(paragraph.hasLine ? fragment.xml() : new byte[0]);
  }

  private void endLine(Paragraph paragraph) {
    Line line = paragraph.line;
    if (line.start < 0) {
      return;
    }
    if (line.vanishes()) {
      out.cut(line.start);
    } else {
      paragraph.hasLine = true;
    }
  }

  private void endParagraph(Fragment fragment) {
    Paragraph paragraph = paragraphs.pop();
    endLine(paragraph);
    if (paragraph.vanishes()) {
      out.cut(paragraph.start);
    } else {
      out.raw(fragment.xml());
    }
  }

  private void endTable(Fragment fragment) {
    int start = tables.pop();
    if (out.endsWith("</w:tr>")) {
      out.raw(fragment.xml());
    } else {
      out.cut(start);
    }
  }
}
