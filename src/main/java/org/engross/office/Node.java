package org.engross.office;

import java.util.List;

/**
 * A piece of a YAML file: text, a list, or keys with their values. Lines and columns count from 0,
 * columns in code points, as SnakeYAML says them; {@link Lines} turns them into a place.
 */
sealed interface Node {
  int line();

  int column();

  /** Text as written: {@code NO}, {@code 01234} and {@code 12:30} stay what they are. */
  record Scalar(int line, int column, String text, boolean plain, boolean literal) implements Node {
    /** Whether nothing was written here. The surname {@code Null} is something. */
    boolean isMissing() {
      return text.isBlank() || plain && (text.equals("~") || text.equals("null"));
    }
  }

  /** A list, in either style. */
  record Sequence(int line, int column, List<Node> items) implements Node {}

  /**
   * Keys with their values, in the order of the file; no key stands twice. It is flawed where a key
   * was refused, and the problem was said.
   */
  record Mapping(int line, int column, List<Entry> entries, boolean flawed) implements Node {}

  /** What stood here was refused, and the problem was said; whoever needs it stays without. */
  record Refused(int line, int column) implements Node {}

  /** A key with its value. */
  record Entry(Scalar key, Node value) {}
}
