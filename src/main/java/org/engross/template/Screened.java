package org.engross.template;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.apache.velocity.runtime.parser.ParseException;
import org.engross.source.Source;

/**
 * A template that was screened: what Velocity may read.
 *
 * @param source the template as the person wrote it
 * @param shown the text that Velocity reads
 * @param bare the lines, from 1, that hold nothing but directives and comments
 * @param heads the directives with parentheses that Velocity will see
 * @param excused names that a refused directive might have made: their use is not reported too
 * @param isReadable false if Velocity must not be given the text
 */
record Screened(
    Source source,
    Shown shown,
    BitSet bare,
    List<Head> heads,
    Set<String> excused,
    boolean isReadable) {

  /** Whether a line holds nothing but directives and comments. */
  boolean isBare(int line) {
    return bare.get(line);
  }

  /** The spot of a line and column, as Velocity counts them. */
  Spot spot(int line, int column) {
    return new Spot(this, line, column);
  }

  /**
   * The tree of the shown text.
   *
   * @throws ParseException if Velocity cannot read it
   */
  Parsed parsedBy(Engine engine) throws ParseException {
    return new Parsed(this, engine.parse(shown.text(), source.name()));
  }
}
