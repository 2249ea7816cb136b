package org.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.engross.check.inquiry.ResolutionChecks;
import org.engross.cli.Terminal.Printed;
import org.engross.intake.resolution.ResolutionReader;
import org.engross.render.xml.Schemas;
import org.engross.resolution.Resolution;
import org.engross.source.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResolutionDraftTest {
  private static final String INQUIRY =
      "draft resolution-of-inquiry --to president,secretary-of-state --points topic:security";

  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void aBareMachine() {
    terminal = new Terminal(folder);
  }

  private String text(String command) {
    Printed printed = terminal.run(command + " --format text --out -");
    assertThat(printed.err()).isEmpty();
    return printed.out();
  }

  @Test
  void aResolutionOfInquiryIsOneTextForAllWhomItAddresses() {
    assertThat(text(INQUIRY).replace("\n", " "))
        .containsSubsequence(
            "Discussion draft: for the Office of the Legislative Counsel",
            "(Original Signature of Member)",
            "117TH CONGRESS 2D SESSION",
            "H. RES. ___",
            "IN THE HOUSE OF REPRESENTATIVES",
            "Ms. SAMPLE of Texas submitted the following resolution; which was referred to the"
                + " Committee on ______",
            "RESOLUTION",
            "Of inquiry requesting the President and directing the Secretary of State to transmit,"
                + " respectively, certain documents",
            "Resolved, That the President is requested, and the Secretary of State is directed,",
            "(1) The status of security cooperation",
            "(9) The Bicentennial Framework for Security, including the following:",
            "(A) Plans under it.",
            "(B) Budgets for it.");
  }

  /** What a point says elsewhere in argument stays out: it only chooses the records. */
  @Test
  void noPointArguesInAResolutionOfInquiry() {
    assertThat(text(INQUIRY)).doesNotContain("Whereas", "Forum", "according to", "[1]");
  }

  @Test
  void cosponsorsAreAListAndASharedSurnameTakesItsState() {
    assertThat(text(INQUIRY + " --signers sample-cosigner,specimen-chair").replace("\n", " "))
        .contains("Ms. SAMPLE of Texas (for herself, Mr. SAMPLE of Ohio, and ");
  }

  @Test
  void theTradeRepresentativeHeadsNoDepartmentAndTheWayOutIsNamed() {
    Printed refused =
        terminal.run("draft resolution-of-inquiry --to ustr --points usmca-enforcement");

    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err())
        .contains(
            "the United States Trade Representative is neither the President nor the head of an"
                + " executive department",
            "[roi-addressee]",
            "address the President instead: --to president");
    assertThat(folder.resolve("out/2022-06-15-resolution-of-inquiry.docx")).doesNotExist();
  }

  @Test
  void aReasonLetsAnInquiryGoWithoutPrivilegeAndIsRecorded() throws IOException {
    Printed printed =
        terminal.run(
            "draft",
            "resolution-of-inquiry",
            "--to",
            "ustr",
            "--points",
            "usmca-enforcement",
            "--allow-unprivileged",
            "The committee has agreed to take it up.");

    assertThat(printed.code()).isZero();
    assertThat(Files.readString(folder.resolve("out/manifest.json")))
        .contains("The committee has agreed to take it up.");
  }

  @Test
  void aResolutionHasOneSponsorOfItsOwnChamber() {
    assertThat(terminal.run(INQUIRY + " --from sample-lead,sample-cosigner").err())
        .contains("a resolution has one sponsor, and 2 members lead");
    assertThat(terminal.run(INQUIRY + " --signers sample-senator").err())
        .contains("Casey Sample (TX) is no member of the chamber of an H. RES.");
    assertThat(terminal.run(INQUIRY + " --signers example-member").err())
        .contains("no courtesy title is known for Taylor Example (FL-27)");
  }

  @Test
  void aSenatorSponsorsAResolutionOfTheSenate() {
    String draft =
        terminal
            .run(
                "draft sense-resolution --to president --points usmca-enforcement --from"
                    + " sample-senator --format text --out -")
            .out();

    assertThat(draft)
        .contains("S. RES. ___", "IN THE SENATE OF THE UNITED STATES", "the sense of the Senate");
  }

  @Test
  void aResolutionOfConcernRecitesThePointsAndCallsOnTheOffices() {
    String draft =
        text("draft resolution --to president,ustr --points usmca-enforcement,nearshoring");

    assertThat(draft.replace("\n", " "))
        .containsSubsequence(
            "Expressing concern regarding Mexico’s obligations under the United"
                + " States-Mexico-Canada Agreement.",
            "Whereas the Forum for American Leadership reports",
            "; and",
            "Whereas the Forum for American Leadership recommends",
            ": Now, therefore, be it",
            "Resolved, That the House of Representatives—",
            "(1) expresses concern regarding",
            "(2) calls on the United States Trade Representative to enforce",
            "; and",
            "calls on the President to");
    assertThat(draft).doesNotContain("USMCA", "U.S.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"trade-inquiry", "security-inquiry", "institutions-inquiry", "resolutions"})
  void theXmlOfASampleIsValidAndReadsBackWithoutAFinding(String packet) throws IOException {
    Terminal project = Terminal.inProject(folder);
    project.run("draft examples/packets/" + packet + ".yaml --format xml,uslm");

    try (var files = Files.list(folder.resolve("out"))) {
      List<Path> written = files.filter(f -> f.toString().endsWith(".xml")).sorted().toList();
      assertThat(written).hasSizeGreaterThanOrEqualTo(2);
      for (Path file : written) {
        byte[] bytes = Files.readAllBytes(file);
        if (file.toString().endsWith("-uslm.xml")) {
          Schemas.uslm(Schemas.uslmSchema(), bytes);
        } else {
          Schemas.houseXml(bytes);
        }
        Resolution read = ResolutionReader.read(Source.decode(file.toString(), bytes));
        assertThat(ResolutionChecks.run(read, file.toString())).isEmpty();
      }
    }
  }

  /** The letter that threatens an inquiry asks for the very records that the inquiry asks for. */
  @Test
  void anOversightLetterAndItsResolutionOfInquiryAskForTheSameRecords() throws IOException {
    Terminal.inProject(folder).run("draft examples/packets/oversight-letter.yaml --format markup");
    String letter =
        Files.readString(folder.resolve("out/2022-06-15-oversight-letter-secretary-of-state.md"));
    String inquiry = Files.readString(folder.resolve("out/2022-06-15-resolution-of-inquiry.md"));

    assertThat(letter).contains("are prepared to seek these records by a resolution of inquiry");
    List<String> records =
        List.of(
            "The status of security cooperation",
            "The Bicentennial Framework for Security",
            "The relation of programs under the Bicentennial Framework",
            "The implementation of the National Security Law of Mexico");
    for (int i = 0; i < records.size(); i++) {
      assertThat(letter).contains((i + 1) + ". " + records.get(i));
      assertThat(inquiry).contains("1) " + records.get(i));
    }
    assertThat(inquiry.lines().filter(line -> line.startsWith("1) "))).hasSameSizeAs(records);
  }

  /**
   * Letter, inquiry and release of one packet say the same, and none says what another does not.
   */
  @Test
  void aReleaseOnALetterOfQuestionsTellsThemAndUrgesNothing() throws IOException {
    Terminal.inProject(folder).run("draft examples/packets/three-forms.yaml --format text");
    String letter = file("2022-06-15-oversight-letter-secretary-of-state.txt");
    String release = file("2022-06-15-statement-secretary-of-state-sample-cosigner.txt");

    assertThat(release)
        .contains("joined four colleagues", "The letter asks Secretary Blinken to answer:")
        .doesNotContain("urges");
    assertThat(release.lines().filter(line -> line.startsWith("- ")))
        .hasSize(4)
        .allSatisfy(line -> assertThat(letter).contains(firstWords(line)));
  }

  private String file(String name) throws IOException {
    return Files.readString(folder.resolve("out").resolve(name));
  }

  private static String firstWords(String bullet) {
    return bullet.substring(2, 30);
  }

  @Test
  void theMemoExplainsTheTwoPeriodsAndComputesNoDate() {
    Printed printed = terminal.run(INQUIRY + " --format memo");

    assertThat(printed.out()).contains("wrote     out/2022-06-15-resolution-of-inquiry-memo.docx");
    assertThat(terminal.run("draft letter --to ustr --points usmca-enforcement --format xml").err())
        .contains("a letter cannot leave as xml");
  }
}
