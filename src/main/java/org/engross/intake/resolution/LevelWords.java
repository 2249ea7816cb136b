package org.engross.intake.resolution;

import java.util.Locale;
import java.util.Optional;
import org.engross.resolution.Level;

/** The names by which both XML forms call a level: {@code subparagraph}. */
final class LevelWords {
  private LevelWords() {}

  static Optional<Level> level(String element) {
    for (Level level : Level.values()) {
      if (element(level).equals(element)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  static String element(Level level) {
    return level.name().toLowerCase(Locale.ROOT);
  }
}
