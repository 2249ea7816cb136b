package org.engross.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.engross.resolution.Action.Person;
import org.engross.resolution.Action.Person.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesignationTest {

  @ParameterizedTest
  @CsvSource({
    "2022-06-15, 117th CONGRESS, 2d Session",
    "2023-01-02, 117th CONGRESS, 2d Session",
    "2023-01-03, 118th CONGRESS, 1st Session",
    "2025-05-29, 119th CONGRESS, 1st Session",
    "1994-02-01, 103d CONGRESS, 2d Session"
  })
  void congressAndSessionFollowFromTheDay(LocalDate day, String congress, String session) {
    Designation draft = Designation.draft(Form.HOUSE, day);

    assertThat(draft.printed()).isEqualTo("H. RES. ___");
    assertThat(draft.printedCongress()).isEqualTo(congress);
    assertThat(draft.printedSession()).isEqualTo(session);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ms. SAMPLE submitted the following resolution; | 0
          Ms. SAMPLE (for herself and Mr. A) submitted the following resolution; | 1
          Ms. SAMPLE (for herself, Mr. A, and Mr. B) submitted the following resolution; | 2
          Ms. SAMPLE (for herself, Mr. A, Mr. B, and Mr. C) submitted the following resolution; | 3
          """)
  void theSponsorStandsBeforeTheCosponsors(String sentence, int cosponsors) {
    Person sponsor = new Person(Role.SPONSOR, "Ms. SAMPLE", "S000000");
    List<Person> others =
        List.of(cosponsor("Mr. A"), cosponsor("Mr. B"), cosponsor("Mr. C")).subList(0, cosponsors);
    Submission submission = new Submission(sponsor, "herself", others, Submission.NOT_YET_REFERRED);

    assertThat(submission.on("", Form.HOUSE).sentence())
        .isEqualTo(sentence + " which was referred to the Committee on ______");
  }

  private static Person cosponsor(String name) {
    return new Person(Role.COSPONSOR, name, "");
  }

  @Test
  void aTextIsOnePlainLine() {
    assertThatThrownBy(() -> new Item(Level.PARAGRAPH, "(1)", "two\nlines"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("not one plain line");
  }
}
