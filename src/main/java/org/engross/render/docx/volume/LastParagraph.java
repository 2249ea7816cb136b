package org.engross.render.docx.volume;

/**
 * The last paragraph of a body, which carries the properties of a section that ends with it; a
 * paragraph more would need room, and might need a page.
 */
final class LastParagraph {
  /** For a body that ends with something else: one that takes no room. */
  private static final String SMALL =
      "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\""
          + " w:lineRule=\"exact\"/></w:pPr></w:p>";

  private static final String CLOSE = "</w:p>";
  private static final String EMPTY = "<w:p/>";
  private static final String PROPERTIES = "<w:pPr>";
  private static final String PROPERTIES_CLOSE = "</w:pPr>";
  private static final String NO_PROPERTIES = "<w:pPr/>";

  private LastParagraph() {}

  /** The body, ended by a section of these properties. */
  static String withSection(String body, String section) {
    String whole = whole(body);
    int start = start(whole);
    int content = whole.indexOf('>', start) + 1;
    if (whole.startsWith(NO_PROPERTIES, content)) {
      whole = whole.substring(0, content) + whole.substring(content + NO_PROPERTIES.length());
    }
    if (!whole.startsWith(PROPERTIES, content)) {
      String properties = PROPERTIES + section + PROPERTIES_CLOSE;
      return whole.substring(0, content) + properties + whole.substring(content);
    }
    int end = whole.indexOf(PROPERTIES_CLOSE, content);
    return whole.substring(content, end).contains("<" + Sections.SECTION)
        ? withSection(whole + SMALL, section)
        : whole.substring(0, end) + section + whole.substring(end);
  }

  /** The body with something at the end of its last line. */
  static String withEnd(String body, String inline) {
    String whole = whole(body);
    int end = whole.length() - CLOSE.length();
    return whole.substring(0, end) + inline + CLOSE;
  }

  /** The body with a paragraph at its end that has a tag for each of its ends. */
  private static String whole(String body) {
    if (body.endsWith(EMPTY)) {
      return body.substring(0, body.length() - EMPTY.length()) + "<w:p>" + CLOSE;
    }
    return body.endsWith(CLOSE) ? body : body + SMALL;
  }

  /** Where the last paragraph begins: a text box in it may hold others. */
  private static int start(String body) {
    int depth = 0;
    int at = body.length();
    do {
      at = body.lastIndexOf("w:p", at - 1);
      char before = body.charAt(at - 1);
      char after = body.charAt(at + 3);
      if (before == '/' && after == '>') {
        depth++;
      } else if (before == '<' && (after == '>' || after == ' ')) {
        depth -= body.charAt(body.indexOf('>', at) - 1) == '/' ? 0 : 1;
      }
    } while (depth > 0);
    return at - 1;
  }
}
