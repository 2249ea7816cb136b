package org.engross.desk;

import java.util.List;
import java.util.Objects;

/**
 * How a run was ordered, in words that order the same again on any machine.
 *
 * @param engross the version of Engross
 * @param words behind {@code engross draft}; files have the names that their office has for them
 */
public record Recall(String engross, List<String> words) {

  /** Copies the words; refuses null. */
  public Recall {
    Objects.requireNonNull(engross, "engross");
    words = List.copyOf(words);
  }
}
