package org.engross.markup;

import java.util.Objects;

/**
 * A paragraph of a draft, and the lines of the markup that it was read from.
 *
 * @param role the word that opens it ({@code salutation}); {@code body}, {@code heading}, {@code
 *     item}, {@code signature} or {@code note} where none does
 * @param text as its reader sees it, without notes; a picture is told by what it shows, in brackets
 * @param firstLine from 1
 * @param lastLine from 1
 */
public record Passage(String role, String text, int firstLine, int lastLine) {

  /** Refuses null. */
  public Passage {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(text, "text");
  }
}
