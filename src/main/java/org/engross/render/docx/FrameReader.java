package org.engross.render.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.engross.render.docx.FrameLine.Kind;
import org.engross.render.docx.FrameLine.Piece;

/** Reads the paragraphs of a frame's page out of its text. */
final class FrameReader {
  private static final String TEXT = "<w:t xml:space=\"preserve\">";
  private static final String STYLE = "<w:pStyle w:val=\"";

  private final FrameText frame;
  private final Map<String, String> styleNames;
  private final List<FrameLine> lines = new ArrayList<>();
  private List<Piece> pieces = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private String style = "";
  private boolean inText;
  private boolean isOfPage;

  /**
   * @param styleNames by the styles' ids
   */
  FrameReader(FrameText frame, Map<String, String> styleNames) {
    this.frame = frame;
    this.styleNames = styleNames;
  }

  /** The paragraphs and directives of the page's text, in their order. */
  List<FrameLine> read() {
    List<String> source = frame.source().lines().toList();
    for (int i = 0; i < source.size(); i++) {
      line(source.get(i), i + 1);
    }
    return lines;
  }

  private void line(String text, int number) {
    pieces = new ArrayList<>();
    style = "";
    inText = false;
    isOfPage = true;
    boolean isDirective = text.indexOf(Marks.FRAGMENT) < 0;
    for (int at = 0; at < text.length(); ) {
      at = text.charAt(at) == Marks.FRAGMENT ? fragment(text, at) : character(text, at);
    }
    flush();
    FrameText.Quote quote = frame.quote(number, 0);
    if (isOfPage && !quote.part().isEmpty()) {
      lines.add(new FrameLine(quote.part(), quote.words(), style, isDirective, pieces));
    }
  }

  private int fragment(String text, int at) {
    Fragment fragment = frame.fragment(Marks.numberAt(text, at));
    String xml = new String(fragment.xml(), StandardCharsets.UTF_8);
    flush();
    switch (fragment.kind()) {
      case FOOTNOTE, ENDNOTE -> add(Kind.NOTE);
      case NOTE_END -> add(Kind.NOTE_END);
      case LINE, KEPT_LINE -> add(Kind.LINE_BREAK);
      case PROPERTY, PROPERTY_END -> isOfPage = false;
      case PART_END -> endPart(fragment);
      default -> plain(xml);
    }
    inText = xml.endsWith(TEXT);
    return at + Marks.LENGTH;
  }

  /** The page's part is the last; what was read before it stands in headers and footers. */
  private void endPart(Fragment fragment) {
    if (!fragment.part().equals(PartNames.DOCUMENT)) {
      lines.clear();
      isOfPage = false;
    }
  }

  private void plain(String xml) {
    int at = xml.indexOf(STYLE);
    if (style.isEmpty() && at >= 0) {
      String id = xml.substring(at + STYLE.length(), xml.indexOf('"', at + STYLE.length()));
      style = styleNames.getOrDefault(id, id);
    }
    if (xml.contains("<w:tab/>") && !pieces.isEmpty()) {
      pieces.add(new Piece(Kind.TEXT, " "));
    }
  }

  private void add(Kind kind) {
    if (kind != Kind.LINE_BREAK || !pieces.isEmpty()) {
      pieces.add(new Piece(kind, ""));
    }
  }

  private int character(String text, int at) {
    char c = text.charAt(at);
    if (c == Marks.REFERENCE) {
      int end = text.indexOf(Marks.REFERENCE_END, at);
      flush();
      pieces.add(new Piece(Kind.REFERENCE, text.substring(at + 1, end)));
      return end + 1;
    } else if (c == Marks.DOLLAR || c == Marks.HASH) {
      flush();
      pieces.add(new Piece(Kind.CODE, c == Marks.DOLLAR ? "\\$" : "\\#"));
    } else {
      run.append(c);
    }
    return at + 1;
  }

  private void flush() {
    if (run.length() > 0) {
      pieces.add(new Piece(inText ? Kind.TEXT : Kind.CODE, run.toString()));
      run.setLength(0);
    }
  }
}
