package org.engross.markup;

import java.util.Optional;

/** {@code @word} at the start of a paragraph, and the text after it on the same line. */
record RoleWord(String word, String rest) {

  /** The role word at the start of a text, or empty: an at sign before anything else is prose. */
  static Optional<RoleWord> at(String text) {
    int end = Math.min(1, text.length());
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    boolean aWord =
        end > 1 && text.startsWith("@") && (end == text.length() || text.charAt(end) == ' ');
    return aWord
        ? Optional.of(new RoleWord(text.substring(1, end), text.substring(end).stripLeading()))
        : Optional.empty();
  }

  private static boolean isWord(char c) {
    return c >= 'a' && c <= 'z' || c == '-';
  }
}
