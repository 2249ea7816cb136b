package org.engross.intake.resolution;

import java.util.List;
import org.engross.intake.resolution.Body.OpenItem;
import org.engross.resolution.Level;

/** Finds out how deep an item stands: by its form where that says it, else by its label. */
final class Outline {
  private Outline() {}

  /** Adds an item to a body; {@code depth} from 0, or {@link Piece#UNKNOWN}. */
  static void add(Body body, Label label, String text, int depth) {
    Level level = depth == Piece.UNKNOWN ? byLabel(body, label) : byDepth(body, label, depth);
    while (!body.open().isEmpty() && body.open().peek().level().compareTo(level) >= 0) {
      body.end();
    }
    body.begin(level, label.printed(), text);
  }

  /** The form says the depth, so the label only has to fit between the levels around it. */
  private static Level byDepth(Body body, Label label, int depth) {
    List<Level> levels = label.levels();
    while (body.open().size() > depth + 1) {
      body.end();
    }
    if (body.open().size() == depth + 1) {
      Level sibling = body.open().peek().level();
      body.end();
      if (levels.contains(sibling)) {
        return sibling;
      }
    }
    return deeper(body, levels);
  }

  private static Level deeper(Body body, List<Level> levels) {
    if (body.open().isEmpty()) {
      return levels.get(0);
    }
    Level parent = body.open().peek().level();
    for (Level level : levels) {
      if (level.compareTo(parent) > 0) {
        return level;
      }
    }
    for (Level level : Level.values()) {
      if (level.compareTo(parent) > 0) {
        return level;
      }
    }
    return levels.get(0);
  }

  /**
   * A first label goes inside the item before it, above all if that one leads in to a list; the
   * next label of an open list goes on with that list, the innermost such list first.
   */
  private static Level byLabel(Body body, Label label) {
    List<Level> levels = label.levels();
    boolean leadsIn = body.before().endsWith("—") || body.before().endsWith(":");
    for (Level level : levels) {
      if (leadsIn && label.isFirst(level) && isDeeper(body, level)) {
        return level;
      }
    }
    for (OpenItem open : body.open()) {
      if (levels.contains(open.level()) && label.follows(open.label(), open.level())) {
        return open.level();
      }
    }
    for (Level level : levels) {
      if (label.isFirst(level) && isDeeper(body, level)) {
        return level;
      }
    }
    for (OpenItem open : body.open()) {
      if (levels.contains(open.level())) {
        return open.level();
      }
    }
    return levels.get(0);
  }

  private static boolean isDeeper(Body body, Level level) {
    return body.open().isEmpty() || body.open().peek().level().compareTo(level) < 0;
  }
}
