package org.engross.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.problem.Place;
import org.engross.problem.Problems;
import org.junit.jupiter.api.Test;

/** How members are written to: by whom they are, and by the committee as whose members. */
class AddressBookTest {
  private static final String CONGRESS =
      """
      as-of: 2026-06-15
      committees: {HSWM: Committee on Ways and Means, HSWM04: Subcommittee on Trade, HLIG: Permanent Select Committee on Intelligence}
      members:
        - id: specimen-nc-14
          bioguide: S000003
          name: Jamie Specimen
          surname: Specimen
          chamber: house
          state: NC
          district: 14
          since: 2013-01-03
          office: 2306 Rayburn House Office Building
          telephone: 202-555-0114
          roles:
            - {id: HSWM, committee: Committee on Ways and Means, title: Chairwoman}
            - {id: HSWM04, committee: Committee on Ways and Means, subcommittee: Subcommittee on Trade, title: Ranking Member}
            - {id: HLIG, committee: Permanent Select Committee on Intelligence, title: Chair}
        - {id: sample-tx, bioguide: S000004, name: Casey Sample, surname: Sample, chamber: senate, state: TX, office: 1 Hart Senate Office Building}
        - {id: place-dc-al, bioguide: P000001, name: Kit Place, surname: Place, chamber: house, state: DC, district: at-large}
        - {id: holder-pr-al, bioguide: H000001, name: Sam Holder, surname: Holder, chamber: house, state: PR, district: at-large, office: 2 Longworth House Office Building}
        - {id: head-la-04, bioguide: H000002, name: Lee Head, surname: Head, chamber: house, state: LA, district: 04, leadership: [Speaker of the House]}
      """;

  private final Problems problems = new Problems();

  private List<Recipient> find(String id, Map<String, String> more) {
    Map<String, String> files = new HashMap<>(more);
    files.putIfAbsent("office.yaml", Said.OFFICE);
    files.put("people/congress.yaml", CONGRESS);
    return Said.files(problems, files)
        .addressBook()
        .find(new Named(id, Place.of("--to")), problems);
  }

  private Recipient one(String id) {
    return find(id, Map.of()).get(0);
  }

  private String letterTo(String id) {
    Recipient to = one(id);
    return String.join("\n", to.insideAddress()) + "\n" + to.salutation();
  }

  @Test
  void aRepresentativeIsWrittenToInTheOwnOffice() {
    assertThat(letterTo("specimen-nc-14"))
        .isEqualTo(
            """
            The Honorable Jamie Specimen
            House of Representatives
            2306 Rayburn House Office Building
            Washington, DC 20515
            Dear Representative Specimen:\
            """);
    assertThat(Said.of(problems)).isEmpty();
  }

  @Test
  void aSenatorDelegateAndResidentCommissionerHaveTheirOwnGreetings() {
    assertThat(letterTo("sample-tx"))
        .isEqualTo(
            """
            The Honorable Casey Sample
            United States Senate
            1 Hart Senate Office Building
            Washington, DC 20510
            Dear Senator Sample:\
            """);
    assertThat(letterTo("place-dc-al")).endsWith("Dear Delegate Place:");
    assertThat(letterTo("holder-pr-al")).endsWith("Dear Resident Commissioner Holder:");
  }

  @Test
  void theSpeakerIsWrittenToAsSpeaker() {
    assertThat(letterTo("head-la-04"))
        .isEqualTo(
            """
            The Honorable Lee Head
            Speaker of the House of Representatives
            Washington, DC 20515
            Dear Speaker Head:\
            """);
  }

  @Test
  void whoeverLeadsACommitteeIsWrittenToSoAsItsMemberAlone() {
    assertThat(letterTo("committee:HSWM/chair"))
        .isEqualTo(
            """
            The Honorable Jamie Specimen
            Chairwoman, Committee on Ways and Means
            House of Representatives
            Washington, DC 20515
            Dear Chairwoman Specimen:\
            """);
    assertThat(letterTo("committee:HSWM04"))
        .isEqualTo(
            """
            The Honorable Jamie Specimen
            Ranking Member, Subcommittee on Trade
            Committee on Ways and Means
            House of Representatives
            Washington, DC 20515
            Dear Ranking Member Specimen:\
            """);
    assertThat(letterTo("committee:HLIG"))
        .contains("\nChair, Permanent Select Committee on Intelligence\n");
    assertThat(letterTo("state:NC")).endsWith("Dear Representative Specimen:");
  }

  @Test
  void aKnownCourtesyTitleGreetsAChairFormally() {
    Map<String, String> own =
        Map.of("people/members.yaml", "additions: {S000003: {courtesy: Ms.}}");

    assertThat(find("committee:HSWM/chair", own).get(0).salutation())
        .isEqualTo("Dear Madam Chairwoman:");
  }

  @Test
  void whoeverHasNoOfficeIsWrittenToInTheChamberAndSaid() {
    assertThat(one("place-dc-al").insideAddress())
        .containsExactly(
            "The Honorable Kit Place", "House of Representatives", "Washington, DC 20515");
    assertThat(Said.of(problems))
        .endsWith(
            "warning: no office of Kit Place (DC-AL) is known; the letter goes to the chamber; add"
                + " to people/members.yaml:  additions: {P000001: {office: ROOM AND BUILDING}}");
  }

  @Test
  void theOfficesRecipientsComeFirst() {
    Map<String, String> own =
        Map.of(
            "people/recipients.yaml",
            "recipients: {id: sample-tx, form: senator, name: Lee Doe, surname: Doe}");

    assertThat(find("sample-tx", own).get(0).name()).isEqualTo("Lee Doe");
  }

  @Test
  void theOfficesOwnFormAndStyleHold() {
    String form =
        """
        forms:
          id: senator
          inside-address: ["The Honorable {name}", "Senator for {state}"]
          formal: Dear Senator {surname}
          fallback: Dear Senator {surname}
          close: Yours,
        """;
    Map<String, String> own =
        Map.of(
            "people/forms-of-address.yaml",
            form,
            "office.yaml",
            Said.OFFICE + "salutation: {punctuation: comma}\n");

    Recipient casey = find("sample-tx", own).get(0);

    assertThat(casey.insideAddress())
        .containsExactly("The Honorable Casey Sample", "Senator for Texas", "Washington, DC 20510");
    assertThat(casey.salutation()).isEqualTo("Dear Senator Sample,");
    assertThat(casey.close()).isEqualTo("Yours,");
  }

  @Test
  void templatesReadSeatStateAndTelephone() {
    Recipient jamie = one("committee:HSWM/chair");

    assertThat(jamie.extra())
        .containsEntry("seat", "NC-14")
        .containsEntry("state", "North Carolina")
        .containsEntry("telephone", "202-555-0114")
        .containsEntry("committee", "Ways and Means");
    assertThat(jamie.holdsOn(LocalDate.of(2012, 6, 15))).isFalse();
  }

  @Test
  void whatIsAskedOfCongressIsAskedOfItsMembers() {
    assertThat(one("sample-tx").isAsked("congress")).isTrue();
    assertThat(one("committee:HSWM04/ranking").isAsked("congress")).isTrue();
    assertThat(one("sample-tx").isAsked("sample-tx")).isTrue();
    assertThat(one("sample-tx").isAsked("ustr")).isFalse();
  }

  @Test
  void whoIsNeitherIsSaidWithMembersAndRecipients() {
    String recipients = "recipients: {id: sampler, form: senator, name: Lee Doe, surname: Doe}";

    find("sampel", Map.of("people/recipients.yaml", recipients));
    find("casey", Map.of());

    assertThat(Said.of(problems))
        .isEqualTo(
            """
            --to: error: there is no recipient "sampel"; did you mean "sampler"?
            --to: error: there is no recipient "casey"; did you mean "sample-tx" (Casey Sample, TX)?\
            """);
  }

  @Test
  void aListStandsBeforeTheOfficesOwnEvenWhereItsRowHasAnError() {
    OfficeFiles files =
        Said.files(
            problems,
            Map.of(
                "office.yaml",
                Said.OFFICE,
                "people/recipients.yaml",
                """
                recipients:
                  - {id: both, name: Of Office, surname: Office, inside-address: Office, salutation: Dear O}
                  - {id: flawed, name: Of Office, surname: Office, inside-address: Office, salutation: Dear O}
                  - {id: own, name: Of Office, surname: Office, inside-address: Office, salutation: Dear O}
                """,
                "lists/a.csv",
                """
                id,name,surname,inside-address,salutation
                both,Of List,List,List,Dear L
                flawed,Of List,,List,Dear L
                new,Of List,List,List,Dear L
                """));
    Named file = new Named("lists/a.csv", Place.of("packet.yaml"));
    MailingList list = new MailingList(file, Optional.empty(), Map.of(), Optional.empty());
    AddressBook book = files.addressBook().with(files.lists().read(list, new Problems()));
    assertThat(names(book, "both")).containsExactly("Of List");
    assertThat(names(book, "flawed")).isEmpty();
    assertThat(names(book, "new")).containsExactly("Of List");
    assertThat(names(book, "own")).containsExactly("Of Office");
    assertThat(Said.of(problems)).isEmpty();
    assertThat(names(book, "neww")).isEmpty();
    assertThat(Said.of(problems)).contains("no recipient \"neww\"").contains("\"new\"");
  }

  private List<String> names(AddressBook book, String id) {
    return book.find(new Named(id, Place.of("--to")), problems).stream()
        .map(Recipient::name)
        .toList();
  }
}
