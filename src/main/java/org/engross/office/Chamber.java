package org.engross.office;

import java.util.List;

/** Where a member sits. */
public enum Chamber {
  /** The House of Representatives. */
  HOUSE("house", "House of Representatives", "Washington, DC 20515"),
  /** The Senate. */
  SENATE("senate", "United States Senate", "Washington, DC 20510");

  private final String word;
  private final String name;
  private final String address;

  Chamber(String word, String name, String address) {
    this.word = word;
    this.name = name;
    this.address = address;
  }

  /** The word in YAML. */
  public String word() {
    return word;
  }

  /** Its name: {@code House of Representatives}. */
  public String fullName() {
    return name;
  }

  /** The last line of an address in it: {@code Washington, DC 20515}. */
  public String city() {
    return address;
  }

  /** A letterhead that is no one member's. */
  public Letterhead letterhead() {
    return Letterhead.ofLines(List.of("Congress of the United States", name, address));
  }
}
