package org.engross.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.engross.office.Packet;
import org.engross.problem.Level;
import org.engross.problem.Problem;
import org.engross.problem.Problems;
import org.engross.source.Source;
import org.junit.jupiter.api.Test;

/** What a packet orders of the press, in the sample office. */
class StatementTest {
  private static final String LETTER =
      """
      date: 2022-06-15
      points: [usmca-enforcement]
      from: sample-lead
      signers: [sample-cosigner, sample-second-cosigner]
      drafts:
        - {template: letter, to: ustr}
        - template: statement
      """;

  private static Desk.Shown shown(String yaml) {
    Problems problems = new Problems();
    Packet packet = Packet.read(new Source("p.yaml", yaml), problems).orElseThrow();
    Workspace workspace = Workspace.open(Path.of("examples"), Path.of(""), problems);
    Request request = new Request(packet, Path.of("unused"), List.of(), true, 1);
    return new Desk(workspace, problems).show(request, List.of(Format.MARKUP));
  }

  private static List<String> drafts(String yaml) {
    Desk.Shown shown = shown(yaml);
    assertThat(shown.problems()).allMatch(p -> p.level() == Level.INFO);
    return shown.drafts().stream().map(d -> new String(d, StandardCharsets.UTF_8)).toList();
  }

  private static String statement(String keys) {
    return statement(LETTER, keys);
  }

  private static String statement(String packet, String keys) {
    List<String> drafts = drafts(packet + keys);
    return drafts.get(drafts.size() - 1);
  }

  private static String errors(String yaml) {
    return problemsOf(yaml).stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }

  private static List<Problem> problemsOf(String yaml) {
    Problems problems = new Problems();
    return Packet.read(new Source("p.yaml", yaml), problems).isEmpty()
        ? problems.list()
        : shown(yaml).problems();
  }

  @Test
  void aStatementNamesThoseWhoSignedTheLetterAndItsRecipient() {
    assertThat(statement(""))
        .contains(
            "@headline Rep. Alex Sample and Two Colleagues Write to Ambassador Tai on Mexico’s",
            "WASHINGTON — Reps. Alex Sample (TX-11), Jordan Sample (OH-04), and Robin Sample"
                + " (AZ-06) today sent a letter to Ambassador Katherine C. Tai regarding");
  }

  @Test
  void aPassageIsTakenFromTheLetterAsTheLetterHasIt() {
    List<String> drafts = drafts(LETTER + "    excerpt: usmca-enforcement\n");
    String opening = "If the United States-Mexico-Canada Agreement (USMCA) is to serve";

    assertThat(drafts.get(1)).contains("@excerpt “If the USMCA is to serve as a model");
    assertThat(drafts.get(0)).contains("If the USMCA is to serve as a model");
    assertThat(drafts.get(1)).doesNotContain(opening);
  }

  @Test
  void withoutAChosenPointTheAskIsQuoted() {
    assertThat(statement("")).contains("@excerpt “We therefore urge you to enforce the USMCA");
  }

  @Test
  void theLetterIsAttachedUnlessThereIsALink() {
    assertThat(statement("")).contains("The full letter is attached.");
    assertThat(statement("    link: https://sample.example/a_b\n"))
        .contains("Read the [full letter](https://sample.example/a\\_b).");
  }

  @Test
  void aLongQuotationOpensEachParagraphAndClosesOnlyTheLast() {
    assertThat(
            statement(
                """
                    quotes:
                      by: sample-lead
                      text: |
                        One. Two “three.”

                        Four.
                """))
        .contains("@quote “One,” said Rep. Alex Sample. “Two ‘three.’\n\n@quote “Four.”\n");
  }

  @Test
  void everySignersOfficeHasAVersionOfItsOwn() {
    List<String> drafts =
        drafts(
            LETTER
                + """
                    for-each: signer
                    quotes: [{by: sample-cosigner, text: I agree.}, {by: sample-lead, text: So be it.}]
                """);

    assertThat(drafts).hasSize(4);
    assertThat(drafts.get(1))
        .contains(
            "Congress of the United States",
            "Rep. Alex Sample Leads Letter to",
            "Rep. Alex Sample (TX-11) today led two colleagues in sending a letter",
            "Contact: Pat Example")
        .doesNotContain("I agree");
    assertThat(drafts.get(2))
        .contains(
            "@letterhead\nOffice of Representative Jordan Sample\n",
            "Rep. Jordan Sample Joins Letter to",
            "Rep. Jordan Sample (OH-04) today joined two colleagues in sending a letter",
            "Contact: Dana Example")
        .containsSubsequence("“I agree,” said Rep. Jordan Sample", "“So be it,” said Rep. Alex");
    assertThat(drafts.get(3)).contains("Rep. Robin Sample (AZ-06) today joined two colleagues");
  }

  @Test
  void anEmbargoedReleaseSaysWhenTheLetterWasSent() {
    assertThat(statement("    embargo: 2022-06-16 10:30 EDT\n"))
        .contains(
            "@continuation\nEMBARGOED UNTIL June 16, 2022, 10:30 a.m. EDT\n",
            "@release EMBARGOED UNTIL June 16, 2022, 10:30 a.m. EDT\n",
            "@date June 16, 2022\n",
            "(AZ-06) on June 15 sent a letter");
    assertThat(statement("    embargo: 2022-06-15 12:00 ET\n"))
        .contains("EMBARGOED UNTIL June 15, 2022, noon ET", "today sent a letter");
  }

  @Test
  void anEmbargoThatIsOverIsAnError() {
    assertThat(errors(LETTER + "    embargo: 2022-06-14 10:00 EDT\n"))
        .contains("the embargo ends on June 14, 2022, and the draft's date is June 15, 2022");
  }

  @Test
  void anEmbargoHasAZoneThatThereIsOnThatDay() {
    assertThat(errors(LETTER + "    embargo: 2022-06-16 10:00\n")).contains("has no time zone");
    assertThat(errors(LETTER + "    embargo: 2022-06-16 10:00 EST\n"))
        .contains("on June 16, 2022 there is no EST; write EDT");
  }

  @Test
  void whoIsQuotedSigns() {
    assertThat(errors(LETTER + "    quotes: {by: sample-senator, text: No.}\n"))
        .contains("Casey Sample (TX) is quoted and does not sign");
  }

  @Test
  void aQuotedPassageIsThatOfAPointInTheLetter() {
    assertThat(errors(LETTER + "    excerpt: usmca-enforcment\n"))
        .contains(
            "the letter has no point \"usmca-enforcment\"; did you mean \"usmca-enforcement\"?");
  }

  @Test
  void allThatIsWrongWithAStatementIsSaidAtOnce() {
    assertThat(
            errors(
                LETTER
                    + """
                        to: usrt
                        embargo: 2022-06-14 10:00 EDT
                        excerpt: nearshoring
                        quotes: {by: sample-senator, text: No.}
                    """))
        .contains(
            "the letter does not go to \"usrt\"; did you mean \"ustr\"?",
            "the embargo ends on June 14, 2022",
            "the letter has no point \"nearshoring\"",
            "Casey Sample (TX) is quoted and does not sign");
  }

  @Test
  void whereThereAreSeveralLettersAStatementSaysOfWhichItIs() {
    String two =
        LETTER.replace(
            "  - template: statement",
            "  - {template: oversight-letter, to: ustr}\n  - template: statement");

    assertThat(errors(two)).contains("this packet orders several letters");
    assertThat(drafts(two + "    of: oversight-letter\n")).hasSize(3);
  }

  @Test
  void aDatelineIsWrittenAsThePressWritesIt() {
    assertThat(statement("    dateline: Miami, Florida\n")).contains("@dateline MIAMI, Fla. — ");
  }

  @Test
  void remarksNeedToKnowWhoPresides() {
    assertThat(errors(LETTER.replace("template: statement", "template: floor-remarks")))
        .contains("needs the field \"speaker\": who presides");
  }

  @Test
  void aStatementTellsOfAResolutionToo() {
    String resolution =
        LETTER
            .replace("{template: letter, to: ustr}", "{template: resolution, to: president}")
            .replace("usmca-enforcement", "press-freedom");

    assertThat(statement(resolution, ""))
        .contains(
            "Rep. Alex Sample and Two Colleagues Introduce a Resolution on the Safety of",
            "(AZ-06) today introduced a resolution regarding the safety of journalists",
            "The full resolution is attached.",
            "The resolution was submitted by Reps.")
        .doesNotContain("@excerpt", "The letter");
  }

  @Test
  void aStatementAloneIsForNobody() {
    String alone = LETTER.replace("  - {template: letter, to: ustr}\n", "");

    assertThat(statement(alone, ""))
        .contains(
            "@headline Statement by Rep. Alex Sample on",
            "today issued the following statement regarding")
        .doesNotContain("The full letter");
  }
}
