package org.engross.resolution;

import java.util.List;

/**
 * What was found beside the text and has no place in a resolution of inquiry.
 *
 * @param notes the footnotes, each with the place of its mark
 * @param signatures the lines of signature blocks
 */
public record Beside(List<Passage> notes, List<String> signatures) {

  /** Nothing, as it should be. */
  public static final Beside NOTHING = new Beside(List.of(), List.of());

  /** Copies both lists. */
  public Beside {
    notes = List.copyOf(notes);
    signatures = List.copyOf(signatures);
    signatures.forEach(Wording::checked);
  }
}
