package org.engross.check.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.engross.intake.resolution.ResolutionReader;
import org.engross.problem.Problem;
import org.engross.resolution.Resolution;
import org.engross.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolutionChecksTest {
  private static final String HEAD =
      "117TH CONGRESS|2D SESSION|H. RES. ___|IN THE HOUSE OF REPRESENTATIVES|Ms. SAMPLE submitted"
          + " the following resolution; which was referred to the Committee on ______|RESOLUTION|";
  private static final String TITLE =
      "Of inquiry requesting the President to transmit certain documents to the House of"
          + " Representatives relating to labor cases.|";
  private static final String CLAUSE =
      "Resolved, That the President is requested to transmit to the House of Representatives, not"
          + " later than 14 days after the date of the adoption of this resolution, copies of any"
          + " document in the possession of the President that refers or relates to the following:|";
  private static final String GOOD = HEAD + TITLE + CLAUSE + "(1) Labor cases.|(2) Legal opinions.";

  private static List<String> ids(String paragraphs) {
    return problems(paragraphs).stream().map(Problem::rule).distinct().toList();
  }

  private static List<Problem> problems(String paragraphs) {
    List<String> all = new ArrayList<>(List.of(paragraphs.split("\\|", -1)));
    return ResolutionChecks.run(ResolutionReader.read(all, "x"), "x");
  }

  @Test
  void aGoodInquiryHasNoProblem() {
    assertThat(problems(GOOD)).isEmpty();
  }

  /** One slip in the good text, and the one check that finds it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Resolved, ~ Whereas it is so: Now, therefore, be it|Resolved, ~ roi-preamble
          the President is requested ~ the United States Trade Representative is directed ~ roi-addressee,roi-title
          the President is requested ~ the Secretary of the Navy is directed ~ roi-addressee,roi-title
          President is requested ~ President is directed ~ roi-verb
          is requested to transmit ~ is requested to explain why and to transmit ~ roi-opinion
          Legal opinions. ~ Why the cases were closed. ~ roi-opinion
          Legal opinions. ~ An explanation of the delay. ~ roi-opinion
          Legal opinions. ~ Whether the President should act. ~ roi-opinion
          Legal opinions. ~ Investigate the delay. ~ roi-investigate
          Legal opinions. ~ Prepare a report. ~ roi-investigate
          to transmit to the House of Representatives ~ to transmit ~ roi-house
          H. RES. ~ S. RES. ~ roi-house,roi-sponsor
          , not later than 14 days after the date of the adoption of this resolution, ~ ' ' ~ roi-deadline
          not later than 14 days ~ not later than 30 days ~ roi-deadline
          not later than 14 days ~ not later than 14 legislative days ~ roi-deadline
          in the possession of the President ~ ' ' ~ roi-possession
          President is requested ~ President is requested, and the Secretary of State is directed, ~ roi-respectively,roi-title
          any document ~ all documents ~ roi-number
          refers or relates ~ refer or relate ~ roi-number
          (1) Labor cases. ~ (1) Labor cases; ~ roi-list
          relates to the following: ~ relates to— ~ roi-list
          Ms. SAMPLE ~ Senator SAMPLE ~ roi-sponsor
          Ms. SAMPLE ~ Ms. SAMPLE and Mr. X ~ roi-sponsor
          Legal opinions. ~ Legal opinions.|Sincerely,|Alex Sample ~ roi-sponsor
          labor cases. ~ labor cases ~ roi-title
          relating to labor cases ~ relating to oil prices ~ roi-title
          Legal opinions. ~ The brazen closing of cases. ~ roi-tone
          Legal opinions. ~ Reports of an intelligence agency. ~ roi-classified
          Legal opinions. ~ The cases at https://example.org/x. ~ roi-citation
          Legal opinions. ~ Opinions of U.S. agencies. ~ roi-style
          Legal opinions. ~ Tariffs of 25%. ~ roi-style
          Legal opinions. ~ The report entitled “Cases.” ~ roi-style
          Legal opinions. ~ The “cases,” and more. ~ roi-style
          Legal opinions. ~ The sum of $30 billion. ~ roi-style
          """)
  void aSlipIsFound(String right, String slip, String ids) {
    assertThat(GOOD).contains(right);

    assertThat(ids(GOOD.replace(right, slip))).containsExactlyInAnyOrder(ids.split(",", -1));
  }

  /** Words that sound like a slip and are none, as real texts have them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Legal opinions. ~ Any investigation of the matter.
          Legal opinions. ~ Assessments by, and views of, the Department of Labor.
          Legal opinions. ~ Review of the cases by the Department.
          Legal opinions. ~ The statement “Nothing found. This is so.”.
          Legal opinions. ~ Section 265 of the Act (42 U.S.C. 265).
          Legal opinions. ~ Tariffs of 25 percent, or $30,000,000,000.
          Legal opinions. ~ U.S. Customs and Border Protection.
          Legal opinions. ~ The report entitled “A Brazen Scandal”.
          requesting the President ~ requesting the President of the United States
          the President is requested ~ the House of Representatives requests the President
          days after the date of the adoption ~ days after adoption
          """)
  void whatIsNoSlipIsLeftAlone(String right, String also) {
    assertThat(GOOD).contains(right);

    assertThat(problems(GOOD.replace(right, also))).isEmpty();
  }

  @Test
  void aProblemSaysWhereWhatWhyAndOnWhatAuthority() {
    assertThat(problems(GOOD.replace("Legal opinions.", "Why the cases were closed.")))
        .extracting(Problem::toString)
        .containsExactly(
            "x: warning: item (2): \"Why\" in \"Why the cases were closed.\"; a resolution of"
                + " inquiry asks for facts, not for opinions (House Rule XIII clause 7, annotations);"
                + " ask for the documents that show it [roi-opinion]");
  }

  @Test
  void severalHeadsOfDepartmentsAreEachRead() {
    assertThat(
            Asking.in(
                "That the President is requested, and the Secretary of Health and Human Services and"
                    + " Secretary of the Department of Homeland Security are directed, to transmit"))
        .extracting(a -> a.addressee().name() + " " + a.verb())
        .containsExactly(
            "President requested",
            "health and human services directed",
            "homeland security directed");
  }

  @Test
  void aResolutionWithWhereasClausesThatAsksNobodyIsNoInquiry() {
    Resolution resolution =
        ResolutionReader.read(
            new Source(
                "x",
                """
                # H. RES. 454
                > Expressing concern about judicial reform in Mexico.

                Whereas trade rests on fair courts: Now, therefore, be it

                *Resolved,* That the House of Representatives—

                - **(1)** expresses concern; and
                - **(2)** urges the U.S. Trade Representative to act.
                """));

    assertThat(ResolutionChecks.isInquiry(resolution)).isFalse();
    assertThat(ResolutionChecks.run(resolution, "x"))
        .extracting(Problem::rule)
        .containsExactly("roi-style");
  }
}
