package org.engross.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It cost $5,000 and $1.2 billion, in US$ or $$.",
        "#1 of #50, # and #",
        "# A heading",
        "#endGunViolence #elsewhere #iffy #settle #foreachOne #end_now #if2",
        "#StopFentanyl (2022) and #NeverAgain.",
        "Write to press@example.gov, or @ us",
        "\\$recipient.name and \\#if and \\#\\#",
        "a \\\\ backslash, \\*no emphasis\\*",
        "#{1} ${} ${1} $! $!{} #@names() #{end",
        "100% & more | a || b } { ~ ^ [link](https://example.gov)",
        "| a | b |\n|---|---|\n",
        "last $",
        "last #",
        "last \\",
      })
  void proseComesOutAsItWasWritten(String prose) {
    assertThat(Bench.merge(prose)).isEqualTo(prose);
  }

  @Test
  void whatFollowsAReferenceStaysProse() {
    assertThat(
            Bench.merge("$many. $many, $many(s) $many[^1] $many||a $many|b $many}c $many-d $many$"))
        .isEqualTo("3. 3, 3(s) 3[^1] 3||a 3|b 3}c 3-d 3$");
  }

  @Test
  void aDoubledBackslashIsTheMarkupsAndTheReferenceIsFilledIn() {
    assertThat(Bench.merge("\\\\$many \\\\\\$many")).isEqualTo("\\\\3 \\\\\\$many");
  }

  @Test
  void aDollarSignStandsBeforeAReference() {
    assertThat(Bench.merge("$$many #$many")).isEqualTo("$3 #3");
  }
}
