package org.engross.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engross.template.Bench.problems;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a template before there is any data. */
class CheckTest {
  private static final String IF = "write #if ($field), or ($field == \"text\"), or (!$field)";

  @Test
  void allProblemsAreSaidAtOnceFromTopToBottom() {
    assertThat(
            problems(
                """
                @sallutation Dear $recipient.nam:

                #foreach ($point in $point)
                $point.title and $points.title
                #end
                #if ($urgent &&)
                \t$nmaes#end
                #end
                Sincerely ## yours
                """))
        .containsExactly(
            "1:1 unknown role @sallutation; did you mean \"@salutation\"?"
                + " (for a plain @ at the line's start write \\@)",
            "1:19 unknown field $recipient.nam; did you mean \"name\"?",
            "3:21 unknown field $point; did you mean \"points\"?"
                + " (for a plain dollar sign write \\$)",
            "4:18 $points is a list and has no field title;"
                + " write #foreach ($item in $points) $item.title #end",
            "6:16 #if cannot be read here; " + IF,
            "7:2 unknown field $nmaes; did you mean \"names\"?"
                + " (for a plain dollar sign write \\$)",
            "8:1 this #end closes nothing; delete it, or write \\#end for the word itself",
            "9:11 ## would hide the rest of this line;"
                + " a comment stands on a line of its own; write \\#\\# for the signs themselves");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '~',
      value = {
        "$points => $points is a list and cannot be printed;"
            + " write #foreach ($item in $points) $item.title #end",
        "$names => $names is a list and cannot be printed;"
            + " write #foreach ($item in $names) $item #end",
        "$recipient => $recipient is a group of fields and cannot be printed;"
            + " write one of its fields, such as $recipient.name",
        "$recipient.extra => $recipient.extra is a group of fields and cannot be printed;"
            + " write one of its fields, such as $recipient.extra.name",
        "$urgent => $urgent is yes or no and cannot be printed; write #if ($urgent) ... #end",
        "${points|'none'} => $points is a list; a text after | cannot replace it",
        "$subject.Now => $subject is a text and has no field Now;"
            + " write ${subject}.Now if a period is meant",
      })
  void whatCannotBePrintedSaysWhatToWrite(String written, String said) {
    assertThat(problems(written)).containsExactly("1:1 " + said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '~',
      value = {
        "#if($many == '3')a#end => 1:5 a number and a text cannot be compared",
        "#if($body == $subject)a#end => 1:5 formatted text and a text cannot be compared",
        "#if($points == $names)a#end => 1:5 a list and a list cannot be compared",
        "#if($subject < 'a')a#end => 1:5 a text is neither smaller nor larger than another",
        "#foreach($x in $subject)$x#end => 1:16 $subject is a text, and #foreach goes over a list",
        "#set($x = 'a')#set($x = 1) => 1:20 $x was a text before, and now is a number",
        "#set($recipient = 'a') => 1:6 $recipient has a meaning already",
        "#set($foreach = 'a') => 1:6 $foreach has a meaning already",
        "#foreach($many in $names)#end => 1:10 $many has a meaning already",
        "#foreach($n in $names)#foreach($n in $names)#end#end => 1:32 $n has a meaning already",
        "#foreach($n in $names)#set($n = 'a')#end => 1:28 $n has a meaning already",
        "#foreach($n in $names)a#end$n => 1:28 unknown field $n",
        "$later#set($later = 1) => 1:1 unknown field $later",
        "$foreach.count => 1:1 $foreach means something only between #foreach and #end",
        "#foreach($n in $names)$foreach.parent#end => 1:23 unknown field $foreach.parent",
      })
  void everyUseFitsItsType(String written, String said) {
    assertThat(problems(written)).singleElement().asString().startsWith(said + ";");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '~',
      value = {
        "a#if ($urgent)b => 1:2 this #if is not closed",
        "#foreach ($n in $names)b => 1:1 this #foreach is not closed",
        "a#end => 1:2 this #end closes nothing",
        "a#else b => 1:2 this #else belongs to no #if",
        "#if($urgent)a#else b#else c#end => 1:21 this #else follows an #else",
        "#if($urgent)a#else b#elseif($many)c#end => 1:21 this #elseif follows an #else",
        "#foreach($n in $names)#elseif($many)#end => 1:23 this #elseif belongs to no #if",
        "#if $urgent a#end => 1:1 #if needs parentheses",
        "#if ($urgent a#end => 1:5 the parenthesis of #if is not closed",
        "#if ($subject == 'a) b#end => 1:18 this quotation mark is not closed on its line",
        "#if () a#end => 1:6 #if cannot be read here",
        "#if ($many = 3) a#end => 1:12 #if cannot be read here",
        "#if ($many ^ 3) a#end => 1:1 #if cannot be read here",
        "#set (x = 3) => 1:7 #set cannot be read here",
        "#foreach ($n $names)$n#end => 1:9 #foreach cannot be read here",
        "#foreach ($n of $names)$n#end => 1:1 #foreach goes over the items in a list",
        "#foreach ($n.x in $names)a#end => 1:1 the item of a #foreach has a plain name",
        "#forech ($n in $names)$n#end => 1:1 unknown directive #forech",
        "#names($subject) => 1:1 unknown directive #names",
        "#* aside => 1:1 the comment that #* opens is not closed",
        "a #[[ b ]]# => 1:3 #[[ cannot be used",
        "${recipient.name => 1:1 this reference cannot be read",
        "${recipient name} => 1:1 this reference cannot be read",
        "${recipient.title|$subject} => 1:1 this reference cannot be read",
      })
  void whatVelocityWouldMisreadIsSaidInPlainWords(String written, String said) {
    assertThat(problems(written)).singleElement().asString().startsWith(said + ";");
  }

  @Test
  void aBlockThatIsNotClosedIsFoundWhereItOpens() {
    assertThat(problems("a\n#foreach ($n in $names)\n  #if ($urgent)\n#end\nb\n$nothing\n"))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("2:1 this #foreach is not closed"),
            second -> assertThat(second).startsWith("6:1 unknown field $nothing"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@letterhead\n@date x\n  @closing y\n@signatures\n@pagebreak",
        "Write to @SpeakerDesk.\n\\@SpeakerDesk said",
        "#if ($urgent and not $many or $many lt 3)a#end",
        "#if (((($urgent))))a#end",
        "#if (\n  $urgent &&\n  $many\n)a#end",
        "#{if}($urgent)a#{else}b#{end}c",
      })
  void whatIsRightIsNotReported(String written) {
    assertThat(problems(written)).isEmpty();
  }

  @Test
  void aMacroIsCheckedWithWhatItIsGiven() {
    String macros = "#macro(person $who)\n$who.name\n#end\n";

    assertThat(problems("#person($recipient)", macros)).isEmpty();
    assertThat(problems("a #person($subject)", macros))
        .containsExactly(
            "1:3 #person cannot take this: $who is a text and has no field name;"
                + " see templates/macros.vm:2:1");
    assertThat(problems("#person()", macros))
        .containsExactly("1:1 #person takes 1 and is given 0; write #person($who)");
    assertThat(problems("#person", macros))
        .containsExactly(
            "1:1 #person is a macro;"
                + " write #person() to call it, or \\#person for the word itself");
    assertThat(problems("#prson($recipient)", macros))
        .containsExactly(
            "1:1 unknown directive #prson; did you mean \"person\"?"
                + " (write \\#prson for the word itself)");
  }

  @Test
  void aThousandMistakesAreNotAThousandLines() {
    assertThat(problems("$nothing\n".repeat(1_000)))
        .hasSize(101)
        .endsWith("0:0 there are more problems than these; mend these first");
  }
}
