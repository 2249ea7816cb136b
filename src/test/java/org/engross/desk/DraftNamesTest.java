package org.engross.desk;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.engross.office.Packet;
import org.engross.problem.Problem;
import org.engross.problem.Problems;
import org.engross.source.Source;
import org.junit.jupiter.api.Test;

/** What the files of a packet are called, in the sample office. */
class DraftNamesTest {
  private static final String HEAD =
      """
      date: 2022-06-15
      points: [dea-cooperation, fentanyl-plan]
      from: sample-lead
      signers: [sample-cosigner, sample-senator]
      fields: {occasion: "Hearing of June 14"}
      """;
  private static final String BOTH = "to: [secretary-of-state, attorney-general]";

  private final Problems problems = new Problems();

  private List<String> stems(String yaml) {
    Packet packet = Packet.read(new Source("p.yaml", HEAD + yaml), problems).orElseThrow();
    Workspace workspace = Workspace.open(Path.of("examples"), Path.of(""), problems);
    Request request = new Request(packet, Path.of("unused"), List.of(), false, 1);
    List<Order> orders = Orders.of(workspace, request, problems);
    return DraftNames.of(orders, problems).stream().map(NamedOrder::stem).toList();
  }

  private String said(String yaml) {
    stems(yaml);
    return problems.list().stream().map(Problem::toString).collect(joining("\n"));
  }

  @Test
  void withoutAPatternANameSaysWhatForWhomAndWhose() {
    assertThat(
            stems(
                """
                drafts:
                  - {template: letter, to: [secretary-of-state, attorney-general+ustr]}
                  - {template: letter, to: secretary-of-state, for-each: signer}
                  - {template: resolution, to: [president, ustr]}
                """))
        .containsExactly(
            "2022-06-15-letter-secretary-of-state",
            "2022-06-15-letter-attorney-general-and-ustr",
            "2022-06-15-letter-secretary-of-state-sample-lead",
            "2022-06-15-letter-secretary-of-state-sample-cosigner",
            "2022-06-15-letter-secretary-of-state-sample-senator",
            "2022-06-15-resolution");
  }

  @Test
  void aStatementAboutSeveralLettersNamesNoRecipientSoThatItsNameStaysWhenOneIsAdded() {
    assertThat(
            stems(
                """
                drafts:
                  - {template: letter, to: [secretary-of-state, attorney-general]}
                  - {template: statement, for-each: signer}
                """))
        .endsWith(
            "2022-06-15-statement-sample-lead",
            "2022-06-15-statement-sample-cosigner",
            "2022-06-15-statement-sample-senator");
  }

  @Test
  void ofManyWhoGetOneLetterTheFirstNamesTheFile() {
    assertThat(
            stems(
                "drafts: {template: letter, for-each: none, to:"
                    + " [secretary-of-state, attorney-general, ustr, president]}"))
        .containsExactly("2022-06-15-letter-secretary-of-state-and-3-others");
  }

  @Test
  void aPatternTakesWhatRecipientSignerAndPacketHave() {
    assertThat(
            stems(
                """
                names: "{own.occasion} {recipient.surname} ({signer.seat} {signer.surname})"
                drafts:
                  - {template: letter, %s}
                  - {template: letter, to: ustr, for-each: signer, names: "{signer.state}_{template}"}
                """
                    .formatted(BOTH)))
        .containsExactly(
            "Hearing-of-June-14-Blinken",
            "Hearing-of-June-14-Garland",
            "TX_letter",
            "OH_letter",
            "TX_letter");
    assertThat(problems.list().get(1))
        .hasToString(
            "p.yaml:9:16: error: the letter to ustr of sample-senator and the letter to ustr of"
                + " sample-lead both make the file TX_letter;"
                + " tell them apart by {signer.id} in  names:  or  --name");
  }

  @Test
  void anUnknownPlaceholderIsQuotedWithTheNearest() {
    assertThat(said("names: \"{recipent.id}\"\ndrafts: {template: letter, to: ustr}"))
        .startsWith(
            "p.yaml:6:8: error: a file name's pattern has no placeholder {recipent.id};"
                + " did you mean \"recipient.id\"");
    assertThat(said("names: \"{own.ocasion}\"\ndrafts: {template: letter, to: ustr}"))
        .contains("did you mean \"own.occasion\"?");
  }

  @Test
  void aRecipientWithoutAValueIsSaidByRow() {
    assertThat(
            said(
                """
                names: "{recipient.extra.organization}"
                drafts: {template: letter, to: [ustr, dea-administrator]}
                """))
        .contains("error: the file name of the letter to ustr takes {recipient.extra.organization}")
        .doesNotContain("dea-administrator takes");
  }

  @Test
  void namesThatAreOneOnWindowsAreSaid() {
    assertThat(
            said(
                """
                names: Letter
                drafts:
                  - {template: letter, to: ustr}
                  - {template: letter, to: president, names: LETTER}
                """))
        .contains("make the files Letter and LETTER, one on Windows")
        .contains("tell them apart by {recipient.id}");
  }

  @Test
  void theSameDraftTwiceIsToldApartByNothing() {
    assertThat(said("drafts: [{template: letter, to: ustr}, {template: letter, to: ustr}]"))
        .contains("put them into packets of their own");
  }
}
