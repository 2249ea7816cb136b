package org.engross.desk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a run was ordered, in words that order the same again on any machine.
 *
 * @param engross the version of Engross
 * @param words behind {@code engross draft}; none where they name files that only this machine has
 * @param stood the folder of the person who ordered, from the drafts' folder: {@code ..}; empty
 *     where the drafts lie elsewhere
 */
public record Recall(String engross, List<String> words, Optional<String> stood) {

  /** Copies the words; refuses null. */
  public Recall {
    Objects.requireNonNull(engross, "engross");
    words = List.copyOf(words);
    Objects.requireNonNull(stood, "stood");
  }
}
