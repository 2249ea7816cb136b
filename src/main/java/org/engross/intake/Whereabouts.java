package org.engross.intake;

import java.util.ArrayList;
import java.util.List;
import org.engross.problem.Place;

/**
 * Finds words of a draft in the file that it was read from. A text has lines, a Word file has
 * paragraphs; a paragraph of a draft may have stood on several lines, and its marks are gone.
 */
public final class Whereabouts {
  /** Of a passage so many letters are looked for; a note may interrupt it after these. */
  private static final int FIRST_LETTERS = 40;

  private static final String MARKS = "*\\";

  private final String name;
  private final StringBuilder text = new StringBuilder();
  private final List<Line> lines = new ArrayList<>();

  /** For a file of this name. */
  Whereabouts(String name) {
    this.name = name;
  }

  private record Line(int at, Place place) {}

  /** Adds the next line, and where it stands. */
  void add(String line, Place place) {
    lines.add(new Line(text.length(), place));
    text.append(line).append('\n');
  }

  /** The place of some words of a passage; the file itself where they cannot be found. */
  Place find(String passage, String words) {
    int from = passage.isEmpty() ? -1 : indexOf(beginning(passage), 0);
    if (from < 0) {
      return Place.of(name);
    }
    int at = words.isEmpty() ? from : indexOf(words, from);
    boolean near = at >= 0 && at - from <= 2 * passage.length();
    return place(near ? at : from);
  }

  private static String beginning(String passage) {
    String text = passage.strip();
    return text.length() <= FIRST_LETTERS ? text : text.substring(0, FIRST_LETTERS);
  }

  private Place place(int at) {
    int i = lines.size() - 1;
    while (i > 0 && lines.get(i).at > at) {
      i--;
    }
    return lines.get(i).place;
  }

  private int indexOf(String wanted, int from) {
    for (int at = from; at < text.length(); at++) {
      if (matches(wanted, at)) {
        return at;
      }
    }
    return -1;
  }

  /** White space is like any other white space, and marks in the file are passed over. */
  private boolean matches(String wanted, int at) {
    int i = at;
    for (int n = 0; n < wanted.length(); n++) {
      while (n > 0 && i < text.length() && MARKS.indexOf(text.charAt(i)) >= 0) {
        i++;
      }
      if (i >= text.length()) {
        return false;
      }
      boolean space = Character.isWhitespace(wanted.charAt(n));
      if (space ? !Character.isWhitespace(text.charAt(i)) : text.charAt(i) != wanted.charAt(n)) {
        return false;
      }
      i++;
      boolean spaceEnds =
          space && n + 1 < wanted.length() && !Character.isWhitespace(wanted.charAt(n + 1));
      while (spaceEnds && i < text.length() && Character.isWhitespace(text.charAt(i))) {
        i++;
      }
    }
    return true;
  }
}
