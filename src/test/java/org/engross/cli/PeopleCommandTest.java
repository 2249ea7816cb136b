package org.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.engross.cli.Terminal.Printed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleCommandTest {
  private static final String CONGRESS =
      """
      as-of: 2022-06-01
      committees: {HSWM: Committee on Ways and Means, HSWM04: Subcommittee on Trade}
      members:
        - {id: roe-ga-04, bioguide: R000001, name: Hank Roe, surname: Roe, chamber: house, state: GA, district: 04, party: Democrat, since: 2013-01-03, office: 1 Rayburn House Office Building, telephone: 202-555-0104, committees: [HSWM, HSWM04], roles: [{id: HSWM, committee: Committee on Ways and Means, title: Chairman}]}
        - {id: roe-tx-05, bioguide: R000003, name: Ana Róe, surname: Róe, chamber: house, state: TX, district: 05, party: Republican, office: 3 Rayburn House Office Building, committees: [HSWM], roles: [{id: HSWM, committee: Committee on Ways and Means, title: Ranking Member}]}
        - {id: poe-pr-al, bioguide: P000001, name: Pat Poe, surname: Poe, chamber: house, state: PR, district: at-large, party: Democrat, office: 5 Rayburn House Office Building}
      """;

  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void anOffice() throws IOException {
    terminal = new Terminal(folder);
    Files.createDirectories(folder.resolve("people"));
    Files.writeString(
        folder.resolve("people/members.yaml"),
        "members: {id: boss, name: Alex Boss, surname: Boss, chamber: senate, state: TX,"
            + " office: 1 Hart, contact: {name: Kim, email: kim@o.example}}\n");
    Files.writeString(
        folder.resolve("people/recipients.yaml"),
        "recipients:\n"
            + "  - {id: envoy, form: us-ambassador, name: Lee Doe, surname: Doe, since:"
            + " 2021-01-20}\n");
    Files.writeString(folder.resolve("people/congress.yaml"), CONGRESS);
    Files.writeString(
        folder.resolve("office.yaml"), "name: O\nletterhead: L\ncontact: {name: C}\nfrom: boss\n");
  }

  @Test
  void theListHasRecipientsAndMembersByName() {
    assertThat(terminal.run("people list").all())
        .isEqualTo(
            """
            RECIPIENT  NAME     OFFICE
            envoy      Lee Doe  Ambassador of the United States of America

            MEMBER     SEAT   PARTY       NAME       TITLE
            boss       TX                 Alex Boss  Senator
            poe-pr-al  PR-AL  Democrat    Pat Poe    Resident Commissioner
            roe-tx-05  TX-05  Republican  Ana Róe    Representative
            roe-ga-04  GA-04  Democrat    Hank Roe   Representative

            1 recipient, 4 members.
            """);
  }

  @Test
  void theListIsCutToACommitteeItsLeadersFirst() {
    assertThat(terminal.run("people list --committee hswm").out())
        .isEqualTo(
            """
            MEMBER     SEAT   PARTY       NAME      ROLE
            roe-ga-04  GA-04  Democrat    Hank Roe  Chairman
            roe-tx-05  TX-05  Republican  Ana Róe   Ranking Member

            2 members.
            """);
  }

  @Test
  void optionsNarrowTogetherAndWordsSearchNames() {
    assertThat(terminal.run("people list --state tx --chamber house").out())
        .contains("roe-tx-05", "1 member.")
        .doesNotContain("boss");
    assertThat(terminal.run("people list --party democrat --state PR").out())
        .contains("poe-pr-al", "1 member.");
    assertThat(terminal.run("people list roe").out()).contains("Ana Róe", "Hank Roe", "2 members.");
    assertThat(terminal.run("people list resident").out()).contains("poe-pr-al", "1 member.");
    assertThat(terminal.run("people list doe").out()).contains("envoy", "1 recipient.");
    assertThat(terminal.run("people list --kind recipients").out()).doesNotContain("MEMBER");
    assertThat(terminal.run("people list --kind members").out()).doesNotContain("RECIPIENT");
  }

  @Test
  void whereNobodyIsLikeThatItSaysWhatThereIs() throws IOException {
    Printed printed = terminal.run("people list --state VT");

    assertThat(printed.all())
        .isEqualTo(
            "Nobody is like that. This office knows 1 recipient and 4 members (the list of Congress"
                + " is as of 2022-06-01).\n");
    assertThat(printed.code()).isZero();
    Files.delete(folder.resolve("people/congress.yaml"));
    assertThat(terminal.run("people list nobody").out())
        .isEqualTo(
            "Nobody is like that. This office knows 1 recipient and 1 member, and has no list of"
                + " Congress: make one with  engross import members DIR.\n");
    assertThat(terminal.run("people committees").out())
        .isEqualTo(
            "This office knows no committees: make its list of Congress with  engross import"
                + " members DIR.\n");
  }

  @Test
  void slipsAreSaidAllAtOnce() {
    Printed printed = terminal.run("people list --kind member --committee trade --state Texas");

    assertThat(printed.err())
        .isEqualTo(
            """
            --kind: error: there is no kind of people "member"
              did you mean "members"?
            --committee: error: there is no committee "trade"
              did you mean "HSWM04" (Subcommittee on Trade)?
            --state: error: "Texas" is no state
              write its postal code; did you mean "TX"?
            3 errors
            """);
    assertThat(printed.code()).isEqualTo(1);
    assertThat(terminal.run("people").code()).isEqualTo(2);
  }

  @Test
  void aMemberIsShownWithAllThatLettersUse() {
    assertThat(terminal.run("people show roe-ga-04").all())
        .isEqualTo(
            """
            roe-ga-04: Hank Roe, Representative (GA-04), Democrat
              In a letter
                The Honorable Hank Roe
                House of Representatives
                1 Rayburn House Office Building
                Washington, DC 20515

                Dear Representative Roe:
                Sincerely,
              In a letter to the Committee on Ways and Means
                The Honorable Hank Roe
                Chairman, Committee on Ways and Means
                House of Representatives
                Washington, DC 20515

                Dear Chairman Roe:
                Sincerely,
              Signs as
                Hank Roe
                Member of Congress
              Committees
                HSWM    Committee on Ways and Means: Chairman
                HSWM04  Subcommittee on Trade
              Contact
                office 1 Rayburn House Office Building
                telephone 202-555-0104
                courtesy title not known
              Known from
                people/congress.yaml:4:5, as of 2022-06-01, bioguide id R000001, in the chamber since 2013-01-03

            """);
  }

  @Test
  void aRecipientAndAGroupAreShownToo() {
    assertThat(terminal.run("people show envoy committee:HSWM/ranking boss").all())
        .contains(
            "envoy: Lee Doe, form of address us-ambassador", "In office\n    since 2021-01-20")
        .contains("roe-tx-05: Ana Róe", "Dear Ranking Member Róe:")
        .contains("boss: Alex Boss, Senator (TX)", "staff Kim, kim@o.example");
  }

  @Test
  void whoIsNotThereMayHaveBeenMeant() {
    assertThat(terminal.run("people show roe").err())
        .isEqualTo(
            "people show: error: there is no recipient \"roe\"\n"
                + "  did you mean \"roe-ga-04\" (Hank Roe, GA-04) or \"roe-tx-05\" (Ana Róe,"
                + " TX-05)?\n");
  }

  @Test
  void committeesAreListedWithTheirLeaders() {
    assertThat(terminal.run("people committees").out())
        .isEqualTo(
            """
            ID      NAME                         LED BY
            HSWM    Committee on Ways and Means  roe-ga-04 (Chairman), roe-tx-05 (Ranking Member)
            HSWM04    Subcommittee on Trade
            """);
    assertThat(terminal.run("people committees TRADE").out()).doesNotContain("HSWM ");
    assertThat(terminal.run("people committees rules").out())
        .isEqualTo("No committee is like that, of 2.\n");
  }

  @Test
  void otherProgramsReadJson() {
    assertThat(terminal.run("people list --json roe-ga").out())
        .startsWith("[ {\n  \"kind\" : \"member\",\n  \"id\" : \"roe-ga-04\"")
        .contains("\"seat\" : \"GA-04\"", "\"title\" : \"Chairman\"");
    assertThat(terminal.run("people list --json --kind recipients").out())
        .contains("\"kind\" : \"recipient\"", "\"salutation\" : \"Dear Ambassador Doe:\"");
    assertThat(terminal.run("people list --json nobody").out()).isEqualTo("[ ]\n");
  }
}
