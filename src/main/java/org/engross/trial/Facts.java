package org.engross.trial;

import java.util.Map;
import java.util.Set;

/**
 * What is so in every draft, though the types of the fields do not say it.
 *
 * @param texts what stands for some fields that not every text fits, by their whole names
 * @param neverEmpty lists that have an entry in every draft
 * @param together fields that are there where another is, and only there: behind each the other
 */
public record Facts(
    Map<String, String> texts, Set<String> neverEmpty, Map<String, String> together) {

  /** Nothing is known. */
  public static final Facts NONE = new Facts(Map.of(), Set.of(), Map.of());

  /** Copies the collections. */
  public Facts {
    texts = Map.copyOf(texts);
    neverEmpty = Set.copyOf(neverEmpty);
    together = Map.copyOf(together);
  }
}
