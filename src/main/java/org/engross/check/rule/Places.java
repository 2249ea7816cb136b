package org.engross.check.rule;

import org.engross.problem.Place;

/** Where the words of a draft stand, as the person who reads the problem knows it. */
@FunctionalInterface
public interface Places {
  /**
   * The place of some words.
   *
   * @param passage the passage that they stand in; empty for the whole draft
   * @param words the words; empty for the passage
   */
  Place of(String passage, String words);

  /** One name for every place: a draft that was not written yet has no lines. */
  static Places named(String name) {
    Place place = Place.of(name);
    return (passage, words) -> place;
  }
}
