package org.engross.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.engross.markup.Markup;
import org.junit.jupiter.api.Test;

/** What made each stretch of a merged text. */
class TraceTest {

  private static final Map<String, Object> VALUES =
      Map.of(
          "recipient",
          Map.of("name", "Katherine Tai"),
          "points",
          List.of(
              Map.of("title", "Trade", "letter", new Markup("*One* case,\nand more.\n\n")),
              Map.of("title", "Energy", "letter", new Markup("Two cases."))),
          "names",
          List.of("Ann", "Bo"),
          "subject",
          "Trade",
          "many",
          3);

  private static String traced(String text) {
    return traced("", text);
  }

  /** Each stretch: the line, the line of the call, the field, and what was printed. */
  private static String traced(String macros, String text) {
    Template template = Bench.template(text, macros, Limits.DEFAULT);
    Merged merged = template.trace(VALUES);
    assertThat(merged.markup()).isEqualTo(template.merge(VALUES).markup());
    return merged.pieces().stream()
        .map(
            p ->
                p.place().line()
                    + p.call().map(call -> " by " + call.line()).orElse("")
                    + " "
                    + p.field().orElse("-")
                    + " ["
                    + merged.markup().substring(p.from(), p.to())
                    + "]\n")
        .collect(Collectors.joining());
  }

  @Test
  void wordsAreTheTemplatesAndValuesHaveTheNamesOfTheirFields() {
    assertThat(traced("Dear $recipient.name:\n\nAll $many on $subject.\n"))
        .isEqualTo(
            """
            1 - [Dear ]
            1 recipient.name [Katherine Tai]
            1 - [:]
            3 - [All ]
            3 many [3]
            3 - [ on ]
            3 subject [Trade]
            3 - [.]
            """);
  }

  @Test
  void anItemOfAListIsKnownByItsPlaceWhateverALoopCallsIt() {
    assertThat(traced("#foreach ($p in $points)\n$p.letter\n\n#end\n"))
        .isEqualTo(
            """
            2 points[0].letter [*One* case,]
            2 points[0].letter [and more.]
            2 points[1].letter [Two cases.]
            """);
  }

  @Test
  void aValueThatIsKeptUnderAnotherNameStaysKnown() {
    assertThat(traced("#set ($x = $subject)\n$x and $x\n"))
        .isEqualTo("2 subject [Trade]\n2 - [ and ]\n2 subject [Trade]\n");
  }

  @Test
  void whatStandsForAnAbsentValueIsTheTemplates() {
    assertThat(traced("${recipient.title|'nothing'}\n")).isEqualTo("1 - [nothing]\n");
  }

  @Test
  void twoFieldsOfTheSameTextAreToldApart() {
    assertThat(traced("$subject #foreach ($p in $points)$p.title #end\n"))
        .contains("1 subject [Trade]\n", "1 points[0].title [Trade]\n");
  }

  @Test
  void aMacroHasItsOwnLineAndTheLineThatCallsIt() {
    String macros = "#macro (all $list)\n#foreach ($one in $list)\n- $one\n#end\n#end\n";

    assertThat(traced(macros, "Signed:\n\n#all($names)\n\nEnd\n"))
        .isEqualTo(
            """
            1 - [Signed:]
            3 by 3 - [- ]
            3 by 3 names[0] [Ann]
            3 by 3 - [- ]
            3 by 3 names[1] [Bo]
            5 - [End]
            """);
  }

  @Test
  void aMergeThatIsNotTracedKeepsNothing() {
    assertThat(Bench.template("$subject\n").merge(VALUES).pieces()).isEmpty();
  }
}
