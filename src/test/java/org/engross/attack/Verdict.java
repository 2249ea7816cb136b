package org.engross.attack;

import java.util.List;
import java.util.stream.Stream;

/**
 * What must become of an attack, as its case file says it:
 *
 * <pre>
 *   kept                              it stands in every draft letter for letter
 *   kept as a b                       these words stand there
 *   written                           drafts are written; the lines below this one are printed
 *   FILE:LINE:COLUMN: error: ...      all errors that are said; nothing is written
 *   ...                               the last line: and further errors
 * </pre>
 */
record Verdict(List<String> lines) {
  private static final String KEPT = "kept";
  private static final String KEPT_AS = "kept as ";
  private static final String MORE = "...";
  private static final int MOST = 8;

  /** Whether drafts are to be written. */
  boolean isWritten() {
    String first = lines.isEmpty() ? "" : lines.get(0);
    return first.equals("written") || first.equals(KEPT) || first.startsWith(KEPT_AS);
  }

  /** What is to stand in the drafts, if anything must. */
  String kept(String attack) {
    String first = lines.get(0);
    if (first.startsWith(KEPT_AS)) {
      return Notation.read(first.substring(KEPT_AS.length()));
    }
    return first.equals(KEPT) ? Notation.read(attack) : "";
  }

  /** What is to be printed beside the drafts, each a whole line. */
  List<String> printed() {
    return lines.subList(1, lines.size());
  }

  /** Whether these are the errors that are to be said. */
  boolean isMetBy(List<String> errors) {
    int last = lines.size() - 1;
    if (last > 0 && lines.get(last).equals(MORE)) {
      return errors.size() > last && errors.subList(0, last).equals(lines.subList(0, last));
    }
    return errors.equals(lines);
  }

  /** A verdict's lines for errors that were said: of very many, the first. */
  static List<String> of(List<String> errors) {
    return errors.size() <= MOST
        ? errors
        : Stream.concat(errors.stream().limit(2), Stream.of(MORE)).toList();
  }
}
