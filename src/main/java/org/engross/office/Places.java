package org.engross.office;

import org.engross.problem.Place;

/** Where the values of a record stand: in the lines of a YAML file, or in the cells of a list. */
interface Places {
  /** Where a value begins. */
  Place place(Node node);

  /** The place of a character of a value. */
  Place place(Node.Scalar scalar, int offset);

  /** What a person does who has to add a value: {@code add surname: ...}. */
  String adding(String key, String example);
}
