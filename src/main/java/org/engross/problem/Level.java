package org.engross.problem;

import java.util.Locale;

/** How much a problem matters. */
public enum Level {
  /** Nothing is written while it stands. */
  ERROR,
  /** The draft is written; a person should look. */
  WARNING,
  /** Good to know. */
  INFO;

  /** The word that stands before the message: {@code error}, {@code warning}, {@code info}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
