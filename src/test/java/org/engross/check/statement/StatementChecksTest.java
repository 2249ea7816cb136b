package org.engross.check.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.engross.check.statement.StatementChecks.Known;
import org.engross.document.Document;
import org.engross.document.Kind;
import org.engross.document.Properties;
import org.engross.document.Role;
import org.engross.markup.MarkupReader;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementChecksTest {
  private static final String RELEASE =
      """
      @release FOR IMMEDIATE RELEASE

      @date June 15, 2022

      @contact
      Contact: Pat Example
      202-555-0100

      @headline A Headline

      @dateline WASHINGTON — Rep. Alex Sample (TX-11) today sent a letter.

      @quote “We agreed,” said Rep. Alex Sample. “It holds.”

      @end \\#\\#\\#
      """;

  private static Document read(Kind kind, String markup) {
    Properties properties =
        new Properties("A draft", "An office", "en-US", LocalDate.of(2022, 6, 15));
    Problems problems = new Problems();
    Document document =
        new MarkupReader().read(kind, properties, markup, line -> Place.NOWHERE, problems);
    assertThat(problems.list()).isEmpty();
    return document;
  }

  private static List<String> found(String markup, Known known) {
    return StatementChecks.run(read(Kind.STATEMENT, markup), "release", known).stream()
        .map(Problem::toString)
        .toList();
  }

  private static List<String> found(String markup) {
    return found(markup, Known.NOTHING);
  }

  private static Known letter(String markup) {
    return new Known(List.of("Alex Sample"), Optional.of(read(Kind.LETTER, markup)));
  }

  @Test
  void nothingIsSaidOfASoundRelease() {
    assertThat(found(RELEASE, letter("We agreed."))).isEmpty();
  }

  @Test
  void aReleaseNamesWhomToCall() {
    assertThat(found(RELEASE.replaceFirst("(?s)@contact.*?\n\n", "")))
        .singleElement()
        .asString()
        .contains("error: this release names nobody to call");
    assertThat(found(RELEASE.replace("202-555-0100", "the office")))
        .singleElement()
        .asString()
        .contains("neither a telephone number nor an e-mail address");
  }

  @Test
  void aReleaseEndsWithItsMark() {
    assertThat(found(RELEASE + "\nOne more thing."))
        .singleElement()
        .asString()
        .contains("error: this release does not end with ###");
  }

  @Test
  void anEmbargoHasATimeWithItsZone() {
    String line = "EMBARGOED UNTIL June 16, 2022, 10 a.m. EDT";
    String head = "@continuation " + line + "\n\n";

    assertThat(found(head + RELEASE.replace("FOR IMMEDIATE RELEASE", line))).isEmpty();
    assertThat(found(head + RELEASE.replace("FOR IMMEDIATE RELEASE", line.replace(" EDT", ""))))
        .singleElement()
        .asString()
        .contains("error: the embargo has no time with its zone");
  }

  @Test
  void anEmbargoStandsOnEveryPage() {
    assertThat(
            found(
                RELEASE.replace(
                    "FOR IMMEDIATE RELEASE", "EMBARGOED UNTIL June 16, 2022, noon EDT")))
        .singleElement()
        .asString()
        .contains("error: the pages after the first do not say that there is an embargo");
  }

  @Test
  void aPassageOfTheLetterIsTheLetters() {
    Known letter = letter("The agreement must be *enforced*.^[A note.] It “will” be.");

    assertThat(found("@excerpt “The agreement must be enforced. It ‘will’ be.”", letter)).isEmpty();
  }

  @Test
  void theFirstDifferenceFromTheLetterIsShown() {
    Known letter = letter("The agreement must be enforced in every sector.");

    assertThat(found("@excerpt “The agreement should be enforced in every sector.”", letter))
        .singleElement()
        .asString()
        .contains(
            "error: the quotation has \"should be enforced in every sector.\" where the letter has"
                + " \"must be enforced in every sector.\"");
    assertThat(found("@excerpt “Nothing of this kind.”", letter))
        .singleElement()
        .asString()
        .contains("the letter has no passage that begins \"Nothing of this kind.\"");
  }

  @Test
  void onlyWhoSignedIsQuoted() {
    String other = RELEASE.replace("said Rep. Alex Sample", "said Rep. Lee Doe");

    assertThat(found(other, letter("We agreed.")))
        .singleElement()
        .asString()
        .contains("error: Rep. Lee Doe is quoted and did not sign the letter");
  }

  @Test
  void todayIsTheDayOfTheRelease() {
    assertThat(found(RELEASE.replace("today sent", "sent today, June 15,"))).isEmpty();
    assertThat(found(RELEASE.replace("today sent", "sent today, June 14,")))
        .singleElement()
        .asString()
        .contains("\"today\" stands beside June 14, and the date is June 15, 2022");
    assertThat(found(RELEASE.replace("@date June 15", "@date June 16")))
        .singleElement()
        .asString()
        .contains("the lead says \"today\", and the release is of June 16, 2022");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He spoke in Midland, TX today. | write Midland, Texas",
        "He spoke in Miami, FL. | write Miami, Florida",
        "He spoke in Midland, Tex. | write Midland, Texas",
        "It was June 15th. | write June 15",
        "It was Jun. 15. | write June 15",
        "It was September 15, 2022. | write Sept. 15"
      })
  void statesAndDaysStandAsThePressWritesThem(String text, String remedy) {
    assertThat(found(text)).singleElement().asString().contains(remedy);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He spoke in Midland, Texas, on Sept. 15.",
        "Reps. Alex Sample (TX-11) and Jordan Sample (R-OH) signed in Washington, D.C.",
        "Since September 2020 and by June 15, 2022.",
        "Texas, Ohio, and Florida agree, OK?",
        "@excerpt “On September 15th in Midland, TX.”"
      })
  void nothingIsSaidOfWhatThePressWritesSo(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void aDatelineHasItsStateAsThePressWritesIt() {
    assertThat(found("@dateline MIAMI, Fla. — He spoke.")).isEmpty();
    assertThat(found("@dateline MIDLAND, Texas — He spoke.")).isEmpty();
    assertThat(found("@dateline MIAMI, Florida — He spoke."))
        .singleElement()
        .asString()
        .contains("write Fla.");
  }

  @Test
  void aReleaseOfThreePagesIsTooLong() {
    String long_ = RELEASE.replace("@end", "It is so. ".repeat(800) + "\n\n@end");

    assertThat(found(long_)).singleElement().asString().contains("takes about 3 pages");
  }

  @Test
  void remarksSayHowLongTheyTake() {
    assertThat(found("@remarks " + "word ".repeat(150)))
        .singleElement()
        .asString()
        .contains("info: the remarks have 150 words, about 60 seconds at 150 words a minute");
    assertThat(found("@remarks " + "word ".repeat(155)))
        .singleElement()
        .asString()
        .contains("warning: the remarks take more than a minute: 155 words, about 62 seconds");
  }

  @Test
  void aPostThatIsTooLongStopsWithItsCount() {
    assertThat(found("@post-x " + "a".repeat(280))).isEmpty();
    assertThat(found("@post-x " + "a".repeat(281)))
        .singleElement()
        .asString()
        .contains("error: the post for X is 281 characters long, and 280 are allowed");
    assertThat(found("@post-bluesky " + "a".repeat(301)))
        .singleElement()
        .asString()
        .contains("301");
    assertThat(found("@post-threads " + "a".repeat(500))).isEmpty();
  }

  @Test
  void xCountsAnAddressAs23AndWideCharactersTwice() {
    String address = "https://sample.example/" + "long/".repeat(20);

    assertThat(PostLength.of(Role.POST_X, "See " + address + ".")).isEqualTo(4 + 23 + 1);
    assertThat(PostLength.of(Role.POST_X, "“Don’t” — 你好")).isEqualTo(10 + 4);
    assertThat(PostLength.of(Role.POST_BLUESKY, "é e\u0301")).isEqualTo(3);
  }

  @Test
  void eightStatesAreNeverAbbreviated() {
    assertThat(List.of("AK", "HI", "ID", "IA", "ME", "OH", "TX", "UT"))
        .extracting(ApStates::press)
        .containsExactly("Alaska", "Hawaii", "Idaho", "Iowa", "Maine", "Ohio", "Texas", "Utah");
    assertThat(ApStates.press("FL")).isEqualTo("Fla.");
  }
}
