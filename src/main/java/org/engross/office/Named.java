package org.engross.office;

import java.util.Objects;
import org.engross.problem.Place;

/**
 * Something called by its id, and where it was called, so that an unknown id is reported there.
 *
 * @param id {@code ustr}
 * @param place the file's line, or the argument of the command line
 */
public record Named(String id, Place place) {

  /** Refuses null. */
  public Named {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(place, "place");
  }

  @Override
  public String toString() {
    return id;
  }
}
