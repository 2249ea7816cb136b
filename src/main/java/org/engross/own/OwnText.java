package org.engross.own;

import java.util.Objects;
import org.engross.problem.Place;

/**
 * What a person gave for a field of an own, as it was written.
 *
 * @param place where, so that what does not fit is said there
 */
public record OwnText(String text, Place place) {

  /** Refuses null. */
  public OwnText {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(place, "place");
  }

  @Override
  public String toString() {
    return text;
  }
}
