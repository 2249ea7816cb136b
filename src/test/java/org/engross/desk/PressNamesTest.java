package org.engross.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.engross.office.Chamber;
import org.engross.office.Member;
import org.engross.office.MemberTitle;
import org.engross.office.SignerStyle;
import org.engross.problem.Place;
import org.junit.jupiter.api.Test;

class PressNamesTest {
  private static final Member LEE = member("Lee Doe", Chamber.HOUSE, "FL", "Republican");
  private static final Member KIM = member("Kim Roe", Chamber.HOUSE, "TX", "Democratic");
  private static final Member KIT = member("Kit Loe", Chamber.HOUSE, "DC", "Democratic");
  private static final Member SAM = member("Sam Noe", Chamber.HOUSE, "PR", "Independent");
  private static final Member PAT = member("Pat Poe", Chamber.SENATE, "OH", "Independent");

  private static Member member(String name, Chamber chamber, String state, String party) {
    return new Member(
        "id",
        Optional.empty(),
        name,
        name.substring(4),
        MemberTitle.of(chamber, state).signed(),
        chamber,
        state,
        chamber == Chamber.HOUSE ? Optional.of("11") : Optional.empty(),
        Optional.of(party),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Place.NOWHERE);
  }

  @Test
  void aMemberIsWrittenInTheOfficesStyle() {
    assertThat(new PressNames(SignerStyle.DISTRICT).of(LEE)).isEqualTo("Rep. Lee Doe (FL-11)");
    assertThat(new PressNames(SignerStyle.PARTY_STATE).of(LEE)).isEqualTo("Rep. Lee Doe (R-Fla.)");
    assertThat(new PressNames(SignerStyle.PARTY_STATE).of(KIM)).isEqualTo("Rep. Kim Roe (D-Texas)");
    assertThat(new PressNames(SignerStyle.PARTY_POSTAL).of(PAT)).isEqualTo("Sen. Pat Poe (I-OH)");
  }

  @Test
  void thoseOfOneChamberShareTheirTitle() {
    PressNames names = new PressNames(SignerStyle.DISTRICT);

    assertThat(names.of(List.of(LEE, KIM))).isEqualTo("Reps. Lee Doe (FL-11) and Kim Roe (TX-11)");
    assertThat(names.of(List.of(PAT, KIM))).isEqualTo("Sen. Pat Poe (OH) and Rep. Kim Roe (TX-11)");
  }

  @Test
  void whoeverSitsForATerritoryIsNoRepresentative() {
    PressNames names = new PressNames(SignerStyle.PARTY_POSTAL);

    assertThat(names.of(KIT)).isEqualTo("Del. Kit Loe (D-DC)");
    assertThat(names.of(List.of(KIT, SAM)))
        .isEqualTo("Del. Kit Loe (D-DC) and Resident Commissioner Sam Noe (I-PR)");
    assertThat(names.of(List.of(KIT, KIT))).startsWith("Dels. Kit Loe");
    assertThat(PressNames.office(SAM)).isEqualTo("Office of Resident Commissioner Sam Noe");
  }

  @Test
  void colleaguesAreCountedInWordsUpToNine() {
    assertThat(PressNames.colleagues(1)).isEqualTo("one colleague");
    assertThat(PressNames.colleagues(9)).isEqualTo("nine colleagues");
    assertThat(PressNames.colleagues(10)).isEqualTo("10 colleagues");
  }
}
