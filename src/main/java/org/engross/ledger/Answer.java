package org.engross.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a member's office answered when it was asked to sign. */
public enum Answer {
  /** The member signs. */
  YES,
  /** The member does not sign. */
  NO,
  /** Nothing is settled. */
  PENDING;

  /** The word in a ledger. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All words. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Answer::word).toList();
  }

  /**
   * The answer of a word, in capitals or small letters; nothing is guessed. Nothing written is
   * nothing settled.
   */
  public static Optional<Answer> of(String written) {
    return switch (written.strip().toLowerCase(Locale.ROOT)) {
      case "yes", "y" -> Optional.of(YES);
      case "no", "n", "declined" -> Optional.of(NO);
      case "pending", "" -> Optional.of(PENDING);
      default -> Optional.empty();
    };
  }
}
