package org.engross.office;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How those who sign beside the leads are put in order; the leads come first, as they are named.
 */
public enum SignerOrder {
  /** As the packet names them. */
  GIVEN("given"),
  /** By surname, then by name. */
  ALPHABETICAL("alphabetical"),
  /** By the first day in the chamber; those of one day by surname. */
  SENIORITY("seniority"),
  /** The parties take turns, the lead's first; whoever is left over stands at the end. */
  PARTIES("parties");

  private final String word;

  SignerOrder(String word) {
    this.word = word;
  }

  /** The word in YAML. */
  public String word() {
    return word;
  }

  /** All words. */
  public static List<String> words() {
    return Arrays.stream(values()).map(SignerOrder::word).toList();
  }

  /** The order of a word, if there is one. */
  public static Optional<SignerOrder> of(String word) {
    return Arrays.stream(values()).filter(order -> order.word.equals(word)).findFirst();
  }
}
