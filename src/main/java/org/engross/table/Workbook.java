package org.engross.table;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What the part {@code workbook.xml} says: the sheets in their order, and where days begin. */
final class Workbook extends DefaultHandler {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String STRICT_RELATIONS =
      "http://purl.oclc.org/ooxml/officeDocument/relationships";

  private final List<Sheet> sheets = new ArrayList<>();
  private boolean from1904;

  /**
   * A sheet.
   *
   * @param relation by which the package finds its part
   * @param hidden whether Excel shows it to nobody
   */
  record Sheet(String name, String relation, boolean hidden) {}

  List<Sheet> sheets() {
    return sheets;
  }

  /** Whether day 0 is in 1904, as old Macs had it. */
  boolean countsFrom1904() {
    return from1904;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (name.equals("workbookPr")) {
      String flag = attributes.getValue("date1904");
      from1904 = "1".equals(flag) || "true".equals(flag);
    } else if (name.equals("sheet")) {
      sheet(attributes);
    }
  }

  private void sheet(Attributes attributes) {
    String relation = attributes.getValue(RELATIONS, "id");
    if (relation == null) {
      relation = attributes.getValue(STRICT_RELATIONS, "id");
    }
    String state = attributes.getValue("state");
    boolean hidden = state != null && !state.equals("visible");
    if (relation != null && attributes.getValue("name") != null) {
      sheets.add(new Sheet(attributes.getValue("name"), relation, hidden));
    }
  }
}
