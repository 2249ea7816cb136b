package org.engross.office;

import java.util.Locale;

/** How the press reads whom a member stands for: {@code signer-style: party-state}. */
public enum SignerStyle {
  /** (TX-11). */
  DISTRICT,
  /** (R-Texas), (D-Fla.): the state as the press writes it. */
  PARTY_STATE,
  /** (R-TX). */
  PARTY_POSTAL;

  /** The word in YAML. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
