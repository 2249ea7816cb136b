package org.engross.render.docx;

import java.util.Set;
import org.engross.document.Mark;

/**
 * How a paragraph looks in which somebody wrote a field for formatted text: its properties, and
 * those of the field's run. Both are bytes of UTF-8, each as one character.
 *
 * @param paragraph {@code <w:pPr>...</w:pPr>}, or empty
 * @param run what stands inside {@code <w:rPr>}, or empty
 * @param cell the width of the cell in which it stands, in twentieths of a point; 0 if it stands in
 *     none, or none is said
 */
record Given(String paragraph, String run, int cell) {
  private static final String PARAGRAPH = "<w:pPr>";
  private static final String PARAGRAPH_END = "</w:pPr>";
  private static final String RUN = "<w:rPr>";
  private static final String RUN_END = "</w:rPr>";

  private static final String CELL = "<w:tc>";
  private static final String CELL_END = "</w:tc>";
  private static final String CELL_WIDTH = "<w:tcW ";

  /**
   * Reads the XML of a paragraph up to its text.
   *
   * @param before what stands before it in its part
   */
  static Given of(String xml, String before) {
    int end = xml.indexOf(PARAGRAPH_END);
    int start = xml.indexOf(PARAGRAPH);
    boolean hasParagraph = start >= 0 && end >= 0;
    String paragraph = hasParagraph ? xml.substring(start, end + PARAGRAPH_END.length()) : "";
    int run = xml.indexOf(RUN, xml.lastIndexOf("<w:r>"));
    boolean hasRun = run > end;
    String look = hasRun ? xml.substring(run + RUN.length(), xml.indexOf(RUN_END, run)) : "";
    return new Given(paragraph, look, cell(before));
  }

  private static int cell(String before) {
    int open = before.lastIndexOf(CELL);
    int width = open > before.lastIndexOf(CELL_END) ? before.indexOf(CELL_WIDTH, open) : -1;
    if (width < 0) {
      return 0;
    }
    String tag = before.substring(width, before.indexOf('>', width));
    String number = tag.replaceFirst(".* w:w=\"([0-9]{2,6})\".*", "$1");
    return tag.contains("w:type=\"dxa\"") && !number.equals(tag) ? Integer.parseInt(number) : 0;
  }

  /** The properties of a run with some marks more, in the order of the schema; empty if none. */
  String with(Set<Mark> marks) {
    int at = Math.max(endOf("<w:rStyle "), endOf("<w:rFonts "));
    String bold = marks.contains(Mark.BOLD) && !run.contains("<w:b/>") ? "<w:b/><w:bCs/>" : "";
    String italic = marks.contains(Mark.ITALIC) && !run.contains("<w:i/>") ? "<w:i/><w:iCs/>" : "";
    String all = run.substring(0, at) + bold + italic + run.substring(at);
    return all.isEmpty() ? "" : RUN + all + RUN_END;
  }

  private int endOf(String element) {
    int found = run.indexOf(element);
    return found < 0 ? 0 : run.indexOf("/>", found) + 2;
  }
}
