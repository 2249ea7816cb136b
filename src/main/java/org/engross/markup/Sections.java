package org.engross.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides markup where CommonMark reads what stands before and what stands behind as if the other
 * were not there: before a paragraph that follows an empty line and begins in the first column with
 * a letter or with {@code @}. Such a paragraph ends every list, and belongs to none.
 */
final class Sections {
  private static final String EMPTY_LINE = "\n\n";

  /** Notes and links that are defined in one place may be named in any other. */
  private static final String DEFINITION = "]:";

  /** They belong to the letterhead, which stands before them. */
  private static final String SIDE = "@letterhead-";

  private Sections() {}

  /** The sections of a markup, which joined are that markup. */
  static List<String> of(String markup) {
    if (markup.contains(DEFINITION)) {
      return List.of(markup);
    }
    List<String> sections = new ArrayList<>();
    int from = 0;
    int at = markup.indexOf(EMPTY_LINE);
    while (at >= 0) {
      int next = at + EMPTY_LINE.length();
      if (begins(markup, next)) {
        sections.add(markup.substring(from, next));
        from = next;
      }
      at = markup.indexOf(EMPTY_LINE, at + 1);
    }
    sections.add(markup.substring(from));
    return sections;
  }

  private static boolean begins(String markup, int at) {
    if (at >= markup.length()) {
      return false;
    }
    char first = markup.charAt(at);
    return Character.isLetter(first) || first == '@' && !markup.startsWith(SIDE, at);
  }
}
