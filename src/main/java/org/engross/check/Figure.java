package org.engross.check;

import java.util.Objects;

/**
 * A number that a text states.
 *
 * @param value what is compared: digits without separators ({@code 106000}, {@code 3.5}), a
 *     fraction ({@code 1/2}), or a multiple ({@code x2} for "double"); "four" and "4" have one
 *     value
 * @param written the number as it stands in the text
 * @param at where it begins there (UTF-16 units from 0)
 */
public record Figure(String value, String written, int at) {

  /** Refuses null. */
  public Figure {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(written, "written");
  }

  /** Where the text goes on behind it. */
  int end() {
    return at + written.length();
  }
}
