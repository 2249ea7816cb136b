package org.engross.document;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a file says of itself.
 *
 * @param title the title that a screen reader announces
 * @param author the office's name, never a person's account
 * @param language the language of the text as a BCP 47 tag: {@code en-US}
 * @param date the date of the draft
 */
public record Properties(String title, String author, String language, LocalDate date) {

  /** Refuses null and a missing title or language. */
  public Properties {
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(date, "date");
    if (title.isBlank() || language.isBlank()) {
      throw new IllegalArgumentException("a document has a title and a language");
    }
  }
}
