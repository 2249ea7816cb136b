package org.engross.render.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes parts of the package out of a frame's text after it was merged: marks become the XML that
 * they stand for, and words are escaped. A paragraph whose references are all empty is left out.
 */
final class MergedParts {
  private static final String EMPTY_PARAGRAPH = "<w:p/>";
  private static final String PARAGRAPH_END = "</w:p>";
  private static final String TEXT_END = "</w:t>";
  private static final String TEXT = "<w:t xml:space=\"preserve\">";
  private static final String RUN_END = "</w:t></w:r>";

  private final FrameText frame;
  private final DocxWriter draft;
  private final Deque<MergedParagraph> paragraphs = new ArrayDeque<>();
  private final Deque<Position> tables = new ArrayDeque<>();
  private final Deque<Note> notes = new ArrayDeque<>();
  private final Map<String, String> properties = new TreeMap<>();
  private Xml out = new Xml();
  private Xml spare = new Xml();
  private Xml continuation = out;
  private final Inserts inserts;
  private Parts parts = (name, xml) -> {};

  /** Takes each part when it is whole. */
  interface Parts {
    void put(String name, Xml part);
  }

  /** Writes formatted text where somebody wrote a field for it, by the number of its mark. */
  interface Inserts {
    /** Writes it as blocks; text takes the look that is given. */
    void write(int number, Given look, Xml to);

    /**
     * Writes it as runs of a paragraph.
     *
     * @param note the notes, if the paragraph is one's
     */
    void beside(int number, Given look, Optional<NoteList> note, Xml to);
  }

  /** How much was written, notes too: what is written beyond may be taken back. */
  record Position(int text, int footnotes, int endnotes) {}

  /** A note that is being written, and what it stands in. */
  private record Note(NoteList list, int number, Xml around) {}

  /**
   * @param draft takes the notes, and has the draft's own blocks
   * @param inserts writes formatted text
   */
  MergedParts(FrameText frame, DocxWriter draft, Inserts inserts) {
    this.frame = frame;
    this.draft = draft;
    this.inserts = inserts;
  }

  /**
   * Reads what the file says of itself, which stands before all else.
   *
   * @return the document's properties by name
   */
  Map<String, String> properties(String merged) {
    properties.clear();
    run(merged, 0, frame.propertiesEnd(merged));
    return properties;
  }

  /**
   * Writes all parts that hold fields.
   *
   * @param merged the frame's text after the merge
   * @param continuationLines the content of the run in the continuation header
   */
  void write(String merged, Xml continuationLines, Parts to) {
    continuation = continuationLines;
    parts = to;
    run(merged, frame.propertiesEnd(merged), merged.length());
  }

  private void run(String merged, int from, int end) {
    out.clear();
    paragraphs.clear();
    tables.clear();
    notes.clear();
    for (int at = from; at < end; ) {
      char c = merged.charAt(at);
      switch (c) {
        case Marks.FRAGMENT -> {
          fragment(frame.fragment(Marks.numberAt(merged, at)));
          at += Marks.LENGTH;
        }
        case Marks.INSERT -> {
          insert(Marks.numberAt(merged, at));
          at += Marks.LENGTH;
        }
        case Marks.BODY -> at = slot(draft.body(), at);
        case Marks.CONTINUATION -> at = slot(continuation, at);
        default -> at = paragraphs.isEmpty() ? between(c, at) : inParagraph(merged, at);
      }
    }
  }

  private Position here() {
    return new Position(
        out.length(), draft.footnotes().xml().length(), draft.endnotes().xml().length());
  }

  private void cut(Position to) {
    out.cut(to.text);
    draft.footnotes().xml().cut(to.footnotes);
    draft.endnotes().xml().cut(to.endnotes);
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
    MergedParagraph paragraph = paragraphs.element();
    switch (merged.charAt(at)) {
      case Marks.REFERENCE -> paragraph.beginReference(out.length());
      case Marks.REFERENCE_END -> paragraph.endReference(out.length());
      case Marks.DOLLAR -> sign("$", paragraph);
      case Marks.HASH -> sign("#", paragraph);
      case '\n' -> out.raw(paragraph.isProperty() ? " " : TEXT_END + "<w:br/>" + TEXT);
      case '\t' -> out.raw(paragraph.isProperty() ? " " : TEXT_END + "<w:tab/>" + TEXT);
      default -> {
        return words(merged, at, paragraph);
      }
    }
    return at + 1;
  }

  private void sign(String sign, MergedParagraph paragraph) {
    out.raw(sign);
    paragraph.addText();
  }

  private int words(String merged, int from, MergedParagraph paragraph) {
    int end = from;
    boolean hasText = false;
    while (end < merged.length() && isWord(merged.charAt(end))) {
      hasText |= merged.charAt(end) != ' ';
      end++;
    }
    if (hasText) {
      paragraph.addText();
    }
    out.text(merged.substring(from, end));
    return end;
  }

  private static boolean isWord(char c) {
    return c != '\n' && c != '\t' && !Marks.isMark(c);
  }

  private void fragment(Fragment fragment) {
    switch (fragment.kind()) {
      case PLAIN -> out.raw(fragment.xml());
      case PARAGRAPH, FIELD_PARAGRAPH, KEPT_PARAGRAPH -> {
        paragraphs.push(new MergedParagraph(here(), fragment.kind()));
        out.raw(fragment.xml());
      }
      case PARAGRAPH_END -> endParagraph(fragment);
      case LINE, KEPT_LINE -> line(fragment, paragraphs.element());
      case TABLE -> {
        tables.push(here());
        out.raw(fragment.xml());
      }
      case TABLE_END -> endTable(fragment);
      case CONTAINER_END -> {
        boolean endsWell = out.endsWith(PARAGRAPH_END) || out.endsWith(EMPTY_PARAGRAPH);
        out.raw(endsWell ? "" : EMPTY_PARAGRAPH).raw(fragment.xml());
      }
      case FOOTNOTE -> beginNote(fragment, draft.footnotes());
      case ENDNOTE -> beginNote(fragment, draft.endnotes());
      case NOTE_LINK -> {
        out.raw(fragment.xml());
        DocxWriter.openLink(notes.element().list.links(), fragment.part(), out);
      }
      case NOTE_END -> endNote(fragment);
      case PROPERTY -> paragraphs.push(new MergedParagraph(here(), fragment.kind()));
      case PROPERTY_END -> endProperty(fragment);
      case PART_END -> {
        parts.put(fragment.part(), out.raw(fragment.xml()));
        out.clear();
      }
    }
  }

  // Paragraphs and lines

  /** A line begins with the break that divides it from the last one that stayed. */
  private void line(Fragment fragment, MergedParagraph paragraph) {
    paragraph.takeBack().ifPresent(this::cut);
    paragraph.beginLine(here(), fragment.kind() == Fragment.Kind.KEPT_LINE);
    out.raw(paragraph.hasLine() ? fragment.xml() : new byte[0]);
  }

  private void endParagraph(Fragment fragment) {
    MergedParagraph paragraph = paragraphs.pop();
    paragraph.takeBack().ifPresent(this::cut);
    if (paragraph.insert() >= 0) {
      out.raw(fragment.xml());
      insert(paragraph);
    } else if (paragraph.vanishes()) {
      cut(paragraph.start());
    } else {
      out.raw(fragment.xml());
    }
  }

  private void endTable(Fragment fragment) {
    Position start = tables.pop();
    if (out.endsWith("</w:tr>")) {
      out.raw(fragment.xml());
    } else {
      cut(start);
    }
  }

  // Formatted text

  private void insert(int number) {
    MergedParagraph paragraph = paragraphs.element();
    if (paragraph.isField()) {
      paragraph.insert(number, out.length());
      return;
    }
    byte[] written = out.copy();
    int start = paragraph.start().text();
    Given look = Given.of(latin(written, start, written.length), latin(written, 0, start));
    out.raw(RUN_END);
    inserts.beside(number, look, notes.stream().map(Note::list).findFirst(), out);
    out.raw("<w:r>").raw(look.with(Set.of())).raw(TEXT);
  }

  /** The blocks take the place of the paragraph; what stands behind the field, of its last line. */
  private void insert(MergedParagraph paragraph) {
    byte[] written = out.copy();
    int start = paragraph.start().text();
    int field = paragraph.insertAt();
    String look = latin(written, start, field);
    String rest = latin(written, field, written.length);
    out.cut(start);
    inserts.write(paragraph.insert(), Given.of(look, latin(written, 0, start)), out);
    String behind = rest.substring(RUN_END.length(), rest.length() - PARAGRAPH_END.length());
    if (!behind.isEmpty() && out.length() > start) {
      boolean inLine = out.endsWith(PARAGRAPH_END);
      out.cut(inLine ? out.length() - PARAGRAPH_END.length() : out.length());
      out.raw(inLine ? behind : "<w:p>" + behind).raw(PARAGRAPH_END);
    }
  }

  private static String latin(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }

  // Notes

  private void beginNote(Fragment fragment, NoteList list) {
    int number = list.next();
    out.raw(fragment.xml());
    out.raw("<w:").raw(list.word()).raw("Reference w:id=\"").raw(number).raw("\"/>");
    notes.push(new Note(list, number, out));
    out = spare.clear();
  }

  private void endNote(Fragment fragment) {
    Note note = notes.pop();
    out.raw(fragment.xml());
    String word = note.list.word();
    note.list.xml().raw("<w:").raw(word).raw(" w:id=\"").raw(note.number).raw("\">");
    note.list.xml().raw(out.length() == 0 ? EMPTY_PARAGRAPH : "").raw(out);
    note.list.xml().raw("</w:").raw(word).raw(">");
    out = note.around;
  }

  // What the file says of itself

  private void endProperty(Fragment fragment) {
    Position start = paragraphs.pop().start();
    byte[] written = out.copy();
    String text =
        new String(written, start.text, written.length - start.text, StandardCharsets.UTF_8);
    properties.put(fragment.part(), text.strip());
    cut(start);
  }
}
