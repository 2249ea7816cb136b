package org.engross.office;

import java.util.List;

/** Where a member sits. */
public enum Chamber {
  /** The House of Representatives. */
  HOUSE("house", "Member of Congress", "House of Representatives", "Washington, DC 20515"),
  /** The Senate. */
  SENATE("senate", "United States Senator", "United States Senate", "Washington, DC 20510");

  private final String word;
  private final String title;
  private final String name;
  private final String address;

  Chamber(String word, String title, String name, String address) {
    this.word = word;
    this.title = title;
    this.name = name;
    this.address = address;
  }

  /** The word in YAML. */
  public String word() {
    return word;
  }

  /** What stands below a member's signature. */
  public String title() {
    return title;
  }

  /** A letterhead that is no one member's. */
  public Letterhead letterhead() {
    return Letterhead.ofLines(List.of("Congress of the United States", name, address));
  }
}
