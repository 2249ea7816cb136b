package org.engross.template;

/**
 * A stretch of a draft that is known from drafts before it.
 *
 * @param from its first character, from 0
 */
record Repeated(int from, Printed printed) {
  /** What stands behind it where it is divided from the rest of the draft. */
  static final String BEHIND = "\n\n";

  /** Where it ends, with what stands behind it. */
  int end() {
    return from + printed.text().length() + BEHIND.length();
  }

  /** Whether empty lines, or the ends of the draft, divide it from the rest. */
  boolean isApart(String draft) {
    String text = printed.text();
    boolean begins =
        from == 0
            || draft.charAt(from - 1) == '\n' && (from == 1 || draft.charAt(from - 2) == '\n');
    return begins
        && !text.isEmpty()
        && text.charAt(0) != '\n'
        && draft.startsWith(BEHIND, from + text.length())
        && (end() == draft.length() || draft.charAt(end()) != '\n');
  }
}
