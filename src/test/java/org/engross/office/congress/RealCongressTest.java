package org.engross.office.congress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.engross.Shared;
import org.engross.office.Chamber;
import org.engross.office.Congress;
import org.engross.office.Member;
import org.engross.office.MemberTitle;
import org.engross.problem.Problems;
import org.engross.source.Source;
import org.junit.jupiter.api.Test;

/** The real lists of June 15, 2026, with everything odd in them. */
class RealCongressTest {
  private static final String FOLDER = "data/congress-legislators/";

  private static Congress congress() {
    Problems problems = new Problems();
    PublicLists lists =
        new PublicLists(
            Shared.read(FOLDER + "legislators-current.yaml"),
            Optional.of(Shared.read(FOLDER + "committees-current.yaml")),
            Optional.of(Shared.read(FOLDER + "committee-membership-current.yaml")),
            Optional.of(Shared.read(FOLDER + "legislators-district-offices.yaml")));
    String text =
        CongressFile.of(lists, Optional.of(LocalDate.of(2026, 6, 15)), problems).orElseThrow();
    Congress congress = Congress.read(new Source("people/congress.yaml", text), problems);
    assertThat(problems.list()).isEmpty();
    return congress;
  }

  @Test
  void everybodyIsThereOnceAndNothingIsLost() {
    Congress congress = congress();
    Map<String, Member> byId =
        congress.members().stream().collect(Collectors.toMap(Member::id, m -> m));

    assertThat(byId).hasSize(537);
    assertThat(congress.members()).filteredOn(m -> m.chamber() == Chamber.SENATE).hasSize(100);
    assertThat(congress.members())
        .filteredOn(m -> m.called().isOfTerritory())
        .extracting(Member::state)
        .containsExactlyInAnyOrder("AS", "DC", "GU", "MP", "PR", "VI");
    assertThat(byId.get("hernandez-pr-al").called()).isEqualTo(MemberTitle.RESIDENT_COMMISSIONER);
    assertThat(congress.committees()).hasSize(230);
    assertThat(congress.members().stream().mapToInt(m -> m.committees().size()).sum())
        .isEqualTo(3879);
    assertThat(congress.members().stream().mapToInt(m -> m.roles().size()).sum()).isEqualTo(611);
    assertThat(congress.members().stream().mapToInt(m -> m.districtOffices().size()).sum())
        .isEqualTo(1312);
    assertThat(congress.members()).allMatch(m -> m.courtesy().isEmpty());
    assertThat(congress.members())
        .filteredOn(m -> m.office().isEmpty() || m.telephone().isEmpty())
        .extracting(Member::id)
        .containsExactly("gallagher-ca-01");
  }

  @Test
  void namesAreThoseOfTheOfficialList() {
    Map<String, String> names =
        congress().members().stream().collect(Collectors.toMap(Member::id, Member::name));

    assertThat(names)
        .containsEntry("johnson-ga-04", "Henry C. “Hank” Johnson, Jr.")
        .containsEntry("begich-ak-al", "Nicholas J. Begich III")
        .containsEntry("garcia-il-04", "Jesús G. “Chuy” García")
        .containsEntry("collins-ga-10", "Mike Collins")
        .containsEntry("mejia-nj-11", "Analilia Mejia")
        .containsEntry("gallagher-ca-01", "James Gallagher")
        .containsEntry("hernandez-pr-al", "Pablo José Hernández");
  }

  @Test
  void everySurnameEndsTheNameUpToASuffix() {
    assertThat(congress().members())
        .allMatch(
            m -> m.name().replaceFirst(",? (Jr\\.|Sr\\.|I+|IV)$", "").endsWith(" " + m.surname()));
  }

  @Test
  void idsTellThoseOfOneSurnameApart() {
    List<Member> members = congress().members();
    Set<String> once = new HashSet<>();
    Set<String> shared =
        members.stream()
            .filter(m -> m.chamber() == Chamber.HOUSE && !once.add(m.surname()))
            .map(Member::surname)
            .collect(Collectors.toSet());

    assertThat(shared).hasSize(22);
    assertThat(members)
        .filteredOn(m -> m.surname().equals("Johnson"))
        .extracting(Member::id)
        .containsExactlyInAnyOrder(
            "johnson-ga-04", "johnson-la-04", "johnson-sd-al", "johnson-tx-32", "johnson-wi");
    assertThat(members).allMatch(m -> m.id().endsWith(m.seat().toLowerCase(Locale.ROOT)));
  }
}
