package org.engross.desk;

import java.util.List;

/** What prose is, and how it joins words. */
final class Prose {
  private Prose() {}

  /** "a", "a and b", "a, b, and c". */
  static String list(List<String> words) {
    int last = words.size() - 1;
    return switch (words.size()) {
      case 0 -> "";
      case 1 -> words.get(0);
      case 2 -> words.get(0) + " and " + words.get(1);
      default -> String.join(", ", words.subList(0, last)) + ", and " + words.get(last);
    };
  }

  /**
   * Whether a place in the markup is prose: no role paragraph (a subject line, an address) and no
   * note.
   */
  static boolean isProse(String markup, int at) {
    int blank = markup.lastIndexOf("\n\n", at);
    int block = blank < 0 ? 0 : blank + 2;
    boolean role = markup.charAt(block) == '@';
    int note = markup.lastIndexOf("^[", at);
    return !role && (note < block || markup.indexOf(']', note) < at);
  }
}
