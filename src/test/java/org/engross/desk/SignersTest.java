package org.engross.desk;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.engross.office.Member;
import org.engross.office.Named;
import org.engross.office.OfficeFiles;
import org.engross.office.SignerOrder;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.Problems;
import org.engross.source.Folder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignersTest {
  private static final String MEMBERS =
      """
      members:
        - {id: lead, name: Zoe Lead, surname: Lead, chamber: senate, state: TX, party: A, since: 2021-01-03}
        - {id: second, name: Bo Second, surname: Second, chamber: house, state: TX, district: 1, party: B, since: 2005-01-04}
        - {id: munoz-b, name: Bea Munoz, surname: Munoz, chamber: house, state: NM, district: 1, party: A, since: 2011-01-05}
        - {id: munoz-a, name: Ana Muñoz, surname: Muñoz, chamber: house, state: NM, district: 2, party: A, since: 2011-01-05}
        - {id: munoz-c, name: Cy Muñoz, surname: Muñoz, chamber: senate, state: NM, party: B, since: 2009-01-06}
        - {id: mull, name: Lee Mull, surname: Mull, chamber: house, state: OH, district: 3, party: A, since: 2011-01-05}
        - {id: new, name: Nia New, surname: New, chamber: house, state: OH, district: 4}
      """;

  @TempDir private Path folder;
  private Problems problems;
  private Signers signers;

  @BeforeEach
  void anOffice() throws Exception {
    Files.createDirectories(folder.resolve("people"));
    Files.writeString(folder.resolve("people/members.yaml"), MEMBERS);
    Files.writeString(
        folder.resolve("office.yaml"), "name: O\nletterhead: L\ncontact: {name: C}\n");
    problems = new Problems();
    Folder own = Folder.directory(folder, "");
    signers = new Signers(OfficeFiles.read(own, own, problems).members(), problems);
    assertThat(problems.list()).isEmpty();
  }

  private String order(SignerOrder order, String leads, String others) {
    return signers.of(named(leads), named(others), order).stream()
        .map(Member::id)
        .collect(joining(" "));
  }

  private static List<Named> named(String ids) {
    return Arrays.stream(ids.split(" ", -1))
        .filter(id -> !id.isEmpty())
        .map(id -> new Named(id, Place.of("--signers")))
        .toList();
  }

  private String said() {
    return problems.list().stream().map(Problem::toString).collect(joining("\n"));
  }

  @Test
  void theLeadsComeFirstAndTheOthersAsGiven() {
    assertThat(order(SignerOrder.GIVEN, "second lead", "new mull"))
        .isEqualTo("second lead new mull");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "sv-SE", "tr-TR", "es-ES"})
  void anAccentCountsForNothingInAnyLocale(String locale) {
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      assertThat(order(SignerOrder.ALPHABETICAL, "lead", "new munoz-c munoz-b mull munoz-a"))
          .isEqualTo("lead mull munoz-a munoz-b munoz-c new");
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void theLongestInTheChamberComesFirstAndThoseOfOneDayByName() {
    assertThat(order(SignerOrder.SENIORITY, "lead", "mull munoz-b munoz-a second munoz-c"))
        .isEqualTo("lead second munoz-c mull munoz-a munoz-b");
  }

  @Test
  void whoseFirstDayIsNotKnownIsSaidWhereSeniorityIsAskedFor() {
    order(SignerOrder.SENIORITY, "lead", "new mull");

    assertThat(said())
        .isEqualTo(
            "--signers: error: the signers cannot be put in order: the first day in the chamber of"
                + " new is not known; add  since: 2015-01-06  to this member in"
                + " people/members.yaml, or choose another order");
  }

  @Test
  void thePartiesTakeTurnsAfterTheLeadsAndTheRestStandsAtTheEnd() {
    assertThat(order(SignerOrder.PARTIES, "lead", "mull munoz-a munoz-b munoz-c second"))
        .isEqualTo("lead munoz-c mull second munoz-a munoz-b");
  }

  @Test
  void leadsOfTwoPartiesAreTheFirstTurns() {
    assertThat(order(SignerOrder.PARTIES, "lead second", "munoz-c mull munoz-a"))
        .isEqualTo("lead second mull munoz-c munoz-a");
  }

  @Test
  void whoHasNoPartyIsSaidWherePartiesTakeTurns() {
    order(SignerOrder.PARTIES, "lead", "new");

    assertThat(said()).contains("the party of new is not known");
  }

  @Test
  void whoIsNamedTwiceSignsOnce() {
    assertThat(order(SignerOrder.GIVEN, "lead", "mull lead mull")).isEqualTo("lead mull");
    assertThat(said())
        .isEqualTo(
            """
            --signers: warning: lead is named twice and signs once; delete one of the two
            --signers: warning: mull is named twice and signs once; delete one of the two\
            """);
  }
}
