package org.engross.office;

import java.util.Locale;
import java.util.Set;

/**
 * What a member is called. Six sit in the House for territories and the District of Columbia, and
 * are no Representatives (48 U.S.C. 891, 1711, 1731, 1751; 2 U.S.C. 25a).
 */
public enum MemberTitle {
  /** One of two for a State. */
  SENATOR("Senator", "Sen.", "Sens.", "United States Senator"),
  /** One of the 435. */
  REPRESENTATIVE("Representative", "Rep.", "Reps.", "Member of Congress"),
  /** For the District of Columbia or a territory. */
  DELEGATE("Delegate", "Del.", "Dels.", "Delegate to Congress"),
  /** For Puerto Rico. */
  RESIDENT_COMMISSIONER(
      "Resident Commissioner",
      "Resident Commissioner",
      "Resident Commissioners",
      "Resident Commissioner");

  private static final Set<String> DELEGATES = Set.of("AS", "DC", "GU", "MP", "VI");

  private final String spoken;
  private final String press;
  private final String pressOfSeveral;
  private final String signed;

  MemberTitle(String spoken, String press, String pressOfSeveral, String signed) {
    this.spoken = spoken;
    this.press = press;
    this.pressOfSeveral = pressOfSeveral;
    this.signed = signed;
  }

  /** The title of whoever sits for a state or territory, by its postal code. */
  public static MemberTitle of(Chamber chamber, String state) {
    if (chamber == Chamber.SENATE) {
      return SENATOR;
    }
    if (state.equals("PR")) {
      return RESIDENT_COMMISSIONER;
    }
    return DELEGATES.contains(state) ? DELEGATE : REPRESENTATIVE;
  }

  /** Before a name: {@code Representative}. */
  public String spoken() {
    return spoken;
  }

  /** Before a name in the press: {@code Rep.} */
  public String press() {
    return press;
  }

  /** Before several names in the press: {@code Reps.} */
  public String pressOfSeveral() {
    return pressOfSeveral;
  }

  /** Below a signature: {@code Member of Congress}. */
  public String signed() {
    return signed;
  }

  /** Whether whoever has it sits for no State. */
  public boolean isOfTerritory() {
    return this == DELEGATE || this == RESIDENT_COMMISSIONER;
  }

  /** The id of the form of address: {@code resident-commissioner}. */
  String form() {
    return spoken.toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
