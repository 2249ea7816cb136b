package org.engross.template;

/**
 * How much one template may ask for. A letter needs a thousandth of it; a template from elsewhere
 * that asks for more is refused, never cut.
 *
 * @param templateCharacters the most UTF-16 units of a template's text
 * @param nesting how deep {@code #if} and {@code #foreach} may stand inside each other, and
 *     parentheses inside each other
 * @param steps the most references inserted and loop rounds begun in one merge
 * @param valueCharacters the most UTF-16 units of one inserted value
 * @param outputCharacters the most UTF-16 units of one merged draft
 * @param nanoseconds the most time for one merge
 */
public record Limits(
    int templateCharacters,
    int nesting,
    int steps,
    int valueCharacters,
    int outputCharacters,
    long nanoseconds) {

  /** 256 K characters, 40 deep, a million steps, 256 K a value, 4 M a draft, ten seconds. */
  public static final Limits DEFAULT =
      new Limits(256 * 1024, 40, 1_000_000, 256 * 1024, 4 * 1024 * 1024, 10_000_000_000L);

  /** Refuses a limit under one. */
  public Limits {
    if (Math.min(Math.min(templateCharacters, nesting), Math.min(steps, valueCharacters)) < 1
        || outputCharacters < 1
        || nanoseconds < 1) {
      throw new IllegalArgumentException("a limit is at least one");
    }
  }
}
