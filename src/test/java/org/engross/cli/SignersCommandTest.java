package org.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.engross.cli.Terminal.Printed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger as a staffer keeps it at a terminal, on June 15, 2022. */
class SignersCommandTest {
  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void anOffice() throws IOException {
    Files.copy(Path.of("examples/office.yaml"), folder.resolve("office.yaml"));
    Files.createDirectory(folder.resolve("people"));
    Files.copy(Path.of("examples/people/members.yaml"), folder.resolve("people/members.yaml"));
    terminal = new Terminal(folder);
  }

  private String add(String member, String... more) {
    String[] words = new String[4 + more.length];
    System.arraycopy(new String[] {"signers", "add", "sign-ons.csv", member}, 0, words, 0, 4);
    System.arraycopy(more, 0, words, 4, more.length);
    return terminal.run(words).all();
  }

  @Test
  void aLedgerIsKeptFromTheFirstAnswerToTheClose() throws IOException {
    assertThat(add("Jordan Sample", "yes", "--by", "pat", "--on", "2022-06-10"))
        .isEqualTo(
            """
            added     Rep. Jordan Sample (OH-04): yes
            made      sign-ons.csv: 1 yes, 0 no, 0 pending
            """);
    assertThat(add("S999003", "pending"))
        .isEqualTo(
            """
            added     Rep. Robin Sample (AZ-06): pending
            ledger    sign-ons.csv: 1 yes, 0 no, 1 pending
            """);
    assertThat(add("sample-second-cosigner", "yes", "--by", "lee"))
        .isEqualTo(
            """
            changed   Rep. Robin Sample (AZ-06): yes, was pending of 2022-06-15
            ledger    sign-ons.csv: 2 yes, 0 no, 0 pending
            """);
    Files.writeString(
        folder.resolve("answers.csv"),
        """
        Member,State,Response,When
        "Example, Taylor",FL,no,6/12/2022
        Munoz Example,,Yes,6/13/2022
        Morgan Example,AK,,
        Jordan Sample,OH,no,6/8/2022
        """);
    assertThat(terminal.run("signers import sign-ons.csv answers.csv").all())
        .isEqualTo(
            """
            added     Rep. Taylor Example (FL-27): no
            added     Rep. Ana Muñoz Example (NM-03): yes
            added     Rep. Morgan Example (AK-AL): pending
            unchanged Rep. Jordan Sample (OH-04): yes of 2022-06-10 stays; the list's no is of 2022-06-08
            ledger    sign-ons.csv: 3 yes, 1 no, 1 pending
            """);
    assertThat(terminal.run("signers status sign-ons.csv --deadline 2022-06-24").all())
        .isEqualTo(
            """
            sign-ons.csv on June 15, 2022: 3 yes, 1 no, 1 pending
            leads     Rep. Alex Sample (TX-11)
            yes       Rep. Jordan Sample (OH-04), 2022-06-10, pat
            yes       Rep. Robin Sample (AZ-06), 2022-06-15, lee
            yes       Rep. Ana Muñoz Example (NM-03), 2022-06-13
            no        Rep. Taylor Example (FL-27), 2022-06-12
            pending   Rep. Morgan Example (AK-AL), 2022-06-15
            parties   not known 4
            states    AZ 1, NM 1, OH 1, TX 1
            deadline  June 24, 2022: 9 days left
            open      not closed yet
            """);
    Printed closed = terminal.run("signers close sign-ons.csv");
    assertThat(closed.all())
        .startsWith(
            "closed    sign-ons.csv: 3 yes, 1 no, 1 pending; whoever is pending does not sign\n"
                + "wrote     sign-ons.closed, sha256:")
        .hasLineCount(2);
    assertThat(add("Morgan Example", "yes"))
        .isEqualTo(
            """
            changed   Rep. Morgan Example (AK-AL): yes, was pending of 2022-06-15
            ledger    sign-ons.csv: 4 yes, 1 no, 0 pending
            note      the ledger was closed on June 15, 2022: drafts will say what changed since, and --final waits until it is closed again
            """);
    assertThat(terminal.run("signers status sign-ons.csv").out())
        .endsWith(
            "changed   Rep. Morgan Example (AK-AL) was pending at the close of June 15 and is yes"
                + " now\n");
  }

  @Test
  void everySlipOfAnAnswerIsSaidAtOnce() {
    assertThat(add("Sampel", "yess", "--on", "June 10", "--contact", "202-555-0104"))
        .isEqualTo(
            """
            signers add: error: there is no member "Sampel"
              did you mean S999001 Alex Sample (TX-11), S999002 Jordan Sample (OH-04), S999003 Robin Sample (AZ-06), S999004 Casey Sample (TX)?
            signers add: error: "yess" is no answer
              did you mean "yes"?
            --on: error: "June 10" is no date
              write year, month and day: 2022-06-15
            --contact: error: "202-555-0104" is no contact
              write one name, and a telephone number and an e-mail address if you have them: "Dana Example, 202-555-0104, dana@sample.example"
            4 errors
            """);
    assertThat(folder.resolve("sign-ons.csv")).doesNotExist();
  }

  @Test
  void aListWithOneWrongRowWritesNothing() throws IOException {
    Files.writeString(
        folder.resolve("answers.csv"), "name,answer\nJordan Sample,yes\nNobody Known,yes\n");

    Printed printed = terminal.run("signers import sign-ons.csv answers.csv");

    assertThat(printed.code()).isEqualTo(1);
    assertThat(printed.err()).contains("answers.csv:3", "there is no member \"Nobody Known\"");
    assertThat(folder.resolve("sign-ons.csv")).doesNotExist();
  }

  @Test
  void aListThatNamesWhoWasAskedIsTakenOverAsPending() throws IOException {
    Files.writeString(folder.resolve("asked.csv"), "name\nJordan Sample\nTaylor Example\n");

    assertThat(terminal.run("signers import sign-ons.csv asked.csv --dry-run").err())
        .contains("there is no column \"answer\"");
    assertThat(
            terminal.run("signers import sign-ons.csv asked.csv --answer pending --dry-run").all())
        .isEqualTo(
            """
            added     Rep. Jordan Sample (OH-04): pending
            added     Rep. Taylor Example (FL-27): pending
            Nothing was written.
            """);
    assertThat(folder.resolve("sign-ons.csv")).doesNotExist();
  }

  @Test
  void aColumnThatALedgerDoesNotHaveIsASlip() throws IOException {
    Files.writeString(folder.resolve("answers.csv"), "name,answer\nJordan Sample,yes\n");

    assertThat(terminal.run("signers import sign-ons.csv answers.csv --column anwser=x").err())
        .isEqualTo(
            """
            --column: error: a ledger has no column "anwser"
              did you mean "answer"?
            """);
  }

  @Test
  void thePacketSaysWhoLeadsAndUntilWhen() throws IOException {
    Files.createDirectory(folder.resolve("packets"));
    terminal.run("signers add packets/sign-ons.csv S999002 yes");
    Files.writeString(
        folder.resolve("packets/trade.yaml"),
        """
        date: 2022-06-15
        points: [usmca-enforcement]
        from: [sample-senator, sample-lead]
        signers: sign-ons.csv
        sign-by: 2022-06-16
        drafts: [{template: dear-colleague, to: ustr}]
        """);

    assertThat(terminal.run("signers status packets/trade.yaml").all())
        .isEqualTo(
            """
            packets/sign-ons.csv on June 15, 2022: 1 yes, 0 no, 0 pending
            leads     Sen. Casey Sample (TX)
            leads     Rep. Alex Sample (TX-11)
            yes       Rep. Jordan Sample (OH-04), 2022-06-15
            parties   not known 3
            states    OH 1, TX 2
            deadline  June 16, 2022: 1 day left
            open      not closed yet
            """);
  }

  @Test
  void whoOfAGroupWasNotAskedIsMissing() {
    add("Jamie Specimen", "yes");
    add("Avery Specimen", "pending");

    assertThat(
            terminal
                .run("signers status sign-ons.csv --among state:NC,state:CA,state:GA,state:TX")
                .out())
        .contains("missing   Rep. Sam Specimen (GA-08)\nmissing   Sen. Casey Sample (TX)\nparties")
        .containsOnlyOnce("Jamie Specimen")
        .containsOnlyOnce("Alex Sample");
  }

  @Test
  void anotherProgramReadsTheStatusAsJson() {
    add("Jordan Sample", "yes", "--quote", "Words.", "--contact", "Dana Example, 202-555-0104");

    assertThat(terminal.run("signers status sign-ons.csv --json --deadline 2022-06-14").out())
        .contains(
            "\"ledger\" : \"sign-ons.csv\"",
            "\"daysLeft\" : -1",
            "\"counts\" : {\n    \"yes\" : 1,\n    \"no\" : 0,\n    \"pending\" : 0\n  }",
            "\"bioguide\" : \"S999002\"",
            "\"telephone\" : \"202-555-0104\"");
  }

  @Test
  void aLedgerThatIsNotThereIsSaid() {
    assertThat(terminal.run("signers status sign-on.csv").all())
        .isEqualTo(
            """
            sign-on.csv: error: there is no ledger "sign-on.csv"
              name a file that lies beside the packet, or begin one: engross signers add sign-on.csv MEMBER yes
            """);
    assertThat(terminal.run("signers close sign-on.csv").code()).isEqualTo(1);
  }

  @Test
  void aLedgerThatDidNotChangeIsNotClosedAgain() {
    add("Jordan Sample", "yes");
    terminal.run("signers close sign-ons.csv --on 2022-06-14");

    assertThat(terminal.run("signers close sign-ons.csv").all())
        .isEqualTo("unchanged sign-ons.csv was closed on June 14, 2022\n");
  }

  @Test
  void withoutAWordItSaysWhatThereIs() {
    assertThat(terminal.run("signers").all())
        .isEqualTo("Say what to do: add, import, status or close\nSee: engross signers --help\n");
  }
}
