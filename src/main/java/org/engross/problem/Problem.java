package org.engross.problem;

import java.util.Objects;

/**
 * Something a person can mend.
 *
 * <pre>
 * points/trade.yaml:14:3: error: point "usmca" has no text; add  letter: ...
 *   - id: usmca
 *     ^
 * </pre>
 *
 * @param level how much it matters
 * @param rule the id of the check that found it ("roi-preamble"), or empty
 * @param place where it is
 * @param message what is wrong, in the user's words, without a final period
 * @param remedy what would be right, without a final period, or empty where the message says it
 */
public record Problem(Level level, String rule, Place place, String message, String remedy) {

  /** Refuses null and an empty message. */
  public Problem {
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(remedy, "remedy");
    if (message.isBlank()) {
      throw new IllegalArgumentException("a problem says what is wrong");
    }
  }

  /** An error of no named rule. */
  public static Problem error(Place place, String message, String remedy) {
    return new Problem(Level.ERROR, "", place, message, remedy);
  }

  /** A warning of no named rule. */
  public static Problem warning(Place place, String message, String remedy) {
    return new Problem(Level.WARNING, "", place, message, remedy);
  }

  /** One line: place, level, message, remedy, rule. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder();
    if (!place.file().isEmpty()) {
      line.append(place).append(": ");
    }
    line.append(level.word()).append(": ").append(message);
    if (!remedy.isEmpty()) {
      line.append("; ").append(remedy);
    }
    if (!rule.isEmpty()) {
      line.append(" [").append(rule).append(']');
    }
    return line.toString();
  }
}
