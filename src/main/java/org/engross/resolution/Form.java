package org.engross.resolution;

/** The kind of a resolution and the chamber that it begins in. */
public enum Form {
  /** A simple resolution of the House. */
  HOUSE("H. RES.", "RESOLUTION", "IN THE HOUSE OF REPRESENTATIVES"),
  /** A concurrent resolution that begins in the House. */
  HOUSE_CONCURRENT("H. CON. RES.", "CONCURRENT RESOLUTION", "IN THE HOUSE OF REPRESENTATIVES"),
  /** A simple resolution of the Senate. */
  SENATE("S. RES.", "RESOLUTION", "IN THE SENATE OF THE UNITED STATES"),
  /** A concurrent resolution that begins in the Senate. */
  SENATE_CONCURRENT("S. CON. RES.", "CONCURRENT RESOLUTION", "IN THE SENATE OF THE UNITED STATES");

  private final String prefix;
  private final String word;
  private final String chamber;

  Form(String prefix, String word, String chamber) {
    this.prefix = prefix;
    this.word = word;
    this.chamber = chamber;
  }

  /** What stands before the number: {@code H. RES.} */
  public String prefix() {
    return prefix;
  }

  /** The word above the title: {@code RESOLUTION}. */
  public String word() {
    return word;
  }

  /** The line that names the chamber: {@code IN THE HOUSE OF REPRESENTATIVES}. */
  public String chamber() {
    return chamber;
  }

  /** Whether it begins in the Senate. */
  public boolean isSenate() {
    return this == SENATE || this == SENATE_CONCURRENT;
  }

  /** Whether both chambers have to agree to it. */
  public boolean isConcurrent() {
    return this == HOUSE_CONCURRENT || this == SENATE_CONCURRENT;
  }

  /** The words before "That": {@code Resolved,} or, of both chambers, the longer form. */
  public String resolvingWords() {
    return switch (this) {
      case HOUSE, SENATE -> "Resolved,";
      case HOUSE_CONCURRENT -> "Resolved by the House of Representatives (the Senate concurring),";
      case SENATE_CONCURRENT -> "Resolved by the Senate (the House of Representatives concurring),";
    };
  }
}
