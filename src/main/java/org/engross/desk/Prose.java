package org.engross.desk;

import java.util.List;

/** Joins words as a sentence does. */
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
}
