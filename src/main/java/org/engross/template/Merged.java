package org.engross.template;

import java.util.List;
import org.engross.problem.Place;
import org.engross.source.Source;

/** A template that was filled in: markup, and which line of the template made each of its lines. */
public final class Merged {
  /** Stands in a plain text for formatted text, in the order of {@link #formatted}. */
  public static final char FORMATTED = '\uFDD5';

  private final Source template;
  private final String markup;
  private final List<String> formatted;
  private final int[] madeBy;
  private final List<Piece> pieces;

  Merged(Source template, String markup, List<String> formatted, int[] madeBy, List<Piece> pieces) {
    this.template = template;
    this.markup = markup;
    this.formatted = List.copyOf(formatted);
    this.madeBy = madeBy;
    this.pieces = List.copyOf(pieces);
  }

  /** The draft's text: markup, unless the template is a plain text. */
  public String markup() {
    return markup;
  }

  /** The markup of formatted text that was merged into a plain text; of markup none. */
  public List<String> formatted() {
    return formatted;
  }

  /** What made it, stretch for stretch, without white space; of a merge without a trace, none. */
  public List<Piece> pieces() {
    return pieces;
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
