package org.engross.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.engross.check.rule.Known;
import org.engross.problem.Level;
import org.engross.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of every form: what each finds, and what it must not find. */
class ProseRulesTest {

  @Test
  void nothingIsWrongWithAGoodLetter() {
    assertThat(Letter.good().said()).isEmpty();
  }

  @Test
  void whatWasLeftForLaterIsQuotedWithItsSentence() {
    List<Problem> problems = Letter.saying("It is so. The cost is TK dollars. Yes.").problems();

    assertThat(problems).extracting(Problem::rule).containsExactly("leftover");
    assertThat(problems.get(0).place().excerpt()).isEqualTo("The cost is TK dollars.");
  }

  @Test
  void commentsInTheFileAreSaid() {
    assertThat(Letter.good().problems(new Known(2, List.of(), List.of("2 comments"))))
        .extracting(Problem::message)
        .containsExactly("the file holds 2 comments");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Re-elect me in November.",
        "Please re-elect Representative Sample.",
        "Vote for me on Tuesday.",
        "I ask you to vote for Alex Sample.",
        "My opponent disagrees.",
        "That is my opponent’s record.",
        "Donate now.",
        "Please donate today to keep the seat.",
        "Chip in $5 for the cause.",
        "You can contribute to my campaign by mail.",
        "It will decide my re-election.",
        "See www.sampleforcongress.com for more.",
        "Paid for by Friends of Sample.",
      })
  void theLanguageOfACampaignIsFound(String text) {
    assertThat(Letter.saying(text).broken()).containsOnly("campaign");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We urge colleagues to vote for the bill and to vote for H.R. 1.",
        "Mexico asked members to vote for Ukraine in the General Assembly.",
        "The aircraft were donated, and countries that donate vaccines today deserve thanks.",
        "Americans who contribute to campaigns abroad, and campaign contributions, are a subject of law.",
        "The President was re-elected in 2018, and voters did not re-elect the mayor.",
        "Our campaign against fentanyl continues; opponents of the agreement disagree.",
        "The program is paid for by taxpayers, who vote for their representatives.",
        "Companies contribute to our security.",
      })
  void plainPolicyProseIsNoCampaign(String text) {
    assertThat(Letter.saying(text).broken()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We met the Honorable Blinken.",
        "The Honorable Dr. Jane Doe wrote.",
        "The Honorable General Jane Doe wrote.",
        "We wrote to Honorable Jane Doe.",
      })
  void aMisusedHonorableIsFound(String text) {
    assertThat(Letter.saying(text).broken()).containsExactly("honorable");
  }

  @Test
  void aGreetingHasNoHonorable() {
    assertThat(
            Letter.good().but("Dear Ambassador Tai:", "Dear The Honorable Katherine Tai:").said())
        .containsExactly("warning: a greeting has no \"Honorable\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Honorable Antony J. Blinken wrote.",
        "The letter of the Honorable Mary-Jane de la Cruz arrived.",
        "The Right Honorable Jane Doe spoke of an honorable peace.",
        "We wrote to Hon. Jane Doe.",
        "It is for the Honorable Secretary of State to say.",
      })
  void anHonorableWithAFullNameIsRight(String text) {
    assertThat(Letter.saying(text).broken()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The USMCA must be enforced.",
        "Mexico’s USMCA obligations stand; the United States-Mexico-Canada Agreement (USMCA) is law.",
        "The CODELs were few.",
        "The DEA-led operation ended.",
        "The agencies, DHS, and others agree.",
      })
  void anAcronymThatNothingSpellsOutIsFoundOnce(String text) {
    assertThat(Letter.saying(text).broken()).containsExactly("acronym");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The United States-Mexico-Canada Agreement (USMCA) is law; the USMCA’s chapters and USMCA law hold.",
        "The USMCA (United States-Mexico-Canada Agreement) is law.",
        "The Drug Enforcement Administration (“DEA”) acts, and DEA agents know it.",
        "The agreement (hereinafter the “Agreement” or “USMCA”) is law, and the USMCA stands.",
        "Staff delegations (STAFFDELs) help; a STAFFDEL is cheap.",
        "U.S. and US firms, the FBI, NATO, the UN, and Washington, DC, are known.",
        "Title XXIII, chapter IV, and Super Bowl LVI are numbers.",
        "Representative Doe (D-TX) of TX-11 read H.R. 1, the G7 text and COVID-19 data.",
        "The HALT Fentanyl Act and the CHIPS and Science Act are law.",
        "He must NOT do it, and ALL agree.",
        "THE FACTS OF THE MATTER",
      })
  void whatIsSpelledOutOrKnownIsNoAcronym(String text) {
    assertThat(Letter.saying(text).broken()).isEmpty();
  }

  @Test
  void notesAndSubjectLinesAreLookedUpRatherThanRead() {
    assertThat(Letter.saying("It is law.^[The USTR, in a report.]\n\n@subject Re: USMCA").broken())
        .isEmpty();
  }

  @Test
  void aWeekdayThatItsDateContradictsIsAnError() {
    assertThat(
            Letter.saying("On Monday, June 13, 2022, we met; on Monday, June 15, 2022, no.").said())
        .containsExactly("error: June 15, 2022 is a Wednesday, not a Monday");
  }

  @Test
  void aDayThatNoCalendarHasIsAnError() {
    assertThat(Letter.saying("We met on June 31, 2022.").said())
        .containsExactly("error: there is no June 31, 2022");
  }

  @Test
  void anOrdinalInADateIsFoundAndOneAloneIsNot() {
    assertThat(Letter.saying("We met on June 15th, 2022.").broken())
        .containsExactly("ordinal-date");
    assertThat(Letter.saying("On the 15th we met in the 117th Congress.").broken()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On June 15, 2022 the Committee met.",
        "Your letter of June 15, 2022 says so.",
      })
  void aYearWithoutItsCommaIsFound(String text) {
    assertThat(Letter.saying(text).broken()).containsExactly("date-comma");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On June 15, 2022, the Committee met.",
        "It met (June 15, 2022) and again on June 16, 2022; it met in June 2022 too.",
        "On 15 June 2022 the Committee met.",
        "It met on June 15, 2022.",
      })
  void aYearWithItsCommaOrWithoutNeedOfOneIsRight(String text) {
    assertThat(Letter.saying(text).broken()).isEmpty();
  }

  @Test
  void aZipCodeStandsOneSpaceBehindItsState() {
    assertThat(Letter.good().but("DC 20508", "DC, 20508").said())
        .containsExactly("warning: \",\" stands between state and ZIP code");
    assertThat(Letter.saying("Write to Austin, TX  78701.").said())
        .contains("warning: 2 spaces stand between state and ZIP code");
    assertThat(Letter.saying("Write to Austin, TX 78701-1234.").broken()).isEmpty();
    assertThat(Letter.saying("In Texas, 20515 people came, OR more.").broken()).isEmpty();
  }

  @Test
  void twoSpacesAreSaidOnceWithTheirNumber() {
    assertThat(Letter.saying("It is so.  It is  so.").said())
        .containsExactly("info: two spaces stand here and in other places: 2");
  }

  @Test
  void straightMarksAmongCurlyOnesAreSaidOnce() {
    assertThat(Letter.saying("Mexico's law and “another's” law.").said())
        .containsExactly("info: a straight ' stands among curly quotation marks");
    assertThat(Letter.saying("Mexico's \"law\".").broken()).isEmpty();
    assertThat(Letter.saying("Mexico’s “law” and a wall of 5'.").broken()).isEmpty();
  }

  @Test
  void everyRuleHasAnIdOfItsOwnAndTwoSentences() {
    assertThat(Checks.all()).extracting(r -> r.id()).doesNotHaveDuplicates();
    assertThat(Checks.all())
        .allSatisfy(
            rule -> {
              assertThat(rule.id()).matches("[a-z]+(-[a-z]+)*");
              assertThat(rule.finds() + rule.reason()).doesNotEndWith(".");
            });
  }

  @Test
  void problemsAreSaidFromTheTopOfTheDraftDown() {
    Letter letter =
        Letter.saying("It is TK. My opponent is TBD.").but("Dear Ambassador Tai:", "Dear Mr. Neal");

    assertThat(letter.broken())
        .containsExactly("salutation-mark", "salutation-name", "leftover", "campaign");
    assertThat(letter.problems().get(2).level()).isEqualTo(Level.ERROR);
  }
}
