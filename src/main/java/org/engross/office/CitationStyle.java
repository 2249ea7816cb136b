package org.engross.office;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a draft cites its sources. */
public enum CitationStyle {
  /** At the foot of the page. */
  FOOTNOTES,
  /** At the end of the draft. */
  ENDNOTES,
  /** Nowhere: the draft has no notes. */
  NONE;

  /** The word in YAML and on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The style of a word, if there is one. */
  public static Optional<CitationStyle> of(String word) {
    return Arrays.stream(values()).filter(style -> style.word().equals(word)).findFirst();
  }
}
