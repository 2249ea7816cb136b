package org.engross.office;

import org.engross.problem.Place;

/** Something an office keeps under an id of its own. */
public interface Kept {

  /** Lower-case letters, digits and hyphens: {@code usmca-enforcement}. */
  String id();

  /** Where it is written. */
  Place place();
}
