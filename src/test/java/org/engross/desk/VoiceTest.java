package org.engross.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.engross.office.Chamber;
import org.engross.office.Member;
import org.engross.office.MemberTitle;
import org.engross.problem.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For whom members speak: a Delegate has no State. */
class VoiceTest {

  /** A member by the seat: {@code TX-11}, {@code AK-0}, {@code OH}. */
  private static Member member(String seat) {
    String state = seat.substring(0, 2);
    Optional<String> district = Optional.of(seat.substring(2)).filter(d -> !d.isEmpty());
    Chamber chamber = district.isEmpty() ? Chamber.SENATE : Chamber.HOUSE;
    return new Member(
        "id",
        Optional.empty(),
        "Lee Doe",
        "Doe",
        MemberTitle.of(chamber, state).signed(),
        chamber,
        state,
        district.map(d -> d.substring(1)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Place.NOWHERE);
  }

  @ParameterizedTest
  @CsvSource({
    "TX-11, my district",
    "AK-0, my State",
    "OH, my State",
    "DC-0, my district",
    "PR-0, my territory",
    "TX-11 OH-04, our districts",
    "TX-11 OH AK-0, our States and districts",
    "GU-0 PR-0, our territories",
    "OH GU-0 TX-11, 'our States, territories, and districts'"
  })
  void theirHomeIsADistrictAStateOrATerritory(String seats, String home) {
    List<Member> members = Arrays.stream(seats.split(" ", -1)).map(VoiceTest::member).toList();

    assertThat(Voice.of(members.size()).words(members)).containsEntry("ourDistricts", home);
  }
}
