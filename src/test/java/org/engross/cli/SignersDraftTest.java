package org.engross.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.engross.cli.Terminal.Printed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drafts that those sign who said yes in a ledger. */
class SignersDraftTest {
  private static final String PACKET = "examples/packets/ledger-letter.yaml";

  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void aTerminal() {
    terminal = Terminal.inProject(folder);
  }

  private String text(String file) throws IOException {
    return Files.readString(folder.resolve("out").resolve(file));
  }

  private String signed(String file) throws IOException {
    String text = text(file);
    return text.substring(text.indexOf("Sincerely,"));
  }

  /** All that a file holds: of a Word file, every part of it. */
  private static String everything(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (!file.toString().endsWith(".docx")) {
        return new String(bytes, UTF_8);
      }
      StringBuilder all = new StringBuilder();
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
        while (zip.getNextEntry() != null) {
          all.append(new String(zip.readAllBytes(), UTF_8));
        }
      }
      return all.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve("out"))) {
      return all.filter(f -> !f.getFileName().toString().startsWith(".")).toList();
    }
  }

  @Test
  void whoSaidNoOrNothingYetStandsNowhereInAnyFile() throws IOException {
    Printed printed =
        terminal.run("draft " + PACKET + " --format docx,html,text,markup,factsheet --final");

    assertThat(printed.err()).isEmpty();
    assertThat(files()).hasSize(6 * 5 + 1);
    for (Path file : files()) {
      assertThat(everything(file))
          .as(file.toString())
          .doesNotContain("Taylor", "Morgan", "E99900", "example-at-large", "example-member")
          .doesNotContain("Dana Placeholder", "P999001", "placeholder-member");
    }
    assertThat(everything(folder.resolve("out/2022-06-15-letter-ustr.docx")))
        .contains("Jordan Sample", "Robin Sample", "Muñoz", "Montgomery-Placeholder");
  }

  @Test
  void theySignInTheOrderInWhichTheyAnsweredHoweverTheRowsAreSorted() throws IOException {
    terminal.run("draft " + PACKET + " --format text");
    String before = signed("2022-06-15-letter-ustr.txt");
    Path ledger = folder.resolve("examples/packets/sign-ons.csv");
    List<String> lines = Files.readAllLines(ledger);
    Files.write(
        ledger, Stream.concat(lines.stream().limit(1), lines.stream().skip(1).sorted()).toList());

    Printed again = terminal.run("draft " + PACKET + " --format text");

    assertThat(again.all()).contains("unchanged out/2022-06-15-letter-ustr.txt");
    assertThat(before)
        .containsSubsequence(
            "Alex Sample", "Robin Sample", "Jordan Sample", "Ana Muñoz Example", "Bartholomew");
  }

  @Test
  void anotherOrderIsThatOfThePacket() throws IOException {
    terminal.run("draft " + PACKET + " --format text --order alphabetical");

    assertThat(signed("2022-06-15-letter-ustr.txt"))
        .containsSubsequence("Alex", "Bartholomew", "Ana Muñoz", "Jordan", "Robin");
  }

  @ParameterizedTest
  @CsvSource({
    "sample-cosigner, Manufacturers in Ohio kept their side",
    "montgomery-placeholder, An agreement that nobody enforces"
  })
  void aQuoteOfTheLedgerIsInThatMembersOwnReleaseAndInNoOther(String member, String quote)
      throws IOException {
    terminal.run("draft " + PACKET + " --format text");

    String own = "2022-06-15-statement-ustr-" + member + ".txt";
    assertThat(files())
        .filteredOn(file -> everything(file).contains("“" + quote))
        .extracting(file -> file.getFileName().toString())
        .containsExactly(own);
  }

  @Test
  void theContactThatAnOfficeGaveIsThatOfItsRelease() throws IOException {
    terminal.run("draft " + PACKET + " --format text");

    assertThat(text("2022-06-15-statement-ustr-munoz-example.txt"))
        .contains("Contact: Lou Example\n202-555-0141\nlou@munoz.example\n")
        .contains("said Rep.\nAlex Sample");
    assertThat(text("2022-06-15-letter-ustr.txt")).contains("Pat Example").doesNotContain("Lou");
  }

  @Test
  void aQuoteThatThePacketHasInOtherWordsIsSaid() throws IOException {
    Path packet = folder.resolve(PACKET);
    Files.writeString(
        packet,
        Files.readString(packet)
            .replace("drafts:", "quotes: {by: sample-cosigner, text: Other words.}\ndrafts:"));

    Printed printed = terminal.run("draft " + PACKET + " --format text");

    assertThat(printed.err())
        .isEqualTo(
            """
            examples/packets/sign-ons.csv:2: warning: Jordan Sample is quoted in other words in the packet, which are used
              keep one of the two quotes
            """);
    assertThat(text("2022-06-15-statement-ustr-sample-cosigner.txt")).contains("“Other words,”");
  }

  @Test
  void theManifestNamesTheListByTheHashOfItsClose() throws IOException {
    List<String> closed = Files.readAllLines(folder.resolve("examples/packets/sign-ons.closed"));

    terminal.run("draft " + PACKET + " --final");

    assertThat(text("manifest.json"))
        .contains("\"signers\":\"sign-ons.csv " + closed.get(closed.size() - 1) + "\"");
  }

  @Test
  void whoWasAddedAfterTheCloseIsSaidInADraftAndStopsAFinalCopy() throws IOException {
    terminal.run("signers add examples/packets/sign-ons.csv P999001 yes");

    Printed draft = terminal.run("draft " + PACKET + " --format text");
    Printed last = terminal.run("draft " + PACKET + " --final --out final");

    assertThat(draft.code()).isZero();
    assertThat(draft.err())
        .isEqualTo(
            """
            examples/packets/sign-ons.csv:7: warning: Rep. Dana Placeholder (PA-12) was pending at the close of June 14 and is yes now
              if that is right, close the ledger again: engross signers close examples/packets/sign-ons.csv
            """);
    assertThat(text("manifest.json")).contains(", changed since\"");
    assertThat(last.code()).isEqualTo(1);
    assertThat(last.err()).contains("sign-ons.csv:7: error: Rep. Dana Placeholder (PA-12)");
    assertThat(folder.resolve("final")).doesNotExist();
    terminal.run("signers close examples/packets/sign-ons.csv");
    assertThat(terminal.run("draft " + PACKET + " --final --out final").code()).isZero();
  }

  @Test
  void aDearColleagueNamesThoseWhoHaveSignedSoFar() throws IOException {
    Files.writeString(
        folder.resolve("examples/packets/colleagues.yaml"),
        """
        date: 2022-06-15
        points: [usmca-enforcement]
        signers: open.csv
        sign-by: 2022-06-24
        drafts: [{template: dear-colleague, to: ustr}]
        """);
    terminal.run("signers add examples/packets/open.csv S999002 yes");
    terminal.run("signers add examples/packets/open.csv S999003 pending");

    Printed printed = terminal.run("draft examples/packets/colleagues.yaml --format text --final");

    assertThat(printed.err()).isEmpty();
    assertThat(text("2022-06-15-dear-colleague-ustr.txt"))
        .contains("Current signers: Alex Sample (TX-11); Jordan Sample (OH-04)")
        .doesNotContain("Robin");
  }

  @Test
  void anOptionNamesALedgerFromWhereThePersonStands() throws IOException {
    Files.createDirectory(folder.resolve("lists"));
    Files.writeString(
        folder.resolve("lists/some.csv"), "name,answer\nSample (OH-04),yes\nRobin Sample,no\n");

    Printed printed = terminal.run("draft " + PACKET + " --signers lists/some.csv --format text");

    assertThat(printed.err()).isEmpty();
    assertThat(signed("2022-06-15-letter-ustr.txt"))
        .contains("Alex Sample", "Jordan Sample")
        .doesNotContain("Robin");
    assertThat(text("manifest.json")).contains("\"signers\":\"some.csv not closed\"");
  }

  @Test
  void nobodyIsNamedBesideALedger() throws IOException {
    Path packet = folder.resolve(PACKET);
    Files.writeString(
        packet,
        Files.readString(packet)
            .replaceFirst("signers: sign-ons.csv", "signers: [sign-ons.csv, sample-senator]"));

    assertThat(terminal.run("draft " + PACKET).err())
        .contains(
            "error: \"sample-senator\" stands beside the ledger \"sign-ons.csv\"",
            "write every signer into the ledger, and name it alone");
  }

  @Test
  void aLedgerOfAnotherKindIsSaid() {
    assertThat(
            terminal.run("draft letter --to ustr --points usmca-enforcement --signers a.txt").err())
        .contains("--signers: error: there is no ledger \"a.txt\"");
  }

  @Test
  void cosponsorsComeOutOfALedgerToo() throws IOException {
    Files.writeString(
        folder.resolve("cosponsors.csv"),
        "bioguide,answer\nS999003,yes\nS999002,no\nM999001,pending\n");

    Printed printed =
        terminal.run(
            "draft resolution-of-inquiry --to president --points usmca-enforcement"
                + " --signers cosponsors.csv --format text");

    assertThat(printed.err()).isEmpty();
    assertThat(text("2022-06-15-resolution-of-inquiry.txt"))
        .contains("for herself and Mr. SAMPLE of Arizona")
        .doesNotContain("Ohio", "MUÑOZ");
  }
}
