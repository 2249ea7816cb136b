package org.engross.template;

import org.engross.problem.Place;
import org.engross.source.Source;

/** A template that was filled in: markup, and which line of the template made each of its lines. */
public final class Merged {
  private final Source template;
  private final String markup;
  private final int[] madeBy;

  Merged(Source template, String markup, int[] madeBy) {
    this.template = template;
    this.markup = markup;
    this.madeBy = madeBy;
  }

  /** The draft's text: markup, unless the template is a plain text. */
  public String markup() {
    return markup;
  }

  /**
   * The line of the template that made a line of the markup; a line that a macro made belongs to
   * the line that called it.
   *
   * @param markupLine from 1; a line beyond the last counts as the last
   */
  public Place placeOf(int markupLine) {
    int line = madeBy[Math.min(markupLine, madeBy.length) - 1];
    return template.place(line, 0);
  }
}
