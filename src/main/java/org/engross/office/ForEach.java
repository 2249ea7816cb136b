package org.engross.office;

import java.util.Locale;

/** By what one entry of a packet becomes many drafts. */
public enum ForEach {
  /** One draft for each recipient. */
  RECIPIENT,
  /** One draft for each member who signs, in that member's name. */
  SIGNER;

  /** The word in YAML. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
