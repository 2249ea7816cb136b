package org.engross.check.rule;

/** The part of a draft that a passage belongs to. */
public enum Part {
  /** A line at the head of the first page. */
  LETTERHEAD,
  /** The head of later pages. */
  CONTINUATION,
  /** The date line. */
  DATE,
  /** The inside address. */
  ADDRESS,
  /** What the draft is about. */
  SUBJECT,
  /** The greeting. */
  SALUTATION,
  /** A paragraph or an item of a list. */
  TEXT,
  /** A heading inside the text. */
  HEADING,
  /** A footnote. */
  NOTE,
  /** A cell of a table, or the head of a column. */
  TABLE,
  /** The complimentary close. */
  CLOSING,
  /** A name to be signed, or a line under it. */
  SIGNATURE,
  /** The enclosure line. */
  ENCLOSURE,
  /** The copy line. */
  COPY
}
