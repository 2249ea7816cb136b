package org.engross.office;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a point is about. */
public enum Topic {
  /** Trade, investment and the agreements on them. */
  TRADE,
  /** Crime, drugs and defense. */
  SECURITY,
  /** Courts, regulators and elections. */
  INSTITUTIONS,
  /** The border and migration. */
  BORDER,
  /** The press, and the people who are harmed. */
  HUMAN_RIGHTS,
  /** Dealings with other countries. */
  FOREIGN_POLICY;

  /** The word in YAML: {@code human-rights}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The words of all topics. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Topic::word).toList();
  }
}
