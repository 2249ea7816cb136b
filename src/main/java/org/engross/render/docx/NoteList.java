package org.engross.render.docx;

import java.util.ArrayList;
import java.util.List;

/** The notes of one draft that stand at one place: at the foot of their pages, or at the end. */
final class NoteList {
  private final String word;
  private final Xml xml = new Xml();
  private final List<String> links = new ArrayList<>();
  private int count;

  /**
   * No notes yet.
   *
   * @param word the element's name, and with it those of its reference and its styles: {@code
   *     footnote}
   */
  NoteList(String word) {
    this.word = word;
  }

  /** Forgets the last draft. */
  void clear() {
    xml.clear();
    links.clear();
    count = 0;
  }

  String word() {
    return word;
  }

  /** The number of the next note. */
  int next() {
    return ++count;
  }

  /** How many notes there are. */
  int count() {
    return count;
  }

  /** From here on there are so many. */
  void count(int notes) {
    count = notes;
  }

  /** The notes, one after the other. */
  Xml xml() {
    return xml;
  }

  /** The targets of their links; the first has the relationship {@code rIdL1}. */
  List<String> links() {
    return links;
  }
}
