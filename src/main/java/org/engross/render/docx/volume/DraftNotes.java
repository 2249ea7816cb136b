package org.engross.render.docx.volume;

import java.util.HashMap;
import java.util.Map;

/** The notes of one draft at one place, by their numbers in it, and the marks that they get. */
final class DraftNotes {
  private final Map<String, String> contents = new HashMap<>();
  private int marks;

  /**
   * @param word the element's name: {@code w:footnote}
   */
  DraftNotes(String part, String word) {
    for (String note : Tags.elements(part, word)) {
      int start = note.indexOf('>') + 1;
      contents.put(Tags.attribute(note, "w:id"), note.substring(start, note.lastIndexOf("</")));
    }
  }

  /** What a part of notes begins with: all up to the first note that somebody wrote. */
  static String head(String part, String word) {
    int end = 0;
    for (String note : Tags.elements(part, word)) {
      boolean isSeparator = note.substring(0, note.indexOf('>')).contains(" w:type=");
      end = isSeparator ? part.indexOf(note) + note.length() : end;
    }
    return part.substring(0, end);
  }

  /** Whether a tag stands for a note's own mark at its beginning. */
  static boolean isSign(String tag) {
    String name = Tags.name(tag);
    return name.equals("w:footnoteRef") || name.equals("w:endnoteRef");
  }

  /** The mark of the next reference in the text: 1, 2, 3. */
  String nextMark() {
    marks++;
    return Integer.toString(marks);
  }

  /** What stands in a note. */
  String content(String number) {
    return contents.get(number);
  }
}
