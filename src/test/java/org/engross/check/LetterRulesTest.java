package org.engross.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.engross.check.rule.Known;
import org.engross.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of a letter: what each finds, and what it must not find. */
class LetterRulesTest {

  @Test
  void aLetterHasADateLine() {
    assertThat(Letter.good().but("@date June 15, 2022\n\n", "").said())
        .containsExactly("error: the letter has no date line");
    assertThat(Letter.good().but("@date June 15, 2022", "@date 6/15/22").said())
        .containsExactly("error: the date line \"6/15/22\" is no date");
    assertThat(Letter.good().but("@date June 15, 2022", "@date Wednesday, June 15, 2022").broken())
        .isEmpty();
  }

  @Test
  void aLetterGreetsSomebody() {
    assertThat(Letter.good().but("@salutation Dear Ambassador Tai:\n\n", "").said())
        .containsExactly("error: the letter has no greeting");
    assertThat(Letter.good().but("Dear Ambassador Tai:", "Dear :").said())
        .containsExactly("error: the greeting names nobody");
  }

  @Test
  void aGreetingEndsWithAColonOrAComma() {
    List<Problem> problems =
        Letter.good().but("Dear Ambassador Tai:", "Dear Ambassador Tai;").problems();

    assertThat(problems)
        .extracting(Problem::remedy)
        .containsExactly("write \"Dear Ambassador Tai:\"");
    assertThat(Letter.good().but("Dear Ambassador Tai:", "Dear Ambassador Tai,").broken())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Dear Secretary Blinken:, salutation-name",
    "Dear Ms. Blinken:, salutation-name",
    "Dear Ambassador Tai and Secretary Yellen:, salutation-name",
    "Dear Madam Secretary:, salutation-office",
    "Dear Senator Tai:, salutation-office",
    "Dear Mr. President:, salutation-office",
  })
  void aGreetingThatTheAddressContradictsIsFound(String greeting, String rule) {
    assertThat(Letter.good().but("Dear Ambassador Tai:", greeting).broken()).contains(rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dear Ambassador Tai:",
        "Dear Ms. Tai:",
        "Dear Katherine C. Tai:",
        "Dear Madam Ambassador:",
        "Dear Representative Tai:",
        "Dear Trade Representative Tai:",
        "To Whom It May Concern:",
        "Dear Colleague:",
      })
  void aGreetingThatGoesWithTheAddressIsRight(String greeting) {
    assertThat(Letter.good().but("Dear Ambassador Tai:", greeting).broken()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Jenniffer González-Colón, Dear Ms. Gonzalez-Colon:",
    "Debbie Wasserman Schultz, Dear Representative Wasserman Schultz:",
    "'Joseph R. Biden, Jr.', Dear Mr. Biden:",
    "Beth Van Duyne, Dear Congresswoman Van Duyne:",
  })
  void aNameMayHaveAccentsPartsAndASuffix(String name, String greeting) {
    Letter letter =
        Letter.good()
            .but("Katherine C. Tai", name)
            .but("United States Trade Representative", "House of Representatives")
            .but("Dear Ambassador Tai:", greeting);

    assertThat(letter.broken()).isEmpty();
  }

  @Test
  void severalAddresseesMayBeGreetedTogether() {
    Letter letter =
        Letter.good()
            .but("Dear Ambassador Tai:", "Dear Secretary Yellen and Ambassador Tai:")
            .but(
                "@salutation",
                "@address\nThe Honorable Janet L. Yellen\nSecretary of the Treasury\n\n@salutation");

    assertThat(letter.broken()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We urge the Secretary of State to act.",
        "We therefore respectfully request the Administrator of the Drug Enforcement Administration"
            + " to act.",
        "I call on the Attorney General to act.",
        "We also ask the President to act.",
      })
  void anAskOfSomebodyElseIsFound(String text) {
    assertThat(Letter.saying(text).broken()).containsExactly("others-ask");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We urge the United States Trade Representative to act.",
        "We urge the U.S. Trade Representative to act.",
        "We urge you to ask the President to act.",
        "We urge the Administration to act, and the Government of Mexico to listen.",
        "The Forum urges the Secretary of State to act.",
        "We request the documents that the Secretary of State has to date.",
        "We ask that you respond to the President.",
      })
  void anAskOfTheAddresseeIsRight(String text) {
    assertThat(Letter.saying(text).broken()).isEmpty();
  }

  @Test
  void whatPointsAskOfOthersIsFound() {
    Known known = new Known(2, List.of("file cases beyond labor"), List.of());

    assertThat(Letter.saying("We urge you to file cases beyond labor.").problems(known))
        .extracting(Problem::message)
        .containsExactly("a point asks this of another recipient");
  }

  @ParameterizedTest
  @ValueSource(strings = {"June 15, 2022", "June 1, 2022"})
  void aReplyDateThatIsNotAfterTheLettersIsAnError(String day) {
    assertThat(Letter.good().but("July 8, 2022", day).said())
        .containsExactly(
            "error: the reply date " + day + " is not after the letter's date, June 15, 2022");
  }

  @ParameterizedTest
  @CsvSource({
    "'July 9, 2022', a Saturday",
    "'July 4, 2022', Independence Day",
    "'November 24, 2022', Thanksgiving Day",
    "'December 26, 2022', Christmas Day (observed)",
    "'December 31, 2032', New Year’s Day (observed)",
  })
  void aReplyDateOnADayOffIsARemark(String day, String why) {
    assertThat(Letter.good().but("July 8, 2022", day).said())
        .containsExactly("info: the reply date " + day + " is " + why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Department promised an answer by June 1, 2022.",
        "We requested a written response by June 1, 2022.",
        "We ask about the response of June 1, 2022.",
        "Please see our letter of June 4, 2022, and the answer of June 5, 2022.",
      })
  void aDayThatOnlyReportsIsNoReplyDate(String text) {
    assertThat(Letter.saying(text).broken()).isEmpty();
  }

  @Test
  void aReplyDateMayNameItsWeekdayAndHour() {
    assertThat(
            Letter.good()
                .but("July 8, 2022", "5:00 p.m. Eastern Time on Friday, June 10, 2022")
                .broken())
        .containsExactly("reply-date");
  }

  @Test
  void anAgencyNeedsSomebodyToCall() {
    Letter silent = Letter.good().but("at 202-555-0100", "at the office");

    assertThat(silent.said())
        .containsExactly("warning: the letter names nobody to call or write to");
    assertThat(silent.but("at the office", "at pat@sample.example").broken()).isEmpty();
    assertThat(
            silent.but("of the United States\n", "of the United States\n(202) 225-0100\n").broken())
        .isEmpty();
    assertThat(silent.but("Trade Representative", "Senate").but("Ambassador", "Senator").broken())
        .isEmpty();
  }

  @Test
  void aZipCodeIsNoTelephoneNumber() {
    assertThat(
            Letter.good()
                .but("at 202-555-0100", "in Washington, DC 20515-4311, under file 2022061512")
                .broken())
        .containsExactly("contact");
  }

  @Test
  void aLetterClosesWithAComma() {
    assertThat(Letter.good().but("@closing Sincerely,\n\n", "").said())
        .containsExactly("error: the letter has no close");
    assertThat(Letter.good().but("Sincerely,", "Sincerely").said())
        .containsExactly("warning: the close \"Sincerely\" has no comma");
  }

  @Test
  void theFormToThePresidentIsRespectfully() {
    Letter letter =
        Letter.good()
            .but(
                "The Honorable Katherine C. Tai\nUnited States Trade Representative",
                "The President\nThe White House")
            .but("Dear Ambassador Tai:", "Dear Mr. President:");

    assertThat(letter.broken()).containsExactly("close-president");
    assertThat(letter.but("Sincerely,", "Respectfully,").broken()).isEmpty();
  }

  @Test
  void somebodySignsAndNobodyTwice() {
    String signature = "- Alex Sample\n  Member of Congress\n";

    assertThat(Letter.good().but("@signatures\n" + signature, "").said())
        .containsExactly("error: nobody signs the letter");
    assertThat(Letter.good().but(signature, signature + signature).said())
        .containsExactly("warning: Alex Sample signs twice");
    assertThat(Letter.good().but(signature, signature + "- Jordan Sample\n").broken()).isEmpty();
  }

  @Test
  void whatIsEnclosedStandsOnTheEnclosureLine() {
    Letter letter = Letter.saying("A copy of the report is enclosed.");

    assertThat(letter.broken()).containsExactly("enclosure");
    assertThat(new Letter(letter.markup() + "\n@enclosure Enclosure: The report\n").broken())
        .isEmpty();
    assertThat(Letter.saying("The enclosed space was attached to the house.").broken()).isEmpty();
  }

  @Test
  void aLetterThatIsClearlyTooLongIsSaid() {
    String paragraph = "The agreement has to be enforced in every part of it. ".repeat(20) + "\n\n";

    assertThat(Letter.saying(paragraph.repeat(4)).broken()).isEmpty();
    assertThat(Letter.saying(paragraph.repeat(8)).said())
        .containsExactly("warning: the letter has about 3 pages, and the office's page-limit is 2");
    assertThat(Letter.saying(paragraph.repeat(8)).problems(Known.pages(3))).isEmpty();
  }
}
