package org.engross.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.engross.office.Member;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterTest {
  private final Roster roster = SampleOffice.roster();
  private final Problems problems = new Problems();

  private String find(String words) {
    return roster.find(words, Place.of("here"), problems).map(Member::id).orElse("nobody");
  }

  private String said() {
    return problems.list().stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sample-cosigner           | sample-cosigner",
        "S999002                   | sample-cosigner",
        "s999002                   | sample-cosigner",
        "Jordan Sample             | sample-cosigner",
        "  jordan   SAMPLE         | sample-cosigner",
        "Rep. Jordan Sample        | sample-cosigner",
        "The Honorable Jordan Sample | sample-cosigner",
        "Sample, Jordan            | sample-cosigner",
        "Sample (OH-04)            | sample-cosigner",
        "Sample (OH-4)             | sample-cosigner",
        "Rep. Sample OH-04         | sample-cosigner",
        "Sample (D-OH)             | sample-cosigner",
        "Example (AK-AL)           | example-at-large",
        "Senator Casey Sample      | sample-senator",
        "Ana Munoz Example         | munoz-example",
        "Munoz Example             | munoz-example",
        "Bartholomew Montgomery-Placeholder | montgomery-placeholder",
        "Montgomery-Placeholder, Bartholomew, III | nobody"
      })
  void aMemberIsFoundByIdAndByNameAsPeopleWriteIt(String words, String id) {
    assertThat(find(words)).isEqualTo(id);
  }

  @Test
  void aSharedSurnameIsNobodysAndEachIsShownWithTheSeat() {
    assertThat(find("Rep. Sample")).isEqualTo("nobody");
    assertThat(said())
        .isEqualTo(
            "here: error: \"Rep. Sample\" may be any of 4 members; write the id, or name and seat,"
                + " of one: S999001 Alex Sample (TX-11), S999002 Jordan Sample (OH-04), S999003"
                + " Robin Sample (AZ-06), S999004 Casey Sample (TX)");
  }

  @Test
  void aStateThatTwoShareDoesNotTellThemApart() {
    assertThat(find("Sample (TX)")).isEqualTo("nobody");
    assertThat(said()).contains("Alex Sample (TX-11), S999004 Casey Sample (TX)");
  }

  @Test
  void aSlipIsAnsweredWithTheNearest() {
    assertThat(find("Jordon Sample")).isEqualTo("nobody");
    assertThat(find("Specimann")).isEqualTo("nobody");
    assertThat(said())
        .isEqualTo(
            """
            here: error: there is no member "Jordon Sample"; did you mean S999002 Jordan Sample (OH-04), S999003 Robin Sample (AZ-06), E999001 Morgan Example (AK-AL)?
            here: error: there is no member "Specimann"; did you mean S999005 Jamie Specimen (NC-14), S999006 Avery Specimen (CA-41), S999007 Sam Specimen (GA-08)?\
            """);
  }

  @Test
  void aNameWithTheSeatOfAnotherIsNobodys() {
    assertThat(find("Jordan Sample (TX-11)")).isEqualTo("nobody");
  }

  @Test
  void aFirstNameAloneIsNoName() {
    assertThat(find("Jordan")).isEqualTo("nobody");
  }
}
