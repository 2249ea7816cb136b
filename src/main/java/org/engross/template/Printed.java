package org.engross.template;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a macro printed, and all that it depends on.
 *
 * @param reads every value that it read
 * @param onBlankLine whether nothing stood before it on its line
 * @param text without line ends at its end
 * @param blocks the text and an empty line, as {@link org.engross.markup.Markup#blocks} divides it
 * @param lines how many line ends the text has
 * @param steps how many it took
 * @param growth by how many characters the draft had grown at most, line ends at its end and all
 * @param endsBlank whether nothing that counts stands on its last line
 */
record Printed(
    List<Read> reads,
    boolean onBlankLine,
    String text,
    List<String> blocks,
    int lines,
    int steps,
    int growth,
    boolean endsBlank) {

  /**
   * A value that was read.
   *
   * @param names of a field, and of what is inside it
   * @param value null if it was absent
   */
  record Read(List<String> names, Object value) {
    boolean isSame(Map<String, ?> fields) {
      return Objects.equals(value, Reading.inside(fields, names));
    }
  }

  /** Whether it would be printed with these fields too. */
  boolean isSame(Map<String, ?> fields, boolean isLineBlank) {
    if (onBlankLine != isLineBlank) {
      return false;
    }
    for (int i = 0; i < reads.size(); i++) {
      if (!reads.get(i).isSame(fields)) {
        return false;
      }
    }
    return true;
  }
}
