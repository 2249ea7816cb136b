package org.engross.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.engross.template.Bench.problems;

import java.util.List;
import java.util.Map;
import org.apache.velocity.util.introspection.Info;
import org.engross.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A template from elsewhere fills text or is refused; it does nothing else. */
class SandboxTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#set($s = '')$s.class.forName('java.lang.Runtime').getRuntime()",
        "#set($s = '')#set($c = $s.class)",
        "#set($s = '')#set($c = $s.getClass())",
        "#set($i = 1)$i.class",
        "#set($b = true)$b.class",
        "$subject.class",
        "$subject.bytes",
        "$subject.toUpperCase()",
        "${subject.length()}",
        "$many.intValue()",
        "$urgent.booleanValue()",
        "$names.clear()",
        "$names.size()",
        "$names.empty",
        "$names.class.classLoader",
        "$recipient.put('name', 'x')",
        "$recipient.class",
        "$recipient.keySet()",
        "$recipient.entrySet",
        "#if($names.clear())#end",
        "#if($names.add('x'))#end",
        "#foreach($x in $names.subList(0, 1))$x#end",
        "#foreach($n in $names)$foreach.stop()#end",
        "#foreach($n in $names)$foreach.owner#end",
        "#foreach($n in $names)$foreach.info.template#end",
        "$body.text",
        "$class $context $this $velocityCount",
      })
  void noValueIsAFoothold(String attack) {
    assertThat(problems(attack)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#include('../../etc/passwd')",
        "#include(\"letter.vm\")",
        "#parse('macros.vm')",
        "#{parse}('macros.vm')",
        "#evaluate('x')",
        "#define($x)a#end",
        "#macro(x)a#end",
        "#@x()a#end",
        "#break",
        "#stop",
        "#stop()",
        "#[[ x ]]#",
      })
  void noDirectiveReachesOutOfTheTemplate(String attack) {
    assertThat(problems(attack)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#set($x = $many + 1)",
        "#set($x = $many - 1)",
        "#set($x = $many * 2)",
        "#set($x = $many / 0)",
        "#set($x = $many % 0)",
        "#set($x = -$many)",
        "#set($x = 1.5)",
        "#set($x = 99999999999)",
        "#set($x = [1..1000000])",
        "#set($x = ['a', 'b'])",
        "#set($x = {'a': 'b'})",
        "#foreach($i in [1..1000000])$i#end",
        "#foreach($i in [1..$many])$i#end",
        "#foreach($i in ['a'])$i#end",
        "#foreach($i in 'a')$i#end",
        "#foreach($i in 5)$i#end",
        "#if([1..2])a#end",
        "#if($names[0] == 'a')a#end",
        "$names[0]",
        "${names[0]}",
        "$names[$many]",
        "#set($names[0] = 'x')",
        "#set($recipient.name = 'x')",
        "#set($s = 'ab')#set($s = \"$s$s\")",
        "#set($s = \"${subject}\")",
        "#set($s = \"#include('x')$subject\")",
        "#set($s = 'a\\u0000')",
        "${recipient.title|$names.clear()}",
      })
  void whatATemplateNeedNotDoItCannotDo(String attack) {
    assertThat(problems(attack)).isNotEmpty();
  }

  @Test
  void textInQuotesIsNeverTemplate() {
    assertThat(Bench.merge("#set($s = \"#include('x') #end $5\")$s|${recipient.title|'#if'}"))
        .isEqualTo("\\#include('x') #end $5|\\#if");
  }

  @Test
  void velocityItselfMayOnlyGoThroughLists() {
    ListsOnly only = new ListsOnly();
    Info place = new Info("try.vm", 1, 1);

    assertThat(only.getIterator(List.of("a"), place).next()).isEqualTo("a");
    assertThatThrownBy(() -> only.getIterator(Map.of(), place))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> only.getMethod("a", "length", new Object[0], place))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> only.getPropertyGet("a", "class", place))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> only.getPropertySet("a", "class", "b", place))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aValueOfAnotherTypeThanPromisedIsNeverPrinted() {
    Template template = Bench.template("$subject");

    assertThatThrownBy(() -> template.merge(Map.of("subject", new StringBuilder("x"))))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aMacroSeesNothingOfItsCallerButItsArguments() {
    assertThat(problems("#set($mine = 'a')#peek($many)", "#macro(peek $x)\n$mine$x\n#end\n"))
        .singleElement()
        .asString()
        .contains("unknown field $mine");
    assertThat(
            Bench.mergeWithMacros(
                "#macro(make $x)\n#set($made = $x)$made\n#end\n",
                "#make($many) #set($made = 'b')#make($many) $made"))
        .isEqualTo("3 3 b");
  }

  @Test
  void aMacroCannotCallItself() {
    assertThat(
            Bench.library("#again()", "#macro(again)\n#again()\n#end\n", Limits.DEFAULT)
                .find("try", new Problems()))
        .isEmpty();
  }
}
