package org.engross.template;

import org.engross.problem.Place;

/**
 * Where Velocity found something; the place in the person's file is worked out when a problem needs
 * it.
 *
 * @param line from 1
 * @param column from 1, as Velocity counts in the shown text
 */
record Spot(Screened screened, int line, int column) {

  Place place() {
    int written = screened.shown().columnInTemplate(line, column);
    return screened.source().place(line, written);
  }
}
