package org.engross.resolution;

import java.util.Objects;

/**
 * A place in a resolution, as its readers call it: {@code item (1)(A)}.
 *
 * @param part which part
 * @param section the number of a numbered section, or empty
 * @param label the labels from the outermost item in, {@code (1)(A)}; of a preamble, the number of
 *     its paragraph; or empty
 */
public record Where(Part part, String section, String label) {

  /** The parts of a resolution. */
  public enum Part {
    /** The official title. */
    TITLE,
    /** A paragraph of the preamble. */
    PREAMBLE,
    /** The heading of a numbered section. */
    HEADING,
    /** The text of a section before its items. */
    TEXT,
    /** An item's text. */
    ITEM,
    /** The text that follows the items inside a section or an item. */
    AFTER
  }

  /** The official title. */
  public static final Where TITLE = new Where(Part.TITLE, "", "");

  /** Refuses null. */
  public Where {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(label, "label");
  }

  /** The n-th paragraph of the preamble, from 1. */
  public static Where preamble(int n) {
    return new Where(Part.PREAMBLE, "", Integer.toString(n));
  }

  /** {@code title}, {@code preamble paragraph 2}, {@code resolving clause}, {@code item (1)(A)}. */
  @Override
  public String toString() {
    String before = section.isEmpty() ? "" : "section " + section;
    return switch (part) {
      case TITLE -> "title";
      case PREAMBLE -> "preamble paragraph " + label;
      case HEADING -> before + " heading";
      case TEXT -> section.isEmpty() ? "resolving clause" : before;
      case ITEM -> before + (section.isEmpty() ? "" : ", ") + "item " + label;
      case AFTER ->
          "text after "
              + (label.isEmpty() ? "the items" : "the items of " + label)
              + (section.isEmpty() ? "" : " of " + before);
    };
  }
}
