package org.engross.check.inquiry;

import org.engross.problem.Level;

/**
 * The checks of a resolution of inquiry: what each is called, how much it matters, why, and on what
 * authority.
 */
public enum Check {
  /** Whereas clauses, findings, a purpose. */
  PREAMBLE("roi-preamble", Level.ERROR, "a preamble takes away the privilege", Check.ANNOTATIONS),
  /** Someone who is neither the President nor the head of an executive department. */
  ADDRESSEE(
      "roi-addressee",
      Level.ERROR,
      "only the President and the heads of the 15 executive departments can be asked with privilege",
      Check.RULE),
  /** A President directed, a head requested. */
  VERB(
      "roi-verb",
      Level.WARNING,
      "the House requests the President and directs the head of a department",
      Check.ANNOTATIONS),
  /** An opinion asked for. */
  OPINION(
      "roi-opinion",
      Level.WARNING,
      "a resolution of inquiry asks for facts, not for opinions",
      Check.ANNOTATIONS),
  /** Work ordered. */
  INVESTIGATE(
      "roi-investigate",
      Level.WARNING,
      "a resolution of inquiry asks for what exists and orders no investigation",
      Check.ANNOTATIONS),
  /** Not a simple resolution of the House, or nothing goes to the House. */
  HOUSE(
      "roi-house",
      Level.ERROR,
      "a resolution of inquiry is a simple resolution of the House that brings facts to the House",
      Check.RULE),
  /** No deadline, or an unusual one. */
  DEADLINE(
      "roi-deadline",
      Level.ERROR,
      "the text says by when: 126 of 129 real ones say 14 days after adoption",
      Check.PRACTICE),
  /** Not limited to what the addressee has. */
  POSSESSION(
      "roi-possession",
      Level.WARNING,
      "an addressee can transmit only what is in its possession or control",
      Check.PRACTICE),
  /** Two addressees without "respectively". */
  RESPECTIVELY(
      "roi-respectively",
      Level.INFO,
      "with several addressees, \"respectively\" keeps each to its own documents",
      Check.PRACTICE),
  /** Any refers, all refer. */
  NUMBER("roi-number", Level.WARNING, "verb and noun agree in number", Check.STYLE),
  /** A list in two styles. */
  LIST(
      "roi-list",
      Level.WARNING,
      "a list follows a colon with sentences, or a dash with clauses that end in semicolons",
      Check.STYLE),
  /** A senator, several sponsors, signatures. */
  SPONSOR(
      "roi-sponsor",
      Level.ERROR,
      "one member of the House sponsors it, and cosponsors are a list",
      Check.HOUSE_PRACTICE),
  /** Title and text differ. */
  TITLE("roi-title", Level.WARNING, "the title says what the text does", Check.STYLE),
  /** Argument. */
  TONE(
      "roi-tone",
      Level.INFO,
      "argument invites the charge that it is no inquiry",
      Check.ANNOTATIONS),
  /** A security subject without a handling clause. */
  CLASSIFIED(
      "roi-classified",
      Level.INFO,
      "texts on security say how classified information is to be handled",
      Check.PRACTICE),
  /** Footnotes and web addresses. */
  CITATION(
      "roi-citation", Level.ERROR, "no real one has a footnote or a web address", Check.PRACTICE),
  /** Words and marks of legislative style. */
  STYLE_RULES("roi-style", Level.WARNING, "legislative style has one form for this", Check.STYLE);

  private static final String RULE = "House Rule XIII clause 7";
  private static final String ANNOTATIONS = "House Rule XIII clause 7, annotations";
  private static final String HOUSE_PRACTICE = "House Rule XII clause 7, sponsorship";
  private static final String PRACTICE = "129 real texts, 115th to 119th Congress";
  private static final String STYLE = "House Legislative Counsel's style";

  private final String id;
  private final Level level;
  private final String reason;
  private final String source;

  Check(String id, Level level, String reason, String source) {
    this.id = id;
    this.level = level;
    this.reason = reason;
    this.source = source;
  }

  /** The id by which problems name it: {@code roi-preamble}. */
  public String id() {
    return id;
  }

  /** How much it matters; a deadline other than 14 days is only an INFO. */
  public Level level() {
    return level;
  }

  /** Why, in a few words without a period. */
  public String reason() {
    return reason;
  }

  /** On what authority: a rule of the House, its annotations, the practice of real texts, style. */
  public String source() {
    return source;
  }
}
