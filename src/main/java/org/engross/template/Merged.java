package org.engross.template;

import java.util.ArrayList;
import java.util.List;
import org.engross.markup.Markup;
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
  private final List<Repeated> repeated;

  Merged(
      Source template,
      String markup,
      List<String> formatted,
      int[] madeBy,
      List<Piece> pieces,
      List<Repeated> repeated) {
    this.template = template;
    this.markup = markup;
    this.formatted = List.copyOf(formatted);
    this.madeBy = madeBy;
    this.pieces = List.copyOf(pieces);
    this.repeated = List.copyOf(repeated);
  }

  /** The draft's text: markup, unless the template is a plain text. */
  public String markup() {
    return markup;
  }

  /**
   * The text as {@link Markup#blocks} divides it; what drafts of a batch have in common are the
   * same objects in each.
   */
  public List<String> blocks() {
    List<String> blocks = new ArrayList<>();
    int from = 0;
    for (Repeated known : repeated) {
      if (known.isApart(markup)) {
        addBlocks(from, known.from(), blocks);
        blocks.addAll(known.printed().blocks());
        from = known.end();
      }
    }
    addBlocks(from, markup.length(), blocks);
    return blocks.isEmpty() ? Markup.blocks(markup) : blocks;
  }

  private void addBlocks(int from, int to, List<String> blocks) {
    if (from < to) {
      blocks.addAll(Markup.blocks(markup.substring(from, to)));
    }
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
