package org.engross.document;

/** The form of a draft. */
public enum Kind {
  /** A letter. */
  LETTER,
  /** A resolution of the House or the Senate. */
  RESOLUTION,
  /** A text for the press or the floor. */
  STATEMENT
}
