package org.engross.office;

import java.util.Arrays;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.source.Source;

/** The lines of a source, found once, so that a place in a long list is found at once. */
final class Lines implements Places {
  private final Source source;
  private final int[] starts;

  Lines(Source source) {
    this.source = source;
    this.starts = starts(source.text());
  }

  private static int[] starts(String text) {
    int[] starts = new int[64];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = i + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  Source source() {
    return source;
  }

  /**
   * Refuses a source with a line over so many UTF-16 units.
   *
   * @throws ProblemException at the first of them
   */
  void refuseLongerThan(int most) {
    for (int line = 0; line < starts.length; line++) {
      if (end(line) - start(line) > most) {
        throw new ProblemException(
            Problem.error(
                new Place(source.name(), line + 1, 0, ""),
                "this line has " + (end(line) - start(line)) + " characters",
                "the most is " + most + "; divide it"));
      }
    }
  }

  /** The offset (UTF-16 units) of a line and a column in code points, both from 0. */
  int offset(int line, int column) {
    int start = start(line);
    int end = end(line);
    int points = source.text().codePointCount(start, end);
    return source.text().offsetByCodePoints(start, Math.min(column, points));
  }

  /** The text of a line from 0, without its end. */
  String text(int line) {
    return source.text().substring(start(line), end(line));
  }

  /** The place of a line and a column in code points, both from 0. */
  Place place(int line, int column) {
    int in = offset(line, column) - start(line);
    return new Place(source.name(), line + 1, in + 1, text(line));
  }

  @Override
  public Place place(Node node) {
    return place(node.line(), node.column());
  }

  /**
   * The place of a character of a value. In a literal block each line of the value is a line of the
   * file; in the other styles lines are folded, and the value's beginning is near enough.
   */
  @Override
  public Place place(Node.Scalar scalar, int offset) {
    if (!scalar.literal()) {
      return place(scalar);
    }
    String before = scalar.text().substring(0, offset);
    int row = (int) before.chars().filter(c -> c == '\n').count();
    int line = scalar.line() + 1 + row;
    String wanted = scalar.text().split("\n", -1)[row];
    int indent = Math.max(0, text(line).indexOf(wanted));
    int in = offset - (before.lastIndexOf('\n') + 1);
    return new Place(source.name(), line + 1, indent + in + 1, text(line));
  }

  private int start(int line) {
    return starts[Math.min(line, starts.length - 1)];
  }

  private int end(int line) {
    return line + 1 < starts.length ? starts[line + 1] - 1 : source.text().length();
  }

  @Override
  public String adding(String key, String example) {
    return "add  " + key + ": " + example;
  }
}
