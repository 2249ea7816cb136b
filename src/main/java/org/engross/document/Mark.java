package org.engross.document;

/** How a run of text is set off. */
public enum Mark {
  /** Bold: {@code **so**}. */
  BOLD,
  /** Italic: {@code *so*}. */
  ITALIC
}
