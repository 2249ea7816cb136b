package org.engross.desk;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.engross.office.Packet;
import org.engross.problem.Level;
import org.engross.problem.Problem;
import org.engross.problem.Problems;
import org.engross.source.Source;
import org.junit.jupiter.api.Test;

/** What an entry of a packet becomes: recipients by signers, in the sample office. */
class ForEachTest {
  private static final String HEAD =
      """
      date: 2022-06-15
      points: [dea-cooperation, fentanyl-plan]
      from: sample-lead
      signers: [sample-cosigner, sample-senator]
      drafts:
      """;

  private static Desk.Shown shown(String drafts) {
    Problems problems = new Problems();
    Packet packet = Packet.read(new Source("p.yaml", HEAD + drafts), problems).orElseThrow();
    Workspace workspace = Workspace.open(Path.of("examples"), Path.of(""), problems);
    Request request = new Request(packet, Path.of("unused"), List.of(), false, 1);
    return new Desk(workspace, problems).show(request, List.of(Format.MARKUP));
  }

  private static List<String> drafts(String yaml) {
    Desk.Shown shown = shown(yaml);
    assertThat(shown.problems()).noneMatch(p -> p.level() == Level.ERROR);
    return shown.drafts().stream().map(d -> new String(d, StandardCharsets.UTF_8)).toList();
  }

  private static String said(String yaml) {
    return shown(yaml).problems().stream().map(Problem::toString).collect(joining("\n"));
  }

  /** Whom a letter greets and who signs it. */
  private static List<String> whoToWhom(String yaml) {
    return drafts(yaml).stream().map(d -> greeting(d) + " " + signatures(d)).toList();
  }

  private static String greeting(String draft) {
    return draft.lines().filter(l -> l.startsWith("@salutation ")).findFirst().orElse("");
  }

  private static List<String> signatures(String draft) {
    return draft
        .substring(draft.indexOf("@signatures"))
        .lines()
        .filter(line -> line.startsWith("- "))
        .map(line -> line.substring(2))
        .toList();
  }

  @Test
  void aLetterGoesToEachRecipientUnlessThePacketSaysOtherwise() {
    List<String> usual =
        List.of(
            "@salutation Dear Mr. Secretary: [Alex Sample, Jordan Sample, Casey Sample]",
            "@salutation Dear Mr. Attorney General: [Alex Sample, Jordan Sample, Casey Sample]");

    assertThat(whoToWhom("  - {template: letter, to: [secretary-of-state, attorney-general]}"))
        .isEqualTo(usual);
    assertThat(
            whoToWhom(
                "  - {template: letter, to: [secretary-of-state, attorney-general], for-each:"
                    + " recipient}"))
        .isEqualTo(usual);
  }

  @Test
  void forNoneItIsOneLetterToAll() {
    assertThat(
            whoToWhom(
                "  - {template: letter, to: [secretary-of-state, attorney-general], for-each:"
                    + " none}"))
        .containsExactly(
            "@salutation Dear Secretary Blinken and Attorney General Garland:"
                + " [Alex Sample, Jordan Sample, Casey Sample]");
  }

  @Test
  void forEachSignerItIsThatMembersOwnToAll() {
    assertThat(
            whoToWhom(
                "  - {template: letter, to: [secretary-of-state, attorney-general], for-each:"
                    + " signer}"))
        .containsExactly(
            "@salutation Dear Secretary Blinken and Attorney General Garland: [Alex Sample]",
            "@salutation Dear Secretary Blinken and Attorney General Garland: [Jordan Sample]",
            "@salutation Dear Secretary Blinken and Attorney General Garland: [Casey Sample]");
  }

  @Test
  void forBothItIsEachSignersOwnToEach() {
    assertThat(
            whoToWhom(
                """
                  - template: letter
                    to: [secretary-of-state, attorney-general]
                    for-each: [recipient, signer]
                """))
        .containsExactly(
            "@salutation Dear Mr. Secretary: [Alex Sample]",
            "@salutation Dear Mr. Attorney General: [Alex Sample]",
            "@salutation Dear Mr. Secretary: [Jordan Sample]",
            "@salutation Dear Mr. Attorney General: [Jordan Sample]",
            "@salutation Dear Mr. Secretary: [Casey Sample]",
            "@salutation Dear Mr. Attorney General: [Casey Sample]");
  }

  @Test
  void aSignersOwnLetterHasThatMembersVoiceLetterheadAndContact() {
    List<String> own = drafts("  - {template: letter, to: attorney-general, for-each: signer}");

    assertThat(own.get(0))
        .contains(
            "SAMPLE · Office of Representative Alex Sample", "I write regarding", "Pat Example");
    assertThat(own.get(1))
        .startsWith(
            """
            @letterhead
            Congress of the United States
            House of Representatives
            Washington, DC 20515
            """)
        .contains("I write regarding", "Dana Example at 202-555-0104")
        .doesNotContain("Alex Sample", "Pat Example");
    assertThat(own.get(2))
        .startsWith("@letterhead\nCongress of the United States\nUnited States Senate\n")
        .contains("SAMPLE · Office of Senator Casey Sample", "Kim Example at 202-555-0130");
  }

  @Test
  void whoHasNoLetterheadIsSaidInOneLine() {
    assertThat(said("  - {template: letter, to: attorney-general, for-each: signer}"))
        .contains(
            "p.yaml:6:16: warning: 1 of 3 signers has no letterhead of an own, so a plain one"
                + " stands over the letter: sample-cosigner");
  }

  @Test
  void aStatementIsAboutAllTheLettersTogether() {
    String letters = "  - {template: letter, to: [secretary-of-state, attorney-general]}\n";

    List<String> drafts = drafts(letters + "  - {template: statement, for-each: signer}");

    assertThat(drafts).hasSize(5);
    assertThat(drafts.get(3))
        .contains(
            "@headline Rep. Jordan Sample Joins Letters to Secretary Blinken and Attorney General"
                + " Garland on",
            "Rep. Jordan Sample (OH-04) today joined two colleagues in sending letters to Secretary"
                + " of State Antony J. Blinken and Attorney General Merrick B. Garland regarding",
            "The letter to Secretary Blinken states:\n\n@excerpt “",
            "The letters urge Secretary Blinken and Attorney General Garland to",
            "The full letters are attached.",
            "The letters were signed by");
  }

  @Test
  void aStatementForEachRecipientIsAboutOneLetter() {
    String letters = "  - {template: letter, to: [secretary-of-state, attorney-general]}\n";

    assertThat(drafts(letters + "  - {template: statement, for-each: recipient}").subList(2, 4))
        .satisfiesExactly(
            one ->
                assertThat(one).contains("sent a letter to Secretary of State Antony J. Blinken"),
            two ->
                assertThat(two).contains("sent a letter to Attorney General Merrick B. Garland"));
    assertThat(drafts(letters + "  - {template: statement, for-each: [recipient, signer]}"))
        .hasSize(2 + 6);
  }

  @Test
  void aStatementOfOneWhoWroteAloneTellsOfThatLetter() {
    String letters = "  - {template: letter, to: attorney-general, for-each: signer}\n";

    List<String> drafts =
        drafts(letters + "  - {template: statement, for-each: signer}\n  - template: statement");

    assertThat(drafts).hasSize(3 + 3 + 1);
    assertThat(drafts.get(4))
        .contains(
            "Rep. Jordan Sample (OH-04) today sent a letter to", "signed by Rep. Jordan Sample");
    assertThat(drafts.get(6))
        .contains("(TX) today sent letters to Attorney General", "The letters were signed by");
  }

  @Test
  void aResolutionIsOneForAll() {
    assertThat(said("  - {template: resolution, to: president, for-each: recipient}"))
        .contains("a resolution is one text for all whom it addresses, with one sponsor");
    assertThat(said("  - {template: dear-colleague, to: attorney-general, for-each: signer}"))
        .contains("a dear-colleague seeks signers for one letter, and is of its leads");
  }
}
