package org.engross.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.source.Characters;
import org.junit.jupiter.api.Test;

/** Pieces of templates in any order: read or refused, never an accident. */
class AnyTextTest {
  private static final List<String> PIECES =
      List.of(
          "a",
          "b c",
          " ",
          "  ",
          "\n",
          "\n\n",
          "\t",
          ".",
          ",",
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          "|",
          "||",
          "&&",
          "!",
          "=",
          "==",
          "<",
          "'",
          "\"",
          "\\",
          "$",
          "#",
          "##",
          "#*",
          "*#",
          "#[[",
          "]]#",
          "@",
          "@date ",
          "$many",
          "$subject",
          "$!recipient.title",
          "$recipient.name",
          "${recipient.name}",
          "${recipient.title|'x'}",
          ".name",
          "$names",
          "$x",
          "#if",
          "#if (",
          "#if ($urgent)",
          "#if ($many == 3)",
          "#elseif ($many)",
          "#else",
          "#{else}",
          "#end",
          "#end\n",
          "#foreach",
          "#foreach ($n in $names)",
          "$n",
          "$foreach.count",
          "#set",
          "#set ($x = 'a')",
          "#set ($y = $many)",
          "#person($recipient)",
          "#person($subject)",
          "#person(",
          "#endNow",
          "#1",
          "$5",
          "true",
          "-1",
          "1..2",
          "\u00e9");

  @Test
  void anyTextIsReadOrRefused() {
    Random random = new Random(20220612);
    int read = 0;
    for (int i = 0; i < 4_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(12);
      for (int k = 0; k < length; k++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      read += isRead(text.toString()) ? 1 : 0;
    }
    assertThat(read).isGreaterThan(400);
  }

  private static boolean isRead(String text) {
    Problems problems = new Problems();
    Optional<Template> template =
        Bench.library(text, "#macro(person $who)\n$who.name\n#end\n", Limits.DEFAULT)
            .find("try", problems);
    assertThat(template.isPresent()).as(text).isNotEqualTo(problems.hasErrors());
    try {
      Optional<Merged> merged = template.map(t -> t.merge(Bench.VALUES));
      merged.ifPresent(
          m -> assertThat(Characters.firstForbidden(m.markup())).as(text).isEqualTo(-1));
    } catch (ProblemException e) {
      assertThat(e.problems()).as(text).isNotEmpty();
    }
    return template.isPresent();
  }
}
