package org.engross.render.docx.volume;

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

  private static final String NOTES = "w:footnotePr";
  private static final String NOTES_CLOSE = "</w:footnotePr>";
  private static final String RESTART = "<w:numRestart w:val=\"eachSect\"/>";

  /** What stands behind headers, in the order of the schema (ECMA-376 part 1, 17.6.17). */
  private static final List<String> ORDER =
      List.of(
          "w:footnotePr",
          "w:endnotePr",
          "w:type",
          "w:pgSz",
          "w:pgMar",
          "w:paperSrc",
          "w:pgBorders",
          "w:lnNumType",
          "w:pgNumType",
          "w:cols",
          "w:formProt",
          "w:vAlign",
          "w:noEndnote",
          "w:titlePg",
          "w:textDirection",
          "w:bidi",
          "w:rtlGutter",
          "w:docGrid");

  private static final List<String> BEHIND_NOTES = behind("w:footnotePr");
  private static final List<String> BEHIND_TYPE = behind("w:type");
  private static final List<String> BEHIND_NUMBERING = behind("w:pgNumType");

  private static List<String> behind(String name) {
    return ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size());
  }

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
    String typed = insert(without(open, "w:type"), type, BEHIND_TYPE);
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

  /** Notes at the foot of pages begin at 1, unless the frame says where they do. */
  private static String restarted(String section) {
    int start = Tags.next(section, NOTES, 0);
    if (start < 0) {
      return insert(section, "<w:footnotePr>" + RESTART + NOTES_CLOSE, BEHIND_NOTES);
    }
    String notes = section.substring(start, Tags.endOf(section, NOTES, start));
    return notes.contains("<w:numRestart ") || notes.endsWith("/>")
        ? section
        : section.replace(notes, notes.replace(NOTES_CLOSE, RESTART + NOTES_CLOSE));
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
