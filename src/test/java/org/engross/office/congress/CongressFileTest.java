package org.engross.office.congress;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.office.Congress;
import org.engross.office.Member;
import org.engross.problem.Problem;
import org.engross.problem.Problems;
import org.engross.source.Folder;
import org.engross.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The public lists in, an office's list of Congress out. */
class CongressFileTest {
  private static final String SAMPLE =
      """
      - id: {bioguide: S000001, govtrack: 1}
        name: {first: Alex, last: Sample, suffix: Jr., nickname: Al, official_full: 'Alex "Al" Sample, Jr.'}
        bio: {birthday: '1960-01-01', gender: F}
        leadership_roles:
        - {title: House Minority Whip, start: '2021-01-03', end: '2023-01-03'}
        - {title: Speaker of the House, start: '2025-01-03'}
        terms:
        - {type: rep, start: '2011-01-05', end: '2013-01-03', state: TX, district: 2, party: Democrat}
        - {type: sen, start: '2013-01-03', end: '2019-01-03', state: TX, party: Democrat, office: 1 Hart}
        - type: rep
          start: '2025-01-03'
          end: '2027-01-03'
          state: TX
          district: 4
          party: Independent
          url: https://sample.house.gov
          office: 2306 Rayburn House Office Building
          address: 2306 Rayburn House Office Building Washington DC 20515-0001
          phone: 202-555-0101
      """;
  private static final String COMMITTEES =
      """
      - {type: house, name: House Committee on Veterans' Affairs, thomas_id: HSVR, phone: (202) 555-0100, subcommittees: [{name: The Constitution, thomas_id: '10'}, {name: Permanent Subcommittee on Investigations, thomas_id: '01'}]}
      - {type: house, name: House Permanent Select Committee on Intelligence, thomas_id: HLIG}
      """;
  private static final String MEMBERSHIPS =
      """
      HSVR:
      - {name: Alex Sample, party: majority, rank: 1, title: Chair, bioguide: S000001}
      HSVR10:
      - {name: Alex Sample, party: majority, rank: 9, title: Ex Officio, bioguide: S000001}
      HSVR01:
      - {name: Alex Sample, party: majority, rank: 1, title: Vice Chair, bioguide: S000001}
      HLIG:
      - {name: Alex Sample, party: majority, rank: 5, bioguide: S000001}
      """;

  private static final String OFFICES =
      """
      - id: {bioguide: S000001, govtrack: 1}
        offices:
        - {id: S000001-midland, address: 1 Main Street, suite: '247', building: Old Mill, city: Midland, state: TX, zip: '01234', latitude: 1.5, phone: 432-555-0102, hours: M-F 9-5}
        - {id: S000001-odessa, address: 2 O'Main Street, suite: 2nd Floor, city: Odessa, state: TX}
      """;

  private final Problems problems = new Problems();

  private String text(String legislators) {
    return text(Map.of("legislators-current.yaml", legislators), Optional.empty());
  }

  private String text(Map<String, String> files, Optional<LocalDate> asOf) {
    Map<String, String> all = new HashMap<>(files);
    all.putIfAbsent("committees-current.yaml", COMMITTEES);
    all.putIfAbsent("committee-membership-current.yaml", MEMBERSHIPS);
    all.putIfAbsent("legislators-district-offices.yaml", OFFICES);
    PublicLists lists = PublicLists.in(folder(all), "legislators-current.yaml");
    return CongressFile.of(lists, asOf, problems).orElse("");
  }

  private Member only(String legislators) {
    List<Member> members =
        Congress.read(new Source("people/congress.yaml", text(legislators)), problems).members();
    assertThat(members).hasSize(1);
    return members.get(0);
  }

  private String said() {
    return problems.list().stream().map(Problem::toString).collect(joining("\n"));
  }

  private static Folder folder(Map<String, String> texts) {
    return new Folder() {
      @Override
      public Optional<Source> read(String path) {
        return Optional.ofNullable(texts.get(path)).map(t -> new Source(path, t));
      }

      @Override
      public List<String> list(String under, String ending) {
        return List.of();
      }
    };
  }

  @Test
  void theListHasThePresentSeatAndWhatTheMemberIsOnCommittees() {
    assertThat(text(SAMPLE))
        .isEqualTo(
            """
            as-of: 2025-01-03

            committees:
              HLIG: Permanent Select Committee on Intelligence
              HSVR: "Committee on Veterans’ Affairs"
              HSVR01: Permanent Subcommittee on Investigations
              HSVR10: Subcommittee on the Constitution

            members:
              - id: sample-tx-04
                bioguide: S000001
                name: "Alex “Al” Sample, Jr."
                surname: Sample
                chamber: house
                state: TX
                district: 04
                party: Independent
                since: 2011-01-05
                office: 2306 Rayburn House Office Building
                telephone: 202-555-0101
                district-offices:
                  - "Old Mill, 1 Main Street, Suite 247, Midland, TX 01234; 432-555-0102"
                  - "2 O’Main Street, 2nd Floor, Odessa, TX"
                leadership: [Speaker of the House]
                committees: [HLIG, HSVR, HSVR01, HSVR10]
                roles:
                  - {id: HSVR, title: Chair, committee: "Committee on Veterans’ Affairs"}
                  - {id: HSVR01, title: Vice Chair, committee: "Committee on Veterans’ Affairs", subcommittee: Permanent Subcommittee on Investigations}
                  - {id: HSVR10, title: Ex Officio, committee: "Committee on Veterans’ Affairs", subcommittee: Subcommittee on the Constitution}
            """);
    assertThat(said()).isEmpty();
  }

  @Test
  void whatItWritesAnOfficeReads() {
    Member alex = only(SAMPLE);

    assertThat(alex.nameAndSeat()).isEqualTo("Alex “Al” Sample, Jr. (TX-04)");
    assertThat(alex.courtesy()).isEmpty();
    assertThat(alex.since()).contains(LocalDate.of(2011, 1, 5));
    assertThat(alex.sitsOn("HLIG")).isTrue();
    assertThat(said()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {first: Lee, last: Doe, suffix: Jr., official_full: 'Lee Doe, Jr.'}       | Lee Doe, Jr.     | Doe
          {first: Lee, last: Doe, suffix: III, official_full: Lee Doe III}          | Lee Doe III      | Doe
          {first: Lee, last: Doe, suffix: II, official_full: Lee Doe}               | Lee Doe          | Doe
          {first: Lee, last: Doe}                                                   | Lee Doe          | Doe
          {first: Lee, middle: J., last: Doe, suffix: Sr.}                          | Lee Doe, Sr.     | Doe
          {first: Lee, last: Doe, suffix: IV}                                       | Lee Doe IV       | Doe
          {first: José, last: Núñez Roe, official_full: José Núñez}                 | José Núñez       | Núñez
          {first: Ana, last: De La Roe, official_full: Ana De La Roe}               | Ana De La Roe    | De La Roe
          {first: Kit, last: Van Loe, official_full: 'Kit "K" Van Loe'}             | Kit “K” Van Loe  | Van Loe
          {first: Pat, last: "O'Poe", official_full: "Pat O'Poe"}                   | Pat O’Poe        | O’Poe
          {first: Sam, last: Noe, official_full: Samantha Other}                    | Samantha Other   | Noe
          """)
  void aNameIsTheOfficialOneAndTheSurnameAsItStandsInIt(String name, String full, String surname) {
    Member member =
        only(
            "- {id: {bioguide: S000001}, name: "
                + name
                + ", terms: [{type: sen, start: '2025-01-03', end: '2031-01-03', state: OH}]}");

    assertThat(member.name()).isEqualTo(full);
    assertThat(member.surname()).isEqualTo(surname);
  }

  @ParameterizedTest
  @CsvSource({
    "rep, AK, 'district: 0,', AK-AL, roe-ak-al",
    "rep, DC, 'district: 0,', DC-AL, roe-dc-al",
    "rep, OH, 'district: 4,', OH-04, roe-oh-04",
    "rep, TX, 'district: 11,', TX-11, roe-tx-11",
    "sen, TX, '', TX, roe-tx"
  })
  void aSeatIsWrittenWithTwoDigitsOrAtLarge(
      String type, String state, String district, String seat, String id) {
    Member member = only(row("S000001", "Núria Roe", "Roe", type, state, district));

    assertThat(member.seat()).isEqualTo(seat);
    assertThat(member.id()).isEqualTo(id);
  }

  @Test
  void twoSenatorsOfOneSurnameAndStateHaveTheirWholeNamesInTheirIds() {
    String both =
        row("S000001", "Núria Roe", "Roe", "sen", "TX", "")
            + row("S000002", "Alex Roe", "Roe", "sen", "TX", "");

    assertThat(text(both)).contains("- id: alex-roe-tx-s000002\n", "- id: nuria-roe-tx-s000001\n");
  }

  private static String row(
      String bioguide, String full, String last, String type, String state, String district) {
    return "- {id: {bioguide: "
        + bioguide
        + "}, name: {first: A, last: "
        + last
        + ", official_full: "
        + full
        + "}, terms: [{type: "
        + type
        + ", start: '2025-01-03', end: '2027-01-03', "
        + district
        + " state: "
        + state
        + "}]}\n";
  }

  @Test
  void whoseTermEndedOrWhoHasNoSeatIsLeftOutAndSaid() {
    String ended = row("S000001", "Lee Roe", "Roe", "sen", "TX", "").replace("2027", "2025");
    String nowhere = row("S000002", "Kit Loe", "Loe", "sen", "XX", "");
    String nobody = "- {name: {first: Pat, last: Poe}}\n";

    String text =
        text(
            Map.of("legislators-current.yaml", SAMPLE + ended + nowhere + nobody),
            Optional.of(LocalDate.of(2026, 6, 15)));

    assertThat(text).contains("as-of: 2026-06-15\n", "Sample").doesNotContain("Roe", "Loe", "Poe");
    assertThat(said())
        .contains("Lee Roe (TX) ended on 2025-01-03, before 2026-06-15, and is left out")
        .contains("the last term of Kit Loe has no chamber, state, district or days")
        .contains("Pat Poe has no bioguide id, no name or no term, and is left out");
  }

  @Test
  void aDayBeforeTheLastTermBeganIsNoDayOfTheList() {
    text(Map.of("legislators-current.yaml", SAMPLE), Optional.of(LocalDate.of(2024, 1, 1)));

    assertThat(said())
        .isEqualTo(
            "--as-of: error: a term of the list began on 2025-01-03, after 2024-01-01;"
                + " name the day on which the list was taken");
  }

  @Test
  void withoutTheCommitteesTheMembersAreThereAndItIsSaid() {
    Folder folder = folder(Map.of("legislators-current.yaml", SAMPLE));
    PublicLists lists = PublicLists.in(folder, "legislators-current.yaml");

    assertThat(CongressFile.of(lists, Optional.empty(), problems).orElseThrow())
        .contains("sample-tx-04")
        .doesNotContain("roles:");
    assertThat(said()).contains("warning: no committees: committees-current.yaml and");
  }

  @Test
  void whoSitsOnACommitteeAndNotInCongressIsSaid() {
    text(
        Map.of(
            "legislators-current.yaml",
            SAMPLE,
            "committee-membership-current.yaml",
            "HSVR: [{bioguide: Z000001}]\nHSQQ: [{bioguide: S000001}]"),
        Optional.empty());

    assertThat(said())
        .contains("no committee of the list of committees has the id HSQQ")
        .contains("some who are not in the list of legislators: Z000001");
  }

  @Test
  void aFileOfSomethingElseIsRefused() {
    text("committees: []");

    assertThat(said())
        .isEqualTo(
            "legislators-current.yaml: error: nobody is in this file;"
                + " name the public list of legislators: legislators-current.yaml");
  }

  @Test
  void anchorsAreRefusedHereToo() {
    text("- &one {id: {bioguide: S000001}}\n- *one\n");

    assertThat(said()).contains("is not read here");
  }
}
