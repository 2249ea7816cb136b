package org.engross.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.engross.markup.Markup;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.junit.jupiter.api.Test;

/** Drafts of a batch: each is what it would be alone, and what they share is shared. */
class MergeMemoTest {
  private static final String MACROS =
      """
      ## Prints something else in every draft.
      #macro(to)
      @address
      $recipient.name

      @salutation Dear $recipient.name:
      #end
      ## Prints the same in every draft, and an empty line inside it.
      #macro(argument)
      #foreach ($point in $points)
      $point.title

      $point.letter

      #end
      #end
      ## Begins with an empty line.
      #macro(late)

      $subject
      #end
      ## Prints one word.
      #macro(word)
      $many#end
      ## Prints nothing, or a word.
      #macro(perhaps)
      #if ($urgent)
      urgent
      #end
      #end
      ## Has no value where nobody signs.
      #macro(strict)
      #foreach ($one in $cosigners)$one #end
      #end
      ## Makes a name that is gone behind it.
      #macro(own)
      #set ($x = $!recipient.title)
      #if ($x)$x#{else}nobody#end
      #end
      ## Calls others, the last one at its end.
      #macro(whole)
      #own(), #word()

      #to()

      #argument()
      #end
      ## Takes an argument.
      #macro(named $it)
      $it #own()
      #end
      ## Ends in lines that go again.
      #macro(long)
      $body


      #end
      """;

  private static final List<String> PIECES =
      List.of(
          "#to()",
          "#argument()",
          "#late()",
          "#word()",
          "#perhaps()",
          "#strict()",
          "#own()",
          "#whole()",
          "#named($subject)",
          "#long()",
          "#foreach ($n in $names)#word()\n\n#{end}",
          "#foreach ($n in $names)\n#argument()\n\n#{end}",
          "#set ($x = 'mine')${x}",
          "text",
          "${subject}",
          " ",
          "  #own()",
          "\n",
          "\n",
          "\n\n",
          "\n\n",
          "\n\n\n");

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(10); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private static Map<String, Object> values(Random random) {
    Map<String, Object> values = new HashMap<>(Bench.VALUES);
    String name = "Ms. " + random.nextInt(3);
    values.put(
        "recipient",
        random.nextBoolean() ? Map.of("name", name) : Map.of("name", name, "title", "Dr."));
    values.put("urgent", random.nextInt(4) > 0);
    values.put("subject", List.of("", "A _subject_", "Two\nlines").get(random.nextInt(3)));
    if (random.nextInt(4) > 0) {
      values.put("cosigners", List.of("Ann", "Bo"));
    }
    if (random.nextInt(4) == 0) {
      values.put("points", List.of(Map.of("title", "New", "letter", new Markup("- a\n\n- b\n"))));
    }
    return values;
  }

  /** All that a merge gives: text, lines and blocks, or what is wrong. */
  private static String outcome(
      Template template, Map<String, Object> values, Optional<MergeMemo> memo) {
    try {
      Merged merged = template.merge(values, memo);
      int lines = (int) merged.markup().lines().count() + 2;
      assertThat(merged.blocks()).isEqualTo(Markup.blocks(merged.markup()));
      return merged.markup()
          + IntStream.rangeClosed(1, lines).mapToObj(l -> merged.placeOf(l).toString()).toList();
    } catch (ProblemException e) {
      return e.getMessage();
    }
  }

  @Test
  void aDraftOfABatchIsWhatItWouldBeAlone() {
    Random random = new Random(20220615);
    for (int i = 0; i < 500; i++) {
      String text = text(random);
      Template template = Bench.template(text, MACROS, Limits.DEFAULT);
      Optional<MergeMemo> memo = Optional.of(new MergeMemo());
      for (int draft = 0; draft < 12; draft++) {
        Map<String, Object> values = values(random);
        assertThat(outcome(template, values, memo))
            .as(text)
            .isEqualTo(outcome(template, values, Optional.empty()));
      }
    }
  }

  @Test
  void theLimitsOfADraftAreThoseThatItHasAlone() {
    Random random = new Random(20220616);
    int stopped = 0;
    for (int i = 0; i < 300; i++) {
      String text = text(random);
      Limits limits =
          new Limits(
              10_000, 40, 1 + random.nextInt(60), 1_000, 1 + random.nextInt(200), 1_000_000_000L);
      Template template = Bench.template(text, MACROS, limits);
      Optional<MergeMemo> memo = Optional.of(new MergeMemo());
      for (int draft = 0; draft < 6; draft++) {
        Map<String, Object> values = values(random);
        String alone = outcome(template, values, Optional.empty());
        stopped +=
            alone.contains("the template takes") || alone.contains("the draft grows") ? 1 : 0;
        assertThat(outcome(template, values, memo)).as(text).isEqualTo(alone);
      }
    }
    assertThat(stopped).isPositive();
  }

  @Test
  void aDraftThatTakesTooLongStopsThoughItsMacrosAreKnown() {
    AtomicLong clock = new AtomicLong();
    Template template =
        new TemplateLibrary(
                new Bench.Texts(Map.of("templates/try.vm", "#all()\n#all()\n#all()\n")),
                new Bench.Texts(
                    Map.of(
                        "templates/macros.vm",
                        "## All.\n#macro(all)\n#foreach ($n in $names)$n#end\n#end\n")),
                Bench.FIELDS,
                new Limits(2_000, 5, 1_000, 50, 10_000, 1_000_000),
                () -> clock.getAndUpdate(time -> time * 2))
            .find("try", new Problems())
            .orElseThrow();
    Map<String, Object> values = Map.of("names", Collections.nCopies(60, "a"));
    Optional<MergeMemo> memo = Optional.of(new MergeMemo());
    String inTime = outcome(template, values, memo);

    assertThat(outcome(template, values, memo)).isEqualTo(inTime);
    clock.set(2_000_000);
    assertThat(outcome(template, values, memo))
        .startsWith("templates/try.vm:3")
        .contains("the template takes longer than 1 milliseconds");
  }

  @Test
  void whatDraftsShareIsTheSameObjectInEach() {
    Template template =
        Bench.template("#to()\n\n#argument()\n\n#word()\n\n$subject\n", MACROS, Limits.DEFAULT);
    Optional<MergeMemo> memo = Optional.of(new MergeMemo());
    List<String> one = template.merge(Bench.VALUES, memo).blocks();
    Map<String, Object> values = new HashMap<>(Bench.VALUES);
    values.put("recipient", Map.of("name", "Antony Blinken"));
    List<String> other = template.merge(values, memo).blocks();

    assertThat(shared(one, other))
        .containsExactly("Trade\n\n", "*One* case.\n\n", "Energy\n\n", "Two cases.\n\n", "3\n\n");
  }

  private static List<String> shared(List<String> one, List<String> other) {
    Set<String> known = Collections.newSetFromMap(new IdentityHashMap<>());
    known.addAll(one);
    return other.stream().filter(known::contains).toList();
  }

  @Test
  void aValueThatIsAbsentInOneDraftAloneIsReportedThere() {
    Template template = Bench.template("a\n\n#to()\n", MACROS, Limits.DEFAULT);
    Optional<MergeMemo> memo = Optional.of(new MergeMemo());
    template.merge(Bench.VALUES, memo);

    assertThat(outcome(template, Map.of("recipient", Map.of()), memo))
        .contains("$recipient.name has no value here");
    assertThat(outcome(template, Bench.VALUES, memo)).startsWith("a\n\n@address\nKatherine Tai");
  }

  @Test
  void oneMemoServesManyThreads() {
    Template template = Bench.template("#whole()\n\n#argument()\n", MACROS, Limits.DEFAULT);
    Optional<MergeMemo> memo = Optional.of(new MergeMemo());

    List<String> wrong =
        IntStream.range(0, 2_000)
            .parallel()
            .mapToObj(seed -> values(new Random(seed)))
            .filter(
                values ->
                    !outcome(template, values, memo)
                        .equals(outcome(template, values, Optional.empty())))
            .map(Map::toString)
            .toList();

    assertThat(wrong).isEmpty();
  }
}
