package org.engross.resolution;

import java.util.Objects;

/** A stretch of a resolution's text and its place. */
public record Passage(Where where, String text) {
  /** Refuses null. */
  public Passage {
    Objects.requireNonNull(where, "where");
    Wording.checked(text);
  }
}
