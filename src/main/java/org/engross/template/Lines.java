package org.engross.template;

import java.util.BitSet;

/**
 * Tells, while a template is read, which of its lines hold nothing but directives and comments:
 * such a line leaves no trace in the draft, not even its line end. Every other line stays as it was
 * written. (Velocity's own rule also joins {@code #if ($x)Enclosure#end} with the next line.)
 */
final class Lines {
  private final BitSet bare = new BitSet();
  private int first = 1;
  private int line = 1;
  private boolean text;
  private boolean directive;

  /** Something that will be printed stands on this line. */
  void text() {
    text = true;
  }

  /** A directive or a comment stands on this line. */
  void directive() {
    directive = true;
  }

  /** Whether nothing but white space was met on this line so far. */
  boolean isBlank() {
    return !text && !directive;
  }

  /** A line end inside a comment or parentheses: the line goes on. */
  void continues() {
    line++;
  }

  /** The line ends here. */
  void end() {
    if (directive && !text) {
      bare.set(first, line + 1);
    }
    line++;
    first = line;
    text = false;
    directive = false;
  }

  /** The numbers of the lines, from 1, that hold nothing but directives and comments. */
  BitSet bare() {
    return bare;
  }
}
