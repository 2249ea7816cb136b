package org.engross.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.engross.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberTest {
  private static final String LEE =
      """
      members:
        - id: lee
          name: Lee Sample
          surname: Sample
      """;

  private static Member read(String lines) {
    Problems problems = new Problems();
    OfficeFiles files = Said.files(problems, "people/members.yaml", LEE + lines.indent(4));
    assertThat(problems.list()).isEmpty();
    return files.members().own().iterator().next();
  }

  private static String said(String lines) {
    Problems problems = new Problems();
    Said.files(problems, "people/members.yaml", LEE + lines.indent(4));
    return Said.of(problems);
  }

  @Test
  void aDistrictKeepsItsZeros() {
    Member lee = read("chamber: house\nstate: OH\ndistrict: 04");

    assertThat(lee.district()).contains("04");
    assertThat(lee.title()).isEqualTo("Member of Congress");
    assertThat(lee.courtesy()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0", "00", "at-large"})
  void districtZeroIsAtLarge(String district) {
    assertThat(read("chamber: house\nstate: AK\ndistrict: " + district).isAtLarge()).isTrue();
  }

  @Test
  void aSenatorHasAnotherTitleAndNoDistrict() {
    Member lee = read("chamber: senate\nstate: TX\nbioguide: S999001\ncourtesy: Ms.");

    assertThat(lee.title()).isEqualTo("United States Senator");
    assertThat(lee.district()).isEmpty();
    assertThat(lee.isAtLarge()).isFalse();
    assertThat(lee.courtesy()).contains(Courtesy.MS);
  }

  @ParameterizedTest
  @CsvSource({
    "chamber: house,OH,district: 04,OH-04",
    "chamber: house,AK,district: at-large,AK-AL",
    "chamber: senate,TX,party: Independent,TX"
  })
  void aSeatIsStateAndDistrict(String chamber, String state, String more, String seat) {
    assertThat(read(chamber + "\nstate: " + state + "\n" + more).seat()).isEqualTo(seat);
  }

  @Test
  void aRoleOnACommitteeIsATitleAndWhatItIsOf() {
    Member lee =
        read(
            """
            chamber: senate
            state: TX
            since: 2015-01-06
            roles:
              - {committee: Committee on Rules, subcommittee: Subcommittee on Trade, title: Chair}
              - {committee: Committee on Finance, title: Ranking Member}
            letterhead: SAMPLE
            contact: {name: Pat Example}
            """);

    assertThat(lee.since()).contains(LocalDate.of(2015, 1, 6));
    assertThat(lee.role("Committee on Rules").orElseThrow().lines())
        .containsExactly("Chair", "Subcommittee on Trade");
    assertThat(lee.role("committee on finance").orElseThrow().lines())
        .containsExactly("Ranking Member", "Committee on Finance");
    assertThat(lee.role("Committee on Ways and Means")).isEmpty();
    assertThat(lee.letterhead().orElseThrow().lines()).containsExactly("SAMPLE");
    assertThat(lee.contact().orElseThrow().name()).isEqualTo("Pat Example");
  }

  @ParameterizedTest
  @CsvSource({
    "house,TX,Member of Congress,Representative,Rep.",
    "house,DC,Delegate to Congress,Delegate,Del.",
    "house,GU,Delegate to Congress,Delegate,Del.",
    "house,PR,Resident Commissioner,Resident Commissioner,Resident Commissioner",
    "senate,TX,United States Senator,Senator,Sen."
  })
  void whoeverSitsForATerritoryIsNoRepresentative(
      String chamber, String state, String signed, String spoken, String press) {
    String district = chamber.equals("house") ? "\ndistrict: 0" : "";
    Member lee = read("chamber: " + chamber + "\nstate: " + state + district);

    assertThat(lee.title()).isEqualTo(signed);
    assertThat(lee.called().spoken()).isEqualTo(spoken);
    assertThat(lee.called().press()).isEqualTo(press);
  }

  @Test
  void aSeatOnACommitteeByAnotherOfficeIsNoTitleToSignWith() {
    Member lee =
        read(
            """
            chamber: house
            state: OH
            district: 04
            committees: [HSIF, HSIF14]
            roles: {committee: Committee on Energy and Commerce, id: HSIF14, title: Ex Officio}
            """);

    assertThat(lee.role("Committee on Energy and Commerce")).isEmpty();
    assertThat(lee.sitsOn("HSIF14")).isTrue();
    assertThat(lee.sitsOn("HSWM")).isFalse();
  }

  @Test
  void anIdThatNoCommitteeCanHaveIsSaid() {
    assertThat(said("chamber: senate\nstate: TX\ncommittees: [Finance]"))
        .isEqualTo(
            "people/members.yaml:7:17: error: \"Finance\" is no committee's id; write four capital"
                + " letters, and the two digits of a subcommittee: HSWM, HSWM04");
  }

  @Test
  void onePersonUnderTwoIdsIsSaid() {
    String members =
        """
        members:
          - {id: lee, bioguide: S000001, name: Lee, surname: Lee, chamber: senate, state: TX}
          - {id: lea, bioguide: S000001, name: Lea, surname: Lea, chamber: senate, state: TX}
        """;
    Problems problems = new Problems();
    Said.files(problems, "people/members.yaml", members);

    assertThat(Said.of(problems))
        .isEqualTo(
            "people/members.yaml:3:25: error: member \"lea\" has the bioguide id of \"lee\";"
                + " keep one of the two, or mend the id");
  }

  @Test
  void whatCannotBeIsSaid() {
    assertThat(
            said(
                """
                bioguide: s1
                chamber: senat
                state: Texas
                district: XI
                courtesy: Mr
                """))
        .isEqualTo(
            """
            people/members.yaml:5:15: error: "s1" is no bioguide id; write a capital letter and six digits: S000001
            people/members.yaml:6:14: error: "senat" is no chamber; did you mean "senate"?
            people/members.yaml:7:12: error: "Texas" is no state; write its postal code; did you mean "TX"?
            people/members.yaml:8:15: error: "XI" is no district; write its number, or at-large
            people/members.yaml:9:15: error: "Mr" is no courtesy; did you mean "Mr."?\
            """);
  }

  @Test
  void aSenatorsDistrictIsRefused() {
    assertThat(said("chamber: senate\nstate: TX\ndistrict: 11"))
        .isEqualTo("people/members.yaml:7:15: error: a senator has no district; delete it");
  }

  @Test
  void aRepresentativeNeedsADistrict() {
    assertThat(said("chamber: house\nstate: TX"))
        .isEqualTo(
            "people/members.yaml:2:5: error: member \"lee\" has no district;"
                + " add  district: 11, or at-large");
  }
}
