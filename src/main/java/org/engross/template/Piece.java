package org.engross.template;

import java.util.Objects;
import java.util.Optional;
import org.engross.problem.Place;

/**
 * A stretch of a merged text, on one line of it, and what made it.
 *
 * @param from its first character in the text, from 0
 * @param to behind its last
 * @param place where its words stand, or the reference that printed it: in the template or in a
 *     macro
 * @param call the template's line that called the macro, if a macro made it
 * @param field the field that was printed, by its whole name and with the places in lists, from 0:
 *     {@code points[0].letter}; empty for words of the template or the macro
 */
public record Piece(int from, int to, Place place, Optional<Place> call, Optional<String> field) {

  /** Refuses null. */
  public Piece {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(call, "call");
    Objects.requireNonNull(field, "field");
  }

  /** The template's own line that made it. */
  public Place templateLine() {
    return call.orElse(place);
  }
}
