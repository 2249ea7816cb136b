package org.engross.document;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a paragraph is for. One constant gives the markup word ({@code @salutation}), the Word style
 * ("Salutation") and, with the markup word, the HTML class.
 */
public enum Role {
  /** The text itself; markup without a role word. */
  BODY("body", "Body Text", false),
  /** A heading inside the text. */
  HEADING("heading", "heading 1", false),
  /** The date line. */
  DATE("date", "Date", false),
  /** The inside address; its lines stay lines. */
  ADDRESS("address", "Inside Address", true),
  /** What the letter is about. */
  SUBJECT("subject", "Subject Line", false),
  /** The greeting. */
  SALUTATION("salutation", "Salutation", false),
  /** What a resolution is for the time being: a discussion draft. */
  DISCUSSION("discussion", "Discussion Draft", false),
  /** Where the sponsor signs, at the right. */
  SIGNATURE_LINE("signature-line", "Signature Line", false),
  /** Congress and session. */
  CONGRESS("congress", "Congress", true),
  /** The kind of resolution and its number. */
  MEASURE("measure", "Measure", false),
  /** The official title of a resolution. */
  OFFICIAL_TITLE("official-title", "Official Title", false),
  /** The chamber in which a resolution begins. */
  CHAMBER("chamber", "Chamber", false),
  /** Who submitted a resolution. */
  SUBMISSION("submission", "Submission", false),
  /** The word above the title's second place: RESOLUTION. */
  FORM("form", "Form of Measure", false),
  /** A recital of a resolution. */
  WHEREAS("whereas", "Whereas", false),
  /** The resolving clause. */
  RESOLVED("resolved", "Resolved", false),
  /** The complimentary close. */
  CLOSING("closing", "Closing", false),
  /** The enclosure line; its lines stay lines. */
  ENCLOSURE("enclosure", "Enclosure", true),
  /** The copy line; its lines stay lines. */
  COPY("copy", "Copy Line", true),
  /** What stands at the head of the second page and those after it, before the page number. */
  CONTINUATION("continuation", "header", true),
  /** When a text may be used: FOR IMMEDIATE RELEASE; its lines stay lines. */
  RELEASE("release", "Release Line", true),
  /** Whom the press may call; its lines stay lines. */
  CONTACT("contact", "Press Contact", true),
  /** The headline: the heading of the whole page. */
  HEADLINE("headline", "Headline", false),
  /** The line below the headline. */
  SUBHEAD("subhead", "Subhead", false),
  /** The lead, which opens with the place: WASHINGTON. */
  DATELINE("dateline", "Dateline", false),
  /** What a person said, in quotation marks. */
  QUOTE("quote", "Quote", false),
  /** A passage of the letter that a statement speaks about, word by word. */
  EXCERPT("excerpt", "Block Text", false),
  /** Who, what, when, where; its lines stay lines. */
  FACT("fact", "Fact", true),
  /** What is said aloud, set large to be read from. */
  REMARKS("remarks", "Remarks", false),
  /** A post of at most 280 characters, as X counts them. */
  POST_X("post-x", "Post", false),
  /** A post of at most 300 characters. */
  POST_BLUESKY("post-bluesky", "Post", false),
  /** A post of at most 500 characters. */
  POST_THREADS("post-threads", "Post", false),
  /** The mark after the last line: ###. */
  END("end", "End Mark", false);

  private static final Map<String, Role> BY_WORD =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(Role::word, Function.identity()));

  private final String word;
  private final String wordStyle;
  private final boolean keepsLines;

  Role(String word, String wordStyle, boolean keepsLines) {
    this.word = word;
    this.wordStyle = wordStyle;
    this.keepsLines = keepsLines;
  }

  /** The markup word after {@code @}, which is the HTML class too. */
  public String word() {
    return word;
  }

  /** The name of the Word style, as Word shows it. */
  public String wordStyle() {
    return wordStyle;
  }

  /** Whether a line end in the markup is a line end in the draft. */
  public boolean keepsLines() {
    return keepsLines;
  }

  /** The role of a markup word, if there is one. */
  public static Optional<Role> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }
}
