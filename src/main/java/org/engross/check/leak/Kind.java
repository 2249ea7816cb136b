package org.engross.check.leak;

/** What of a row a phrase is. */
public enum Kind {
  /** A person's name. */
  NAME("name"),
  /** How a person is greeted. */
  GREETING("greeting"),
  /** A line of an inside address. */
  ADDRESS("address"),
  /** Whom an office names to be asked: a name, a number, an e-mail address. */
  CONTACT("contact"),
  /** A line of a letterhead. */
  LETTERHEAD("letterhead");

  private final String word;

  Kind(String word) {
    this.word = word;
  }

  /** As a problem calls it. */
  public String word() {
    return word;
  }
}
