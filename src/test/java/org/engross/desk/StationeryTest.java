package org.engross.desk;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.engross.office.Member;
import org.engross.office.Named;
import org.engross.office.OfficeFiles;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.Problems;
import org.junit.jupiter.api.Test;

/** The sample office writes for sample-lead; sample-senator has a letterhead of an own. */
class StationeryTest {
  private final Problems problems = new Problems();
  private final OfficeFiles files =
      OfficeFiles.read(Shipped.office(), Shipped.office(), new Problems());

  private Stationery choose(String letterhead, String... leads) {
    List<Member> signers =
        List.of(leads).stream()
            .map(id -> files.members().find(new Named(id, Place.NOWHERE), problems).orElseThrow())
            .toList();
    Optional<Named> wanted =
        Optional.of(letterhead)
            .filter(name -> !name.isEmpty())
            .map(name -> new Named(name, Place.of("--letterhead")));
    return Stationery.choose(files.office().orElseThrow(), wanted, signers, problems);
  }

  private String said() {
    return problems.list().stream().map(Problem::toString).collect(joining("\n"));
  }

  @Test
  void theOfficesOwnLeadWritesOnTheOfficesLetterhead() {
    assertThat(choose("", "sample-lead").letterhead().lines())
        .contains("SAMPLE · Office of Representative Alex Sample");
    assertThat(said()).isEmpty();
  }

  @Test
  void aLeadWithALetterheadOfAnOwnWritesOnIt() {
    Stationery own = choose("", "sample-senator", "sample-lead");

    assertThat(own.letterhead().lines())
        .contains("United States Senate", "SAMPLE · Office of Senator Casey Sample")
        .doesNotContain("House of Representatives");
    assertThat(own.contact().name()).isEqualTo("Kim Example");
    assertThat(said()).isEmpty();
  }

  @Test
  void anotherLeadGetsAPlainLetterheadOfTheChamberAndIsSaid() {
    assertThat(choose("", "sample-cosigner").letterhead().lines())
        .containsExactly(
            "Congress of the United States", "House of Representatives", "Washington, DC 20515");
    assertThat(said())
        .endsWith(
            ": warning: Jordan Sample (OH-04) leads and has no letterhead; the draft has a plain"
                + " one, not the office’s; add  letterhead: [...]  to this member, or choose one: "
                + " letterhead: NAME");
  }

  @Test
  void aLetterheadIsChosenByName() {
    assertThat(choose("ways-and-means", "specimen-chair").letterhead().committee())
        .contains("Committee on Ways and Means");
    assertThat(said()).isEmpty();
  }

  @Test
  void aLetterheadThatIsNotThereIsSaid() {
    choose("way-and-means", "sample-lead");

    assertThat(said())
        .isEqualTo(
            "--letterhead: error: there is no letterhead \"way-and-means\"; did you mean"
                + " \"ways-and-means\"?");
  }

  @Test
  void whoDoesNotLeadACommitteeDoesNotWriteOnItsLetterheadUnawares() {
    choose("ways-and-means", "sample-lead");

    assertThat(said())
        .contains(
            "warning: the letterhead \"ways-and-means\" is not Alex Sample’s",
            "warning: Alex Sample (TX-11) has no role on the Committee on Ways and Means");
  }
}
