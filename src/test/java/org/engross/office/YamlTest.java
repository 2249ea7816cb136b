package org.engross.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.engross.problem.Problems;
import org.engross.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What YAML may and may not do; shown on packets, and true of every file. */
class YamlTest {
  private static final String PACKET =
      """
      date: 2022-06-15
      drafts: [{template: letter}]
      """;

  private static Packet read(String yaml) {
    Problems problems = new Problems();
    Packet packet = Packet.read(new Source("p.yaml", yaml), problems).orElseThrow();
    assertThat(problems.list()).isEmpty();
    return packet;
  }

  private static Particulars particulars(String lines) {
    return read(PACKET + lines).drafts().get(0).particulars();
  }

  private static String said(String lines) {
    return Said.ofPacket(PACKET + lines);
  }

  @Test
  void everyValueIsTheTextThatWasWritten() {
    assertThat(
            particulars(
                    "fields: {a: NO, b: 01234, c: 1e3, d: 12:30, e: 1.10, f: Null, g: 2022-02-30}")
                .fields())
        .hasToString("{a=NO, b=01234, c=1e3, d=12:30, e=1.10, f=Null, g=2022-02-30}");
  }

  @ParameterizedTest
  @CsvSource({"~", "null", "''''''", "''"})
  void anEmptyValueIsAMissingOne(String value) {
    assertThat(particulars("subject: " + (value == null ? "" : value)).subject()).isEmpty();
  }

  @Test
  void linesOfOneParagraphAreJoinedBySpaces() {
    assertThat(particulars("subject: |\n  Enforcement of\n  the agreement\n").subject())
        .contains("Enforcement of the agreement");
  }

  @Test
  void oneTextIsAListOfOne() {
    assertThat(particulars("points: usmca").points())
        .extracting(Named::id)
        .containsExactly("usmca");
  }

  @Test
  void anIdKnowsWhereItWasWritten() {
    assertThat(particulars("points: [usmca, border]").points().get(1).place())
        .hasToString("p.yaml:3:17");
  }

  @Test
  void anUnknownKeyIsNamedWithTheOneThatWasMeant() {
    assertThat(said("subjet: x"))
        .isEqualTo(
            "p.yaml:3:1: error: this packet has no key \"subjet\"; did you mean \"subject\"?");
  }

  @Test
  void aKeyThatStandsTwiceIsRefused() {
    assertThat(said("subject: a\nsubject: b"))
        .isEqualTo(
            "p.yaml:4:1: error: \"subject\" stands here twice, first in line 3;"
                + " delete one of them");
  }

  @Test
  void anAliasIsRefused() {
    assertThat(said("subject: *ref"))
        .isEqualTo(
            "p.yaml:3:10: error: \"*ref\" repeats another value, and that is not read here;"
                + " write the value out, or put the text in quotes");
  }

  @Test
  void anAnchorIsRefused() {
    assertThat(said("subject: &ref x"))
        .isEqualTo(
            "p.yaml:3:10: error: \"&ref\" names a value for repetition, and that is not read here;"
                + " delete it, or put the text in quotes");
  }

  @Test
  void aMergeKeyIsRefused() {
    assertThat(said("<<: {subject: x}"))
        .isEqualTo("p.yaml:3:1: error: the merge key << is not read here; write the keys out");
  }

  @ParameterizedTest
  @CsvSource({"!!java.net.URL x", "!important x", "! x", "!!map {}"})
  void aTagIsRefused(String value) {
    assertThat(said("subject: " + value))
        .isEqualTo(
            "p.yaml:3:10: error: \"!\" at the beginning gives the value a YAML type, and types are"
                + " not read here; delete it, or put the text in quotes");
  }

  @Test
  void aSecondDocumentIsRefused() {
    assertThat(said("---\nsubject: x"))
        .isEqualTo(
            "p.yaml:3:1: error: a second document begins here;"
                + " write it as a file of its own, and delete the line ---");
  }

  @Test
  void deepNestingIsRefused() {
    assertThat(said("fields: " + "[".repeat(1000)))
        .isEqualTo(
            "p.yaml:3:28: error: lists and keys are nested more than 20 deep; write them flatter");
  }

  @Test
  void aKeyMustBeAWord() {
    assertThat(said("? [a]\n: b"))
        .isEqualTo("p.yaml:3:3: error: a key must be one word; write  key: value");
  }

  @Test
  void anEscapeBringsInNoForbiddenCharacter() {
    assertThat(said("subject: \"a\\0b\"\nfields: {\"x\\u202e\": y, z: \"\\u200b\"}"))
        .isEqualTo(
            """
            p.yaml:4:10: error: the character U+202E (RIGHT-TO-LEFT OVERRIDE) may not stand in a key; delete it
            p.yaml:3:10: error: the character U+0000 (NULL) may not stand in "subject"; delete it
            p.yaml:4:27: error: the character U+200B (ZERO WIDTH SPACE) may not stand in "z"; delete it\
            """);
  }

  @Test
  void aForbiddenCharacterInTheFileItselfIsRefused() {
    assertThat(said("subject: a\0b"))
        .isEqualTo("p.yaml: error: the character U+0000 (NULL) may not stand here; delete it");
  }

  @ParameterizedTest
  @CsvSource({
    "2022-02-30,'\"2022-02-30\" is not in the calendar; write a day that there is'",
    "6/15/2022,'\"6/15/2022\" is no date; write year-month-day: 2022-06-15'",
    "2022-6-15,'\"2022-6-15\" is no date; write year-month-day: 2022-06-15'",
    "+12022-06-15,'\"+12022-06-15\" is no date; write year-month-day: 2022-06-15'"
  })
  void aDateIsReadStrictly(String written, String said) {
    assertThat(said("reply-by: " + written)).isEqualTo("p.yaml:3:11: error: " + said);
  }

  @ParameterizedTest
  @CsvSource({"Meeting #3,18", "#3,10", "Meeting # three,18", "Meeting  #3,19"})
  void aTextThatLostItsTailIsSaid(String written, int column) {
    assertThat(said("subject: " + written))
        .isEqualTo(
            "p.yaml:3:"
                + column
                + ": warning: the text ends before this \"#\", where YAML begins a comment;"
                + " put the text in quotes; or set the comment off with two spaces before \"#\""
                + " and one after it");
  }

  @ParameterizedTest
  @CsvSource({"'Trade  # a comment'", "'\"Meeting #3\"'", "Meeting#3", "C# and D"})
  void aCommentAndAQuotedTextAreLeftInPeace(String written) {
    assertThat(said("subject: " + written)).isEmpty();
  }

  @Test
  void aColumnCountsAsEditorsDo() {
    assertThat(said("subject: \uD83D\uDE00 #x")).startsWith("p.yaml:3:13: warning");
  }

  @Test
  void aListIsNotTakenForAText() {
    assertThat(said("subject: [a, b]"))
        .isEqualTo(
            "p.yaml:3:10: error: \"subject\" must be one text;"
                + " write  subject: ...  and put a text that opens with [ or { in quotes");
  }

  @Test
  void anEmptyEntryIsSaid() {
    assertThat(said("points:\n  - a\n  -\n"))
        .isEqualTo("p.yaml:5:4: error: an entry of \"points\" is empty; fill it or delete it");
  }

  @Test
  void aFileWithoutKeysIsSaid() {
    assertThat(Said.ofPacket("- a"))
        .isEqualTo("p.yaml:1:1: error: the file must begin with a key; write  key: value  lines");
  }

  @Test
  void allMistakesAreSaidAtOnce() {
    assertThat(
            Said.ofPacket(
                """
                reply-by: tomorrow
                drafts:
                  - {templat: letter}
                  - {template: letter, for-each: singer}
                """))
        .isEqualTo(
            """
            p.yaml:1:1: error: this packet has no date; add  date: 2022-06-15
            p.yaml:1:11: error: "tomorrow" is no date; write year-month-day: 2022-06-15
            p.yaml:3:5: error: this draft has no template; add  template: letter
            p.yaml:3:6: error: this draft has no key "templat"; did you mean "template"?
            p.yaml:4:34: error: "singer" is nothing that drafts are made for; did you mean "signer"?\
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "subject: a: b|3:11|a second \": \" stands in this text",
        "subject 1|3:1|this line is no  key: value",
        "subject: \"a|3:10|the file ends inside a quotation that was opened here; close the",
        "subject: 'it's'|3:14|the quotation is closed before this, and the line goes on",
        "subject: [a|3:12|a list that was opened with \"[\" is not closed before this",
        "fields: {a: b|3:14|keys that were opened with \"{\" are not closed before this",
        "subject: @x|3:10|a text cannot begin with this sign; put the text in quotes",
        "subject: *bold* x|3:10|a text cannot begin with \"*\"; put the text in quotes",
        "subject: & x|3:10|a text cannot begin with \"&\"; put the text in quotes",
        "subject: \"a\\qb\"|3:13|this backslash means nothing inside double quotes",
        "subject: - a|3:10|a list cannot begin here",
        "points: [a,, b]|3:12|a value is missing here",
        "` subject: a`|3:2|this does not fit the keys above it; give keys of one record the same"
      })
  void brokenYamlIsExplainedInPlainWords(String line, String place, String said) {
    assertThat(said(line)).startsWith("p.yaml:" + place + ": error: " + said);
  }

  @Test
  void aTextBesideABlockSignIsNamed() {
    assertThat(said("subject: |x"))
        .isEqualTo(
            "p.yaml:3:11: error: only - or + may follow | and >; begin the text on the next line");
  }

  @Test
  void aTabIsNamed() {
    assertThat(said("\tsubject: x"))
        .isEqualTo("p.yaml:3:1: error: a tab stands where only spaces may; indent with spaces");
  }

  @Test
  void aLineThatWouldTakeTheParserMinutesIsRefused() {
    assertThat(said("subject: " + "x".repeat(200_000)))
        .isEqualTo(
            "p.yaml:3: error: this line has 200009 characters; the most is 100000; divide it");
  }
}
