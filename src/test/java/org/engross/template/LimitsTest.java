package org.engross.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.engross.template.Bench.VALUES;
import static org.engross.template.Bench.problems;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.source.Folder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
  private static final Limits SMALL = new Limits(2_000, 5, 1_000, 50, 500, 1_000_000);

  private static void assertStops(String template, Map<String, ?> values, String said) {
    Template ready = Bench.template(template, "", SMALL);
    assertThatThrownBy(() -> ready.merge(values))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(said);
  }

  @Test
  void loopsInsideLoopsEnd() {
    List<String> names = Collections.nCopies(100, "a");

    assertStops(
        "a\n#foreach($a in $names)#foreach($b in $names)#foreach($c in $names)#end#end#end",
        Map.of("names", names),
        "the template takes more than 1000 steps");
  }

  @Test
  void aDraftOutgrowsNothing() {
    assertStops(
        "#foreach($a in $names)\na line of the letter that is printed\n#end",
        Map.of("names", Collections.nCopies(100, "a")),
        "templates/try.vm:2: error: the draft grows beyond 500 characters here");
  }

  @Test
  void aValueThatIsTooLongIsNamed() {
    assertStops("$subject", Map.of("subject", "a".repeat(51)), "a field has 51 characters");
  }

  @Test
  void aMergeThatTakesTooLongStops() {
    AtomicLong clock = new AtomicLong();
    Folder folder =
        new Bench.Texts(
            Map.of("templates/try.vm", "#foreach($a in $names)#foreach($b in $names)#end#end"));
    Template slow =
        new TemplateLibrary(folder, folder, Bench.FIELDS, SMALL, () -> clock.getAndAdd(2_000_000))
            .find("try", new Problems())
            .orElseThrow();

    assertThatThrownBy(() -> slow.merge(Map.of("names", Collections.nCopies(20, "a"))))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("the template takes longer than 1 milliseconds");
  }

  @Test
  void aTemplateThatIsTooLargeIsNotRead() {
    Problems problems = new Problems();

    assertThat(Bench.library("a".repeat(2_001), "", SMALL).find("try", problems)).isEmpty();
    assertThat(problems.list().get(0).message()).isEqualTo("the template has 2001 characters");
  }

  @Test
  void blocksAreNestedTooDeeplyBeforeVelocityReadsThem() {
    String deep = "#if($urgent)".repeat(5_000) + "x" + "#end".repeat(5_000);

    assertThat(problems(deep))
        .containsExactly("1:481 blocks are nested too deeply; the most is 40 inside each other");
    assertThat(Bench.merge("#if($urgent)".repeat(40) + "x" + "#end".repeat(40))).isEqualTo("x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[", "{", "!("})
  void parenthesesAreNestedTooDeeplyBeforeVelocityReadsThem(String open) {
    assertThat(problems("#if(" + open.repeat(700) + "$urgent)a#end"))
        .singleElement()
        .asString()
        .contains("parentheses are nested too deeply; the most is 40");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#",
        "$",
        "\\",
        "@",
        "${",
        "#{",
        "#*",
        "#if(",
        "#end",
        "#set($a=",
        "\"",
        "$a.",
        "#["
      })
  void anySignsInAnyNumberAreReadToTheirEnd(String signs) {
    List<String> said = problems(signs.repeat(2_000));

    assertThat(said.size()).isLessThanOrEqualTo(101);
  }

  @Test
  void aLongConditionIsRead() {
    assertThat(Bench.merge("#if(" + "!".repeat(1_000) + "$urgent)a#end")).isEqualTo("a");
    assertThat(Bench.template("#if(" + "$many&&".repeat(200) + "$urgent)a#end").merge(VALUES))
        .extracting(Merged::markup)
        .isEqualTo("a");
  }

  @Test
  void aLimitIsAtLeastOne() {
    assertThatThrownBy(() -> new Limits(1, 1, 0, 1, 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
