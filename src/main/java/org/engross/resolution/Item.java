package org.engross.resolution;

import java.util.List;
import java.util.Objects;

/**
 * A numbered item, and those inside it.
 *
 * @param level how deep it stands
 * @param label with its parentheses: {@code (1)}
 * @param text its text before the items inside it
 * @param items the items inside it, each deeper than it
 * @param after the text that follows the items inside it, or empty
 */
public record Item(Level level, String label, String text, List<Item> items, String after) {
  /** Refuses an item inside that is not deeper. */
  public Item {
    Objects.requireNonNull(level, "level");
    Wording.checked(label);
    Wording.checked(text);
    Wording.checked(after);
    items = List.copyOf(items);
    for (Item inner : items) {
      if (inner.level.compareTo(level) <= 0) {
        throw new IllegalArgumentException(inner.label + " inside " + label);
      }
    }
  }

  /** An item with nothing inside. */
  public Item(Level level, String label, String text) {
    this(level, label, text, List.of(), "");
  }

  /** Where its words end: behind its last item or the text after that. */
  public String end() {
    if (!after.isEmpty()) {
      return after;
    }
    return items.isEmpty() ? text : items.get(items.size() - 1).end();
  }
}
