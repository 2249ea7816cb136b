package org.engross.own;

import static org.assertj.core.api.Assertions.assertThat;

import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may stand in a field of a person's own. */
class OwnTypeTest {
  private static final Place PLACE = new Place("letter.vm", 2, 4, "");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text       | soon       | ",
        "date       | 2022-06-14 | ",
        "date       | 2022-02-30 | the field \"f\" holds a date, not \"2022-02-30\"",
        "date       | 6/14/22    | the field \"f\" holds a date, not \"6/14/22\"",
        "number     | 1,200      | ",
        "number     | 0012       | ",
        "number     | 1,20       | the field \"f\" holds a number, not \"1,20\"",
        "number     | 1234567890 | the field \"f\" holds a number, not \"1234567890\"",
        "number     | two        | the field \"f\" holds a number, not \"two\"",
        "yes/no     | yes        | ",
        "yes/no     | false      | ",
        "yes/no     | maybe      | the field \"f\" holds yes or no, not \"maybe\"",
        "choice a,b | b          | ",
        "choice a,b | c          | the field \"f\" holds a or b, not \"c\"",
      })
  void aTextThatDoesNotFitIsSaidWhereItWasGiven(String type, String given, String said) {
    Problems problems = new Problems();
    OwnType found = OwnType.of(type, PLACE, problems).orElseThrow();

    boolean fits = found.check("f", new OwnText(given, Place.of("--set f")), problems);

    assertThat(fits).isEqualTo(said == null);
    assertThat(problems.list()).hasSize(fits ? 0 : 1);
    if (!fits) {
      assertThat(problems.list().get(0).toString()).startsWith("--set f: error: " + said + "; ");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dates            | \"dates\" is no type of a field; did you mean \"date\"?",
        "date long        | \"date long\" is no type of a field; write  date",
        "choice           | \"choice\" is no type of a field; write its words: choice firm, warm",
        "choice firm,firm | \"choice firm,firm\" is no type of a field; write its words: choice"
            + " firm, warm",
      })
  void aTypeThatIsNoneIsAnsweredWithTheNearest(String written, String said) {
    Problems problems = new Problems();

    assertThat(OwnType.of(written, PLACE, problems)).isEmpty();
    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly("letter.vm:2:4: error: " + said);
  }

  @Test
  void aNameWithHyphensIsOneWordInATemplate() {
    assertThat(OwnName.inTemplate("office-hours")).contains("officeHours");
    assertThat(OwnName.inTemplate("room")).contains("room");
    assertThat(OwnName.inTemplate("a-2b_c")).contains("a2b_c");
    assertThat(OwnName.inTemplate("2nd-room")).isEmpty();
    assertThat(OwnName.inTemplate("room-")).isEmpty();
    assertThat(OwnName.inTemplate("a--b")).isEmpty();
    assertThat(OwnName.inTemplate("straße")).isEmpty();
    assertThat(OwnName.inTemplate("")).isEmpty();
  }
}
