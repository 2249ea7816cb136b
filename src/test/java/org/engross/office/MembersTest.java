package org.engross.office;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.problem.Place;
import org.engross.problem.Problems;
import org.engross.source.Folder;
import org.engross.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The office's own members before the list of Congress, groups, and who may have been meant. */
class MembersTest {
  private static final String OWN =
      """
      members:
        - {id: boss, bioguide: S000001, name: Alex Sample, surname: Sample, chamber: house, state: TX, district: 11, courtesy: Ms.}
      additions:
        S000002: {courtesy: Mr., office: 1 Own House Office Building}
      """;
  private static final String CONGRESS =
      """
      as-of: 2026-06-15
      committees: {HSWM: Committee on Ways and Means, HSWM04: Subcommittee on Trade, SSFI: Committee on Finance}
      members:
        - {id: sample-tx-11, bioguide: S000001, name: Alexandra Sample, surname: Sample, chamber: house, state: TX, district: 11, party: Independent}
        - {id: sample-oh-04, bioguide: S000002, name: Jordan Sample, surname: Sample, chamber: house, state: OH, district: 04, party: Democrat, telephone: 202-555-0104, committees: [HSWM], roles: [{id: HSWM, committee: Committee on Ways and Means, title: Ranking Member}]}
        - {id: specimen-nc-14, bioguide: S000003, name: Jamie Specimen, surname: Specimen, chamber: house, state: NC, district: 14, party: Republican, committees: [HSWM, HSWM04], roles: [{id: HSWM, committee: Committee on Ways and Means, title: Chairwoman}]}
        - {id: munoz-tx, bioguide: M000001, name: Ana Muñoz, surname: Muñoz, chamber: senate, state: TX, party: Republican, committees: [SSFI]}
        - {id: example-ak-al, bioguide: E000001, name: Morgan Example, surname: Example, chamber: house, state: AK, district: at-large, party: Republican, committees: [HSWM]}
      """;

  private final Problems problems = new Problems();

  private Members members() {
    return members(Map.of("people/members.yaml", OWN, "people/congress.yaml", CONGRESS));
  }

  private Members members(Map<String, String> files) {
    Map<String, String> all = new HashMap<>(files);
    all.put("office.yaml", Said.OFFICE);
    return Said.files(problems, all).members();
  }

  private static Named named(String id) {
    return new Named(id, Place.of("--to"));
  }

  private String ids(String wanted) {
    return members().findAll(List.of(named(wanted)), problems).stream()
        .map(Member::id)
        .collect(joining(" "));
  }

  @Test
  void theOfficesOwnComeBeforeThoseOfCongressByBioguideId() {
    Members members = members();

    Member boss = members.find(named("sample-tx-11"), problems).orElseThrow();

    assertThat(boss.id()).isEqualTo("boss");
    assertThat(boss.name()).isEqualTo("Alex Sample");
    assertThat(members.roll(problems).all())
        .extracting(Member::id)
        .containsExactly("boss", "sample-oh-04", "specimen-nc-14", "munoz-tx", "example-ak-al");
    assertThat(Said.of(problems)).isEmpty();
  }

  @Test
  void anAdditionIsLaidOverWhatTheListSays() {
    Member jordan = members().find(named("sample-oh-04"), problems).orElseThrow();

    assertThat(jordan.courtesy()).contains(Courtesy.MR);
    assertThat(jordan.office()).contains("1 Own House Office Building");
    assertThat(jordan.telephone()).contains("202-555-0104");
    assertThat(jordan.roleIn("HSWM")).map(CommitteeRole::title).contains("Ranking Member");
  }

  @Test
  void anAdditionToNobodyIsSaidWhenTheListIsRead() {
    members(
            Map.of(
                "people/members.yaml",
                "additions: {S000009: {courtesy: Mr.}}",
                "people/congress.yaml",
                CONGRESS))
        .find(named("munoz-tx"), problems);

    assertThat(Said.of(problems))
        .isEqualTo(
            "people/members.yaml:1:22: warning: nobody in people/congress.yaml has the bioguide id"
                + " S000009; mend the id, or delete what stands there");
  }

  @Test
  void anOwnMemberWithTheIdOfSomebodyElseIsSaid() {
    String own =
        "members: {id: munoz-tx, name: Mo Munoz, surname: Munoz, chamber: senate, state: TX}";

    Members members = members(Map.of("people/members.yaml", own, "people/congress.yaml", CONGRESS));

    assertThat(members.roll(problems).byId().get("munoz-tx").name()).isEqualTo("Mo Munoz");
    assertThat(Said.of(problems))
        .contains("warning: Mo Munoz (TX) hides Ana Muñoz (TX), whose id is the same");
  }

  @Test
  void theListIsNotReadForTheOfficesOwn() {
    Folder own =
        new Folder() {
          @Override
          public Optional<Source> read(String path) {
            assertThat(path).isNotEqualTo("people/congress.yaml");
            return Said.folder(Map.of("office.yaml", Said.OFFICE, "people/members.yaml", OWN))
                .read(path);
          }

          @Override
          public List<String> list(String under, String ending) {
            return List.of();
          }
        };
    OfficeFiles files = OfficeFiles.read(own, Said.folder(Map.of()), problems);

    assertThat(files.members().find(named("boss"), problems)).isPresent();
    assertThat(files.members().congress()).isEmpty();
  }

  @Test
  void aListThatIsWrongIsSaidWhereItIsWrong() {
    members(Map.of("people/congress.yaml", CONGRESS.replace("bioguide: M000001, ", "")))
        .find(named("munoz-tx"), problems);

    assertThat(Said.of(problems))
        .startsWith(
            "people/congress.yaml:7:5: error: member \"munoz-tx\" has no bioguide;"
                + " add  bioguide: S000001");
  }

  @ParameterizedTest
  @CsvSource({
    "all, example-ak-al munoz-tx boss sample-oh-04 specimen-nc-14",
    "chamber:senate, munoz-tx",
    "state:TX, munoz-tx boss",
    "state:tx/chamber:house, boss",
    "party:democrat, sample-oh-04",
    "committee:HSWM, specimen-nc-14 sample-oh-04 example-ak-al",
    "committee:hswm04, specimen-nc-14",
    "committee:HSWM/chair, specimen-nc-14",
    "committee:HSWM/ranking, sample-oh-04",
    "committee:HSWM/party:Republican, specimen-nc-14 example-ak-al",
    "all/party:Republican/chamber:house, example-ak-al specimen-nc-14"
  })
  void aGroupIsItsMembersByNameTheChairFirst(String group, String ids) {
    assertThat(ids(group)).isEqualTo(ids);
    assertThat(Said.of(problems)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          committee:ways-and-means | there is no committee "ways-and-means"; did you mean "HSWM" (Committee on Ways and Means)?
          committee:HSWN           | there is no committee "HSWN"; did you mean "HSWM" (Committee on Ways and Means)?
          committee:QQQQ           | there is no committee "QQQQ"; engross people committees  shows their ids
          committee:HSWM/char      | "char" does not narrow "committee:HSWM/char"; did you mean "chair"?
          state:TX/chair           | "chair" does not narrow "state:TX/chair"; write  committee:HSWM/chair  or  state:TX/chamber:house
          state:XX                 | "XX" is no state; write its postal code; did you mean "TX"?
          state:north carolina     | "north carolina" is no state; write its postal code; did you mean "NC"?
          party:Whig               | nobody is of the party "Whig"; known: Democrat, Republican
          chamber:lords            | "lords" is no chamber; write chamber:house or chamber:senate
          comittee:HSWM            | there is no group "comittee:HSWM"; did you mean "committee"?
          x:y                      | there is no group "x:y"; write committee:HSWM, state:TX, party:Democrat, chamber:house or all
          state:VT                 | nobody is in "state:VT"; engross people list  shows who there is
          """)
  void aGroupThatIsNotThereIsSaid(String group, String said) {
    assertThat(ids(group)).isEmpty();
    assertThat(Said.of(problems)).isEqualTo("--to: error: " + said);
  }

  @Test
  void withoutAListAGroupSaysHowToGetOne() {
    members(Map.of()).findAll(List.of(named("committee:HSWM"), named("all")), problems);

    assertThat(Said.of(problems))
        .isEqualTo(
            """
            --to: error: there is no committee "HSWM"; engross import members  makes a list of all members and their committees
            --to: error: nobody is in "all"; engross import members  makes a list of all members and their committees\
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sample       | "boss" (Alex Sample, TX-11) or "sample-oh-04" (Jordan Sample, OH-04)?
          sample-oh    | "sample-oh-04" (Jordan Sample, OH-04)?
          sample-oh-4  | "sample-oh-04" (Jordan Sample, OH-04)?
          jordan       | "sample-oh-04" (Jordan Sample, OH-04)?
          munoz        | "munoz-tx" (Ana Muñoz, TX)?
          s000003      | "specimen-nc-14" (Jamie Specimen, NC-14)?
          specimn-nc-1 | "specimen-nc-14" (Jamie Specimen, NC-14)?
          """)
  void whoeverMayHaveBeenMeantIsNamedWithTheSeat(String id, String meant) {
    assertThat(ids(id)).isEmpty();
    assertThat(Said.of(problems))
        .isEqualTo("--to: error: there is no member \"" + id + "\"; did you mean " + meant);
  }
}
