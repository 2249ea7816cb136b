package org.engross.intake;

/** What a file itself says of a paragraph, by its style or its numbering. */
enum Hint {
  /** Nothing: its shape has to tell. */
  NONE,
  LETTERHEAD,
  DATE,
  ADDRESS,
  SUBJECT,
  SALUTATION,
  HEADING,
  BULLET,
  NUMBER,
  CLOSING,
  SIGNATURE,
  SIGNATURE_TITLE,
  ENCLOSURE,
  COPY;

  boolean isItem() {
    return this == BULLET || this == NUMBER;
  }
}
