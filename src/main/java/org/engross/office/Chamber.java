package org.engross.office;

/** Where a member sits. */
public enum Chamber {
  /** The House of Representatives. */
  HOUSE("house", "Member of Congress"),
  /** The Senate. */
  SENATE("senate", "United States Senator");

  private final String word;
  private final String title;

  Chamber(String word, String title) {
    this.word = word;
    this.title = title;
  }

  /** The word in YAML. */
  public String word() {
    return word;
  }

  /** What stands below a member's signature. */
  public String title() {
    return title;
  }
}
