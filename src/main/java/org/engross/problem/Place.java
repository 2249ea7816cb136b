package org.engross.problem;

import java.util.Objects;

/**
 * Where a problem is: a file, a line and column in it (both from 1, in UTF-16 units; 0 where a
 * problem concerns the whole file), and that line's text to show under the message.
 *
 * <p>A problem with an argument has the argument in the file's stead: {@code --to}.
 */
public record Place(String file, int line, int column, String excerpt) {

  /** No place: the problem concerns the run. */
  public static final Place NOWHERE = new Place("", 0, 0, "");

  /** Refuses null and negative numbers. */
  public Place {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(excerpt, "excerpt");
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException("line " + line + ", column " + column);
    }
  }

  /** A whole file, or an argument of the command line. */
  public static Place of(String file) {
    return new Place(file, 0, 0, "");
  }

  /** {@code file:line:column}, as far as known. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
