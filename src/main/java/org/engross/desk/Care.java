package org.engross.desk;

/** What a run does with drafts that were ordered before and are ordered no more. */
public enum Care {
  /** They are listed. */
  LIST,
  /** They are removed, unless a person changed them. */
  REMOVE
}
