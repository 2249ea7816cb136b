package org.engross.resolution;

import java.util.List;

/**
 * One part of the text: the resolving clause with its items, or a numbered section under it.
 *
 * @param number {@code 2}; empty for what follows "Resolved," directly
 * @param heading of a numbered section, or empty
 * @param text from "That" to the items; the word "Resolved," is made by each format
 * @param items the items in order
 * @param after the text that follows the items, or empty
 */
public record Section(String number, String heading, String text, List<Item> items, String after) {
  /** Copies the items. */
  public Section {
    Wording.checked(number);
    Wording.checked(heading);
    Wording.checked(text);
    Wording.checked(after);
    items = List.copyOf(items);
  }

  /** The resolving clause with its items. */
  public static Section resolved(String text, List<Item> items) {
    return new Section("", "", text, items, "");
  }
}
