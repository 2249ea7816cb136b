package org.engross.render.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engross.document.Block.ItemList;
import org.engross.document.Image;
import org.engross.document.Inline;
import org.engross.document.Mark;

/**
 * Speaks WordprocessingML: the verbs, and what one draft has used up so far (footnotes, links,
 * lists). The order of elements is the schema's (ECMA-376 part 1, 17.3).
 */
final class DocxWriter {
  private static final String LINKS = "rIdL";
  private static final String PICTURES = "rIdP";

  /** Drawings of the frame have smaller numbers. */
  private static final int FIRST_DRAWING = 100_001;

  // What is used up, by its place.
  private static final int FOOTNOTES = 0;
  private static final int ENDNOTES = 1;
  private static final int LISTS = 2;
  static final int DRAWINGS = 3;
  private static final int LINKED = 4;

  private final Look look;
  private final Xml body = new Xml();
  private final NoteList footnotes = new NoteList("footnote");
  private final NoteList endnotes = new NoteList("endnote");
  private final Xml lists = new Xml();
  private final List<String> bodyLinks = new ArrayList<>();
  private final Map<String, PicturePart> pictures = new LinkedHashMap<>();
  private final List<Xml> places = List.of(body, footnotes.xml(), endnotes.xml(), lists);
  private final List<List<String>> targets =
      List.of(bodyLinks, footnotes.links(), endnotes.links());
  private Xml out = body;
  private List<String> links = bodyLinks;
  private Optional<Given> given = Optional.empty();
  private boolean isInNote;
  private int listCount;
  private int drawingCount;

  DocxWriter(Look look) {
    this.look = look;
  }

  /** Forgets the last draft. */
  void clear() {
    body.clear();
    footnotes.clear();
    endnotes.clear();
    lists.clear();
    bodyLinks.clear();
    pictures.clear();
    listCount = 0;
    drawingCount = 0;
  }

  /**
   * How much of what is numbered a draft has used up: what is written next depends on it, and on
   * nothing else that was written before.
   */
  int[] used() {
    int[] used = new int[7];
    used[FOOTNOTES] = footnotes.count();
    used[ENDNOTES] = endnotes.count();
    used[LISTS] = listCount;
    used[DRAWINGS] = drawingCount;
    for (int i = 0; i < targets().size(); i++) {
      used[LINKED + i] = targets().get(i).size();
    }
    return used;
  }

  /** Goes on behind a stretch that was written before, which has used this up. */
  void skip(int[] used) {
    footnotes.count(used[FOOTNOTES]);
    endnotes.count(used[ENDNOTES]);
    listCount = used[LISTS];
  }

  /** Everything that a draft writes to. */
  List<Xml> places() {
    return places;
  }

  /** The targets of all its links, by the parts that they stand in. */
  List<List<String>> targets() {
    return targets;
  }

  /** The content of the body. */
  Xml body() {
    return body;
  }

  /** The notes at the foot of their pages. */
  NoteList footnotes() {
    return footnotes;
  }

  /** The notes at the end. */
  NoteList endnotes() {
    return endnotes;
  }

  /** The instances of numbering that this draft's lists use. */
  Xml lists() {
    return lists;
  }

  /** The targets of the body's links; the first has the relationship {@code rIdL1}. */
  List<String> bodyLinks() {
    return bodyLinks;
  }

  /** The pictures of the body, each once; the first has the relationship {@code rIdP1}. */
  List<PicturePart> pictures() {
    return List.copyOf(pictures.values());
  }

  /** The relationships of pictures, without the element around them. */
  static Xml pictureRelationships(List<PicturePart> parts, Xml out) {
    for (int i = 0; i < parts.size(); i++) {
      out.raw("<Relationship Id=\"").raw(PICTURES).raw(i + 1);
      out.raw("\" Type=\"").raw(PartNames.RELATIONSHIPS).raw("/image\" Target=\"");
      out.raw(parts.get(i).target()).raw("\"/>");
    }
    return out;
  }

  /** The relationships of hyperlinks, without the element around them. */
  static Xml relationships(List<String> targets, Xml out) {
    for (int i = 0; i < targets.size(); i++) {
      out.raw("<Relationship Id=\"").raw(LINKS).raw(i + 1);
      out.raw("\" Type=\"").raw(PartNames.RELATIONSHIPS).raw("/hyperlink\" Target=\"");
      out.text(targets.get(i)).raw("\" TargetMode=\"External\"/>");
    }
    return out;
  }

  /**
   * What follows is written to another place, in which text takes a look that is given.
   *
   * @param note the notes, if the place is in one
   */
  void into(Xml place, Given look, Optional<NoteList> note) {
    out = place;
    given = Optional.of(look);
    links = note.isPresent() ? note.get().links() : bodyLinks;
    isInNote = note.isPresent();
  }

  /** Whether what is written stands in a note of the frame's own. */
  boolean isInNote() {
    return isInNote;
  }

  /** What follows is written to the body again. */
  void intoBody() {
    out = body;
    given = Optional.empty();
    links = bodyLinks;
    isInNote = false;
  }

  /** A paragraph of text in the look that is given, or else in a style. */
  void openText(String style, boolean keepNext) {
    if (given.isEmpty()) {
      openParagraph(style, keepNext);
    } else {
      out.raw("<w:p>").raw(given.get().paragraph());
    }
  }

  void openParagraph(String style, boolean keepNext) {
    open(style, keepNext);
    out.raw("</w:pPr>");
  }

  /** A paragraph of a list: its first one carries the number. */
  void openItem(String style, int list, int level, boolean keepNext) {
    open(style, keepNext);
    out.raw("<w:numPr><w:ilvl w:val=\"").raw(level).raw("\"/><w:numId w:val=\"").raw(list);
    out.raw("\"/></w:numPr></w:pPr>");
  }

  /** A further paragraph of an item, indented as the item's text is. */
  void openContinued(String style, int level, boolean keepNext) {
    open(style, keepNext);
    out.raw("<w:ind w:left=\"").raw(720 + 540 * level).raw("\"/></w:pPr>");
  }

  private void open(String style, boolean keepNext) {
    out.raw("<w:p><w:pPr><w:pStyle w:val=\"").raw(look.style(style)).raw("\"/>");
    out.raw(keepNext ? "<w:keepNext/>" : "");
  }

  void closeParagraph() {
    out.raw("</w:p>");
  }

  /** Text with its marks; a tab is a tab. */
  void run(String text, Set<Mark> marks) {
    out.raw("<w:r>");
    if (given.isPresent()) {
      out.raw(given.get().with(marks));
    } else if (!marks.isEmpty()) {
      out.raw("<w:rPr>");
      out.raw(marks.contains(Mark.BOLD) ? "<w:b/><w:bCs/>" : "");
      out.raw(marks.contains(Mark.ITALIC) ? "<w:i/><w:iCs/>" : "");
      out.raw("</w:rPr>");
    }
    text(out, text);
    out.raw("</w:r>");
  }

  /** Text inside a run that is open. */
  static void text(Xml out, String text) {
    int from = 0;
    for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', from)) {
      plain(out, text.substring(from, tab));
      out.raw("<w:tab/>");
      from = tab + 1;
    }
    plain(out, text.substring(from));
  }

  private static void plain(Xml out, String text) {
    if (!text.isEmpty()) {
      out.raw("<w:t xml:space=\"preserve\">").text(text).raw("</w:t>");
    }
  }

  void lineBreak() {
    out.raw("<w:r><w:br/></w:r>");
  }

  void link(String text, String target) {
    openLink(links, target, out);
    out.raw("<w:r><w:rPr><w:rStyle w:val=\"").raw(look.style("Hyperlink")).raw("\"/></w:rPr>");
    plain(out, text);
    out.raw("</w:r></w:hyperlink>");
  }

  /** Opens a link, whose relationship is one of these. */
  static void openLink(List<String> links, String target, Xml out) {
    links.add(target);
    out.raw("<w:hyperlink r:id=\"").raw(LINKS).raw(links.size()).raw("\" w:history=\"1\">");
  }

  /** The mark of a note here, and its text among those of its place. */
  void note(NoteList notes, Runnable content) {
    String word = notes.word();
    int number = notes.next();
    out.raw("<w:r>");
    referenceStyle(word);
    out.raw("<w:").raw(word).raw("Reference w:id=\"").raw(number).raw("\"/></w:r>");
    Xml around = out;
    Optional<Given> look = given;
    out = notes.xml();
    given = Optional.empty();
    links = notes.links();
    out.raw("<w:").raw(word).raw(" w:id=\"").raw(number).raw("\">");
    openParagraph(word + " text", false);
    out.raw("<w:r>");
    referenceStyle(word);
    out.raw("<w:").raw(word).raw("Ref/></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r>");
    content.run();
    closeParagraph();
    out.raw("</w:").raw(word).raw(">");
    out = around;
    given = look;
    links = bodyLinks;
  }

  private void referenceStyle(String word) {
    out.raw("<w:rPr><w:rStyle w:val=\"").raw(look.style(word + " reference")).raw("\"/></w:rPr>");
  }

  /** A list at a level (0 is the outermost) that begins at 1 again; gives its number. */
  int list(ItemList.Style style, int level) {
    int number = look.firstList() + listCount++;
    lists.raw("<w:num w:numId=\"").raw(number).raw("\"><w:abstractNumId w:val=\"");
    lists.raw(numbering(style)).raw("\"/>");
    lists.raw("<w:lvlOverride w:ilvl=\"").raw(level);
    lists.raw("\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
    return number;
  }

  private int numbering(ItemList.Style style) {
    return switch (style) {
      case BULLETS -> look.bullets();
      case NUMBERS -> look.numbers();
      case LEGISLATIVE -> look.legislative();
    };
  }

  /** A picture, not wider than the text. In a note, whose part has no pictures, what it shows. */
  void picture(Inline.Picture picture) {
    if (links != bodyLinks) {
      run(picture.alt(), Set.of());
      return;
    }
    PicturePart part = PicturePart.of(picture.image());
    pictures.putIfAbsent(part.name(), part);
    int number = List.copyOf(pictures.keySet()).indexOf(part.name()) + 1;
    int room = given.map(Given::cell).filter(cell -> cell > 0).orElse(look.textWidth());
    Image image = picture.image().within(room * Drawing.TWENTIETH_OF_POINT);
    out.raw("<w:r>");
    Drawing.write(image, picture.alt(), FIRST_DRAWING + drawingCount++, PICTURES + number, out);
    out.raw("</w:r>");
  }

  void pageBreak() {
    out.raw("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
  }

  /**
   * A table without rules that only sets things side by side.
   *
   * @param gap what each cell leaves free at its right, in twentieths of a point
   */
  void openLayoutTable(int columns, int gap, String description) {
    int width = look.textWidth() / columns;
    out.raw("<w:tbl><w:tblPr><w:tblW w:w=\"").raw(width * columns).raw("\" w:type=\"dxa\"/>");
    out.raw("<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/>");
    out.raw("<w:right w:w=\"").raw(gap).raw("\" w:type=\"dxa\"/></w:tblCellMar>");
    out.raw("<w:tblLook w:val=\"0000\" w:firstRow=\"0\" w:lastRow=\"0\" w:firstColumn=\"0\"");
    out.raw(" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"0\"/>");
    out.raw("<w:tblDescription w:val=\"").text(description).raw("\"/></w:tblPr><w:tblGrid>");
    for (int i = 0; i < columns; i++) {
      out.raw("<w:gridCol w:w=\"").raw(width).raw("\"/>");
    }
    out.raw("</w:tblGrid>");
  }

  /** A table with rules between its rows; widths in percent of the text's. */
  void openTable(List<Integer> widths, String description) {
    out.raw("<w:tbl><w:tblPr><w:tblW w:w=\"").raw(look.textWidth()).raw("\" w:type=\"dxa\"/>");
    out.raw("<w:tblBorders>");
    for (String side : List.of("top", "bottom", "insideH")) {
      out.raw("<w:").raw(side).raw(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
    }
    out.raw("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar>");
    out.raw(
        "<w:left w:w=\"60\" w:type=\"dxa\"/><w:right w:w=\"60\" w:type=\"dxa\"/></w:tblCellMar>");
    out.raw("<w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\"");
    out.raw(" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"0\"/>");
    out.raw("<w:tblDescription w:val=\"").text(description).raw("\"/></w:tblPr><w:tblGrid>");
    for (int width : widths) {
      out.raw("<w:gridCol w:w=\"").raw(part(width)).raw("\"/>");
    }
    out.raw("</w:tblGrid>");
  }

  /** The row that stands again at the head of every page. */
  void openHeadRow() {
    out.raw("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
  }

  /** A row that stays on one page. */
  void openRow() {
    out.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
  }

  /** A row that may flow over to the next page. */
  void openSplittableRow() {
    out.raw("<w:tr>");
  }

  /** A cell that takes so many percent of the text's width. */
  void openCell(int width) {
    out.raw("<w:tc><w:tcPr><w:tcW w:w=\"").raw(part(width));
    out.raw("\" w:type=\"dxa\"/></w:tcPr>");
  }

  private int part(int percent) {
    return look.textWidth() * percent / 100;
  }

  void closeCell() {
    out.raw("</w:tc>");
  }

  void closeRow() {
    out.raw("</w:tr>");
  }

  void closeTable() {
    out.raw("</w:tbl>");
  }

  /** Word wants a paragraph between a table and the end of the body: one that takes no room. */
  void endAfterTable() {
    out.raw("<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\"");
    out.raw(" w:lineRule=\"exact\"/></w:pPr></w:p>");
  }
}
