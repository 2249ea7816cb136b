package org.engross.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.engross.document.Kind;
import org.engross.problem.Problem;
import org.engross.problem.Problems;
import org.engross.source.Source;
import org.engross.template.Purpose.Need;
import org.engross.template.Purpose.Sender;
import org.engross.template.Purpose.Signs;
import org.junit.jupiter.api.Test;

class PurposeTest {
  private final Problems problems = new Problems();

  private Purpose of(String text) {
    return Purpose.of("oversight-letter", new Source("templates/a.vm", text), problems);
  }

  @Test
  void theFirstLinesSayWhatATemplateIs() {
    Purpose purpose =
        of(
            """
            ## Asks for documents.
            ## @title Document request
            ## @kind statement
            ## @needs asks, records
            ## @sender committee
            ## @signs leads
            #letterhead()
            ## @title not a head any more
            """);

    assertThat(purpose.summary()).isEqualTo("Asks for documents.");
    assertThat(purpose.title()).isEqualTo("Document request");
    assertThat(purpose.kind()).isEqualTo(Kind.STATEMENT);
    assertThat(purpose.needs()).containsExactlyInAnyOrder(Need.ASKS, Need.RECORDS);
    assertThat(purpose.sender()).contains(Sender.COMMITTEE);
    assertThat(purpose.signs()).contains(Signs.LEADS);
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void aTemplateWithoutAHeadIsALetterNamedByItsFile() {
    Purpose purpose = of("$date\n");

    assertThat(purpose.title()).isEqualTo("Oversight letter");
    assertThat(purpose.kind()).isEqualTo(Kind.LETTER);
    assertThat(purpose.needs()).isEmpty();
    assertThat(purpose.summary()).isEmpty();
  }

  @Test
  void aSlipInTheHeadIsSaidWithTheNearestWord() {
    of("## One.\n## @tilte Letter\n## @needs akss\n");

    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly(
            "templates/a.vm:2:4: error: a template cannot say @tilte of itself;"
                + " did you mean \"title\"?",
            "templates/a.vm:3:4: error: \"akss\" cannot stand after @needs;"
                + " did you mean \"asks\"?");
  }

  @Test
  void theHeadDeclaresFieldsOfAPersonsOwn() {
    Purpose purpose =
        of(
            """
            ## @field hearing date: the day of the hearing: in June
            ## @field hearing-room optional text
            ## @field tone optional choice firm, warm: how it speaks
            """);

    assertThat(purpose.fields())
        .extracting(f -> f.name() + "|" + f.type() + "|" + f.optional() + "|" + f.about())
        .containsExactly(
            "hearing|date|false|the day of the hearing: in June",
            "hearingRoom|text|true|",
            "tone|choice firm, warm|true|how it speaks");
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void aFieldThatIsDeclaredAmissIsSaidAtItsLine() {
    of(
        """
        ## @field hearing dat: the day
        ## @field 2nd text: the second
        ## @field room
        ## @field tone text
        ## @field tone date
        """);

    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly(
            "templates/a.vm:1:4: error: \"dat\" is no type of a field; did you mean \"date\"?",
            "templates/a.vm:2:4: error: \"2nd\" cannot be the name of a field;"
                + " write  ## @field hearing date: the day of the hearing",
            "templates/a.vm:3:4: error: it is not said what the field room holds;"
                + " write  ## @field hearing date: the day of the hearing",
            "templates/a.vm:5:4: error: the field tone is declared twice; delete one line");
  }
}
