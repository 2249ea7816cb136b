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
  /** The complimentary close. */
  CLOSING("closing", "Closing", false),
  /** The enclosure line; its lines stay lines. */
  ENCLOSURE("enclosure", "Enclosure", true),
  /** The copy line; its lines stay lines. */
  COPY("copy", "Copy Line", true),
  /** What stands at the head of the second page and those after it, before the page number. */
  CONTINUATION("continuation", "header", true);

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
