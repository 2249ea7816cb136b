package org.engross.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.engross.template.Bench.VALUES;
import static org.engross.template.Bench.merge;
import static org.engross.template.Bench.mergeWithMacros;
import static org.engross.template.Bench.template;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.engross.markup.Markup;
import org.engross.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeTest {

  @Test
  void aLetterReadsLikeItsTemplate() {
    String letter =
        merge(
            """
            @letterhead

            ## The office's own letter.
            @salutation Dear $recipient.name:

            #foreach ($point in $points)
            $foreach.count. $point.letter
            #if ($foreach.hasNext)

            #end
            #end

            @closing Sincerely,
            """);

    assertThat(letter)
        .isEqualTo(
            """
            @letterhead

            @salutation Dear Katherine Tai:

            1. *One* case.

            2. Two cases.

            @closing Sincerely,
            """);
  }

  @Test
  void aLineOfDirectivesAloneLeavesNoTrace() {
    assertThat(
            merge(
                """
                one
                  #if ($urgent)  \s
                  two
                  #else
                no
                #end ##
                """
                    .replace(" ##", "")))
        .isEqualTo("one\n  two\n");
    assertThat(merge("one\n#set ($x = 1)\n#* a\n\ncomment *#\ntwo\n")).isEqualTo("one\ntwo\n");
    assertThat(merge("one\n## $x #end #[[ \\#\n#* $x #end #1 #*#\ntwo")).isEqualTo("one\ntwo");
    assertThat(merge("#if ($urgent) #if ($many)\none\n#end #end\ntwo")).isEqualTo("one\ntwo");
  }

  @Test
  void aLineWithAnythingElseStaysAsItWasWritten() {
    assertThat(merge("#if ($urgent)Enclosure#end\nNext\n")).isEqualTo("Enclosure\nNext\n");
    assertThat(merge("  #if ($urgent)one#end two\n")).isEqualTo("  one two\n");
    assertThat(merge("a #* aside *# b\n")).isEqualTo("a  b\n");
    assertThat(merge("a #if ($urgent)\nb\n#end\nc\n")).isEqualTo("a \nb\nc\n");
    assertThat(merge("a#set ($x = 1)\nb\n")).isEqualTo("a\nb\n");
    assertThat(merge("a #* x\ny *#\nb\n")).isEqualTo("a \nb\n");
    assertThat(merge("#foreach ($n in $names)$n#if ($foreach.hasNext), #end#end\nb\n"))
        .isEqualTo("Ann, Bo, Cy\nb\n");
  }

  @Test
  void textIsEscapedAndMarkupStandsAsWritten() {
    assertThat(merge("$subject")).isEqualTo("1\\. \\*Trade\\* & $recipient #if");
    assertThat(merge("<$body>\n")).isEqualTo("<First.\n\nSecond.>\n");
  }

  @Test
  void aValueIsNeverReadAsTemplate() {
    Map<String, ?> hostile = Map.of("subject", "#set($x=1)${recipient.name} #include('x')");

    assertThat(template("$subject").merge(hostile).markup())
        .isEqualTo("#set($x=1)${recipient.name} #include('x')".replaceFirst("^#", "\\\\#"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "$!recipient.title. => .",
        "[$!{recipient.title}] => []",
        "${recipient.name}s => Katherine Tais",
        "#if($recipient.title)a#{else}b#end => b",
        "#if($recipient.spouse.name)a#end => ''",
        "#if($recipient.title == 'Dr.')a#{else}b#end => b",
        "#if($recipient.title != 'Dr.')a#end => a",
        "#if($many > 2 && $many <= 3)a#end => a",
        "#if($many == 3 || $urgent == false)a#end => a",
        "#if(!$urgent)a#elseif ($many < 4)b#end => b",
        "#if($cosigners)a#{else}b#end => b",
        "#foreach($c in $!cosigners)a#{else}none#end => none",
        "$recipient.extra.office => Winder 202",
        "$!recipient.extra.floor. => .",
        "#set($who = 'Ms. *Tai*')$who => Ms. \\*Tai\\*",
        "#set($n = 4)$n => 4",
        "#set($r = $recipient)$r.name => Katherine Tai",
        "#set($both = $urgent && $many)#if($both)a#end => a",
      })
  void aReferenceIsFilledIn(String written, String comesOut) {
    assertThat(merge(written)).isEqualTo(comesOut);
  }

  @Test
  void anAlternativeStandsForAnAbsentOrEmptyValue() {
    assertThat(merge("${recipient.title|'the *Honorable*'}")).isEqualTo("the \\*Honorable\\*");
    assertThat(template("${subject|\"none\"}").merge(Map.of("subject", "")).markup())
        .isEqualTo("none");
    assertThat(merge("${subject|'none'}")).startsWith("1");
  }

  @Test
  void aLoopKnowsWhereItIs() {
    assertThat(
            merge(
                "#foreach ($n in $names)$foreach.index$foreach.count"
                    + "#if ($foreach.first)f#end#if ($foreach.last)l#end $n; #end"))
        .isEqualTo("01f Ann; 12 Bo; 23l Cy; ");
  }

  @Test
  void whatTheTemplateMakesCoversNothingOutsideIt() {
    Template template =
        template("#foreach ($n in $names)#set ($seen = $n)#end$seen #foreach ($n in $names)$n#end");

    assertThat(template.merge(VALUES).markup()).isEqualTo("Cy AnnBoCy");
    assertThat(template.merge(VALUES).markup()).isEqualTo("Cy AnnBoCy");
    assertThat(VALUES).doesNotContainKeys("n", "seen", "foreach");
  }

  @Test
  void everyAbsentValueIsAProblemAtItsPlace() {
    Template template = template("Dear $recipient.title Tai:\n\n$recipient.spouse.name\n");

    assertThatThrownBy(() -> template.merge(VALUES))
        .isInstanceOf(ProblemException.class)
        .hasMessage(
            """
            templates/try.vm:1:6: error: $recipient.title has no value here; \
            write $!recipient.title to leave it out, or put it inside \
            #if ($recipient.title) ... #end
            templates/try.vm:3:1: error: $recipient.spouse has no value here, \
            so $recipient.spouse.name has none; \
            write $!recipient.spouse.name to leave it out, or put it inside \
            #if ($recipient.spouse.name) ... #end""");
  }

  @Test
  void aMacroIsFilledInWithItsArguments() {
    String macros =
        """
        ## Shipped.
        #macro(person $who $polite)
        #if ($polite)the honorable #end$who
        #end
        #macro(greeting $to)
        @salutation Dear #person($to.name true):
        #end
        """;

    assertThat(mergeWithMacros(macros, "a\n#greeting($recipient)\nb\n"))
        .isEqualTo("a\n@salutation Dear the honorable Katherine Tai:\nb\n");
    assertThat(mergeWithMacros(macros, "#foreach ($n in $names)#person($n, false); #end"))
        .isEqualTo("Ann; Bo; Cy; ");
  }

  @Test
  void aLineOfTheMarkupIsTracedToItsLineInTheTemplate() {
    String macros = "#macro(two $x)\n$x\n\nand again\n#end\n";
    Template template =
        template(
            """
            @subject one
            #if ($urgent)
            $body
            #end
            #two($names.x)
              ## aside
            last
            """
                .replace("$names.x", "$many"),
            macros,
            Limits.DEFAULT);

    Merged merged = template.merge(VALUES);

    assertThat(merged.markup())
        .isEqualTo("@subject one\nFirst.\n\nSecond.\n3\n\nand again\nlast\n");
    assertThat(IntStream.rangeClosed(1, 8).mapToObj(line -> merged.placeOf(line).line()))
        .isEqualTo(List.of(1, 3, 3, 3, 5, 5, 5, 7));
    assertThat(merged.placeOf(2).excerpt()).isEqualTo("$body");
  }

  @Test
  void oneTemplateServesManyThreads() {
    Template template = template("#foreach ($p in $points)$p.title #set ($x = $p.title)$x;#end");

    List<String> drafts =
        IntStream.range(0, 2_000)
            .parallel()
            .mapToObj(
                i ->
                    template
                        .merge(
                            Map.of(
                                "points",
                                List.of(
                                    Map.of("title", "P" + i, "letter", new Markup("")),
                                    Map.of("title", "Q" + i, "letter", new Markup("")))))
                        .markup())
            .toList();

    assertThat(drafts)
        .isEqualTo(
            IntStream.range(0, 2_000)
                .mapToObj(i -> "P%d P%d;Q%d Q%d;".formatted(i, i, i, i))
                .toList());
  }
}
