package org.engross.render.docx.volume;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes a section begin where a draft begins: on a new page, or a new sheet, whose number is 1, and
 * with no header or footer of the draft before it.
 */
final class Sections {
  /** The element of a section's properties. */
  static final String SECTION = "w:sectPr";

  private static final String CLOSE = "</w:sectPr>";

  /** What stands behind a section's type, in the order of the schema (ECMA-376 part 1, 17.6.17). */
  private static final List<String> BEHIND_TYPE =
      List.of("w:pgSz", "w:pgMar", "w:paperSrc", "w:pgBorders", "w:lnNumType", "w:pgNumType");

  private static final List<String> BEHIND_NUMBERING =
      List.of(
          "w:cols",
          "w:formProt",
          "w:vAlign",
          "w:noEndnote",
          "w:titlePg",
          "w:textDirection",
          "w:bidi",
          "w:rtlGutter",
          "w:docGrid");

  private final String type;
  private final BlankHeaders blank;
  private final Set<String> seen = new TreeSet<>();

  /** Gives the relationship of a header or footer in which nothing stands. */
  interface BlankHeaders {
    String id(String kind);
  }

  /**
   * @param newSheet whether each draft begins on the front of a sheet
   */
  Sections(boolean newSheet, BlankHeaders blank) {
    this.type = "<w:type w:val=\"" + (newSheet ? "oddPage" : "nextPage") + "\"/>";
    this.blank = blank;
  }

  /** The content of a draft's body, its sections set. */
  String set(String body) {
    int start = Tags.next(body, SECTION, 0);
    if (start < 0) {
      return body + first("<w:sectPr/>");
    }
    int end = Tags.endOf(body, SECTION, start);
    Tags.elements(body, SECTION).forEach(section -> seen.addAll(references(section)));
    return body.substring(0, start) + first(body.substring(start, end)) + body.substring(end);
  }

  private String first(String section) {
    String open = section.endsWith("/>") ? section.replace("/>", ">" + CLOSE) : section;
    String typed = insert(without(open, "w:type"), type, behind(BEHIND_TYPE, BEHIND_NUMBERING));
    return withReferences(restarted(numbered(typed)));
  }

  private static String without(String section, String name) {
    int start = Tags.next(section, name, 0);
    return start < 0
        ? section
        : section.substring(0, start) + section.substring(Tags.endOf(section, name, start));
  }

  /** Pages count from 1, unless the frame says from where. */
  private static String numbered(String section) {
    int at = Tags.next(section, "w:pgNumType", 0);
    if (at < 0) {
      return insert(section, "<w:pgNumType w:start=\"1\"/>", BEHIND_NUMBERING);
    }
    String tag = section.substring(at, section.indexOf('>', at) + 1);
    return tag.contains(" w:start=")
        ? section
        : section.replace(tag, tag.replace("<w:pgNumType", "<w:pgNumType w:start=\"1\""));
  }

  /** Notes that the frame numbers in a way of its own are left to whoever shows the file. */
  private static String restarted(String section) {
    return section.contains("</w:footnotePr>") && !section.contains("<w:numRestart ")
        ? section.replace("</w:footnotePr>", "<w:numRestart w:val=\"eachSect\"/></w:footnotePr>")
        : section;
  }

  /** A section without a header of its own would take the one of the section before. */
  private String withReferences(String section) {
    StringBuilder missing = new StringBuilder();
    Set<String> own = references(section);
    for (String reference : seen) {
      if (!own.contains(reference)) {
        int space = reference.indexOf(' ');
        String name = reference.substring(0, space);
        missing.append('<').append(name).append(" r:id=\"");
        missing.append(blank.id(name.equals("w:headerReference") ? "header" : "footer"));
        missing.append("\" w:type=\"").append(reference.substring(space + 1)).append("\"/>");
      }
    }
    return section.replaceFirst(">", ">" + missing);
  }

  /** {@code w:headerReference default}, and so on. */
  private static Set<String> references(String section) {
    Set<String> references = new TreeSet<>();
    for (String name : List.of("w:headerReference", "w:footerReference")) {
      for (String tag : Tags.elements(section, name)) {
        references.add(name + " " + Tags.attribute(tag, "w:type"));
      }
    }
    return references;
  }

  private static List<String> behind(List<String> one, List<String> other) {
    List<String> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  /** The section with an element before the first of those that stand behind it. */
  private static String insert(String section, String element, List<String> behind) {
    int at = section.lastIndexOf(CLOSE);
    for (String name : behind) {
      int found = Tags.next(section, name, 0);
      at = found >= 0 && found < at ? found : at;
    }
    return section.substring(0, at) + element + section.substring(at);
  }
}
