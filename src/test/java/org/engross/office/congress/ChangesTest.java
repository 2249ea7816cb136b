package org.engross.office.congress;

import static org.assertj.core.api.Assertions.assertThat;

import org.engross.office.Congress;
import org.engross.office.Member;
import org.engross.problem.Problems;
import org.engross.source.Source;
import org.junit.jupiter.api.Test;

class ChangesTest {
  private static final String ONE =
      "  - {id: roe-tx, bioguide: R000001, name: Lee Roe, surname: Roe, chamber: senate, state: TX,"
          + " office: 1 Hart, committees: [SSFI]}\n";
  private static final String TWO =
      "  - {id: loe-oh-04, bioguide: L000001, name: Kit Loe, surname: Loe, chamber: house, state:"
          + " OH, district: 04}\n";
  private static final String THREE =
      "  - {id: noe-oh-05, bioguide: N000001, name: Sam Noe, surname: Noe, chamber: house, state:"
          + " OH, district: 05}\n";

  private static Congress list(String members) {
    Problems problems = new Problems();
    Congress congress =
        Congress.read(
            new Source("people/congress.yaml", "as-of: 2026-06-15\nmembers:\n" + members),
            problems);
    assertThat(problems.list()).isEmpty();
    return congress;
  }

  @Test
  void twoListsThatSayTheSameHaveNoChanges() {
    assertThat(Changes.between(list(ONE + TWO), list(TWO + ONE)).isEmpty()).isTrue();
  }

  @Test
  void whoCameWhoLeftAndWhatChangedIsSaid() {
    String moved =
        ONE.replace("1 Hart", "2 Hart")
            .replace(
                "[SSFI]",
                "[SSFI, SSFI02], roles: {id: SSFI,"
                    + " committee: Committee on Finance, title: Chairman}");

    Changes changes = Changes.between(list(ONE + TWO), list(moved + THREE));

    assertThat(changes.came()).extracting(Member::id).containsExactly("noe-oh-05");
    assertThat(changes.left()).extracting(Member::id).containsExactly("loe-oh-04");
    assertThat(changes.changed())
        .singleElement()
        .satisfies(
            changed ->
                assertThat(changed.what())
                    .containsExactly(
                        "office: 2 Hart (before: 1 Hart)",
                        "committees: SSFI, SSFI02 (before: SSFI)",
                        "roles: Chairman of SSFI (before: none)"));
  }

  @Test
  void aSeatThatMovedTakesTheIdAlong() {
    String moved = TWO.replace("04", "05");

    assertThat(Changes.between(list(TWO), list(moved)).changed().get(0).what())
        .containsExactly("seat: OH-05 (before: OH-04)", "id: loe-oh-05 (before: loe-oh-04)");
  }
}
