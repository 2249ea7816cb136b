package org.engross.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.engross.template.FieldUse.How;
import org.junit.jupiter.api.Test;

/** What a template reads, by the whole names of its fields. */
class FieldUsesTest {

  @Test
  void aFieldIsNamedInFullWhateverALoopCallsIt() {
    assertThat(uses("#foreach ($p in $points)$p.title#end"))
        .containsExactly("1:17 points listed, needed", "1:25 points[].title printed, needed");
  }

  @Test
  void whatASetKeepsIsReadWhereItIsSet() {
    assertThat(uses("#set ($r = $recipient)$r.name\n#set ($s = $subject)$s $s"))
        .containsExactly(
            "1:12 recipient printed, needed",
            "1:23 recipient.name printed, needed",
            "2:12 subject printed, needed");
  }

  @Test
  void aMacroReadsItsFieldsForWhoeverCallsIt() {
    String macros =
        "#macro(person $who)\n$who.name\n#end\n#macro(all)\n#person($recipient)\n#end\n";

    assertThat(Bench.template("a #all()", macros, Limits.DEFAULT).uses())
        .extracting(u -> u.field() + " " + u.place() + " " + u.call().orElseThrow().place())
        .containsExactly(
            "recipient templates/macros.vm:5:9 templates/try.vm:1:3",
            "recipient.name templates/macros.vm:2:1 templates/try.vm:1:3");
  }

  @Test
  void aValueIsNeededUnlessItIsReadQuietlyOrAskedForBefore() {
    assertThat(
            uses(
                """
                $recipient.title
                $!recipient.title
                ${recipient.title|'none'}
                #if ($recipient.title)
                $recipient.title
                #else
                $recipient.title
                #end
                """))
        .containsExactly(
            "1:1 recipient.title printed, needed",
            "2:1 recipient.title printed",
            "3:1 recipient.title printed",
            "4:6 recipient.title asked",
            "5:1 recipient.title printed",
            "7:1 recipient.title printed, needed");
  }

  @Test
  void everyBranchKnowsWhatTheConditionsBeforeItFound() {
    assertThat(
            needed(
                """
                #if (!$recipient.title || $urgent)
                $recipient.title
                #elseif ($recipient.title == "x")
                $recipient.title
                #else
                $recipient.title
                #end
                #if ($urgent && $recipient.extra.room)
                $recipient.extra.room
                #end
                #if ($urgent || $recipient.extra.room)
                $recipient.extra.room
                #end
                #if ($recipient.spouse.name)
                $recipient.spouse
                .name
                #end
                """
                    .replace("\n.name", ".name")))
        .containsExactly("2:1 recipient.title", "12:1 recipient.extra.room");
  }

  @Test
  void aComparisonKnowsWithWhat() {
    assertThat(
            Bench.template("#if ($subject == 'a' && $many > 2)b#end").uses().stream()
                .map(use -> ((How.Compared) use.how()).with()))
        .containsExactly("a", 2);
  }

  @Test
  void whatMayBeAbsentSaysSo() {
    assertThat(Bench.template("$!recipient.spouse.name $!recipient.extra.x $subject").uses())
        .extracting(use -> use.type() instanceof Field.Maybe)
        .containsExactly(true, true, false);
  }

  private static List<String> uses(String template) {
    return Bench.template(template).uses().stream().map(FieldUsesTest::shown).toList();
  }

  private static List<String> needed(String template) {
    return Bench.template(template).uses().stream()
        .filter(use -> use.needed() && use.type() instanceof Field.Maybe)
        .map(use -> at(use) + " " + use.field())
        .toList();
  }

  private static String shown(FieldUse use) {
    String how = use.how().getClass().getSimpleName().toLowerCase(Locale.ROOT);
    return at(use) + " " + use.field() + " " + how + (use.needed() ? ", needed" : "");
  }

  private static String at(FieldUse use) {
    return use.place().line() + ":" + use.place().column();
  }
}
