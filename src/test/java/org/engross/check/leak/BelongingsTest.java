package org.engross.check.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.engross.check.leak.Belongings.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which phrases stand in a text, whatever stands between their words. */
class BelongingsTest {
  private final Belongings belongings = new Belongings();

  private void has(int owner, String... phrases) {
    for (String phrase : phrases) {
      belongings.add(new Phrase(phrase, Kind.NAME, true), owner);
    }
  }

  private List<String> in(String text) {
    return belongings.in(List.of(text), false, number -> false).stream()
        .map(found -> found.owner() + " " + found.words())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Katherine C. Tai",
        "the Honorable Katherine C. Tai, who",
        "Katherine C. Tai’s office",
        "Katherine\nC. Tai",
        "KATHERINE C. TAI",
        "**Katherine C.** Tai",
        "Katherine\u00A0C. Tai",
        "(Katherine C. Tai)",
      })
  void aNameIsFoundHoweverItIsSet(String text) {
    has(7, "Katherine C. Tai");

    assertThat(in(text)).hasSize(1).first().asString().startsWith("7 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Katherine Tai",
        "katherine c. tai",
        "Katherine, C. Tai",
        "Katherine C.\n\nTai",
        "Katherine C.  Tai",
        "Katherine C. Taine",
        "Katherine C",
        "",
      })
  void anotherNameIsNot(String text) {
    has(7, "Katherine C. Tai");

    assertThat(in(text)).isEmpty();
  }

  @Test
  void aNameWithAMarkInItIsOneName() {
    has(1, "Joseph R. Biden, Jr.", "Bartholomew Montgomery-Placeholder III", "Ana Muñoz Example");

    assertThat(
            in(
                "To Joseph R. Biden, Jr.: copy Bartholomew Montgomery-Placeholder III, Ana Muñoz"
                    + " Example."))
        .containsExactly(
            "1 Joseph R. Biden, Jr",
            "1 Bartholomew Montgomery-Placeholder III",
            "1 Ana Muñoz Example");
    assertThat(in("Joseph R. Biden and Ana Muñoz")).isEmpty();
  }

  @Test
  void namesSideBySideInAListAreNotOne() {
    has(1, "Thomas Kean");

    assertThat(in("Reps. Bill Thomas, Kean Sample, and others")).isEmpty();
    assertThat(in("Bill Thomas                Kean Sample")).isEmpty();
  }

  @Test
  void whatIsExcusedIsLeftOutAndNothingElse() {
    has(1, "Ann Lee");
    has(2, "Bo Lee");
    BitSet excused = belongings.numbers(List.of("Mary Ann Lee"));

    assertThat(belongings.in(List.of("Ann Lee and Bo Lee"), false, excused::get))
        .extracting(Found::owner)
        .containsExactly(2);
  }

  @Test
  void anOfficeCountsInTheHeadAlone() {
    belongings.add(new Phrase("Secretary of State", Kind.ADDRESS, false), 3);

    assertThat(in("The Secretary of State should answer.")).isEmpty();
    assertThat(belongings.in(List.of("Secretary of State"), true, number -> false)).hasSize(1);
  }

  @Test
  void aPhraseOfSeveralIsTheFirstsOneThatTellsOfSomebody() {
    belongings.add(new Phrase("The White House", Kind.ADDRESS, false), 1);
    belongings.add(new Phrase("The White House", Kind.LETTERHEAD, true), 2);
    belongings.add(new Phrase("The White House", Kind.NAME, true), 3);

    assertThat(in("The White House")).containsExactly("2 The White House");
  }

  @Test
  void amongHundredThousandEachIsFound() {
    IntStream.range(0, 100_000).forEach(i -> has(i, "Recipient Q. Sample" + i));

    assertThat(in("Recipient Q. Sample0 and Recipient Q. Sample99999, not Recipient Q. Sample"))
        .containsExactly("0 Recipient Q. Sample0", "99999 Recipient Q. Sample99999");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2201 C Street NW                            | true
          1236 Longworth House Office Building        | true
          600 17th Street, N.W.                       | true
          Washington, DC 20520                        | false
          Washington, DC 20520-0001                   | false
          Washington, DC                              | false
          Secretary of State                          | false
          Suite 200                                   | false
          U.S. Department of the Treasury             | false
          """)
  void aStreetTellsOfOneRowAndAnOfficeOrATownOfMany(String line, boolean anywhere) {
    assertThat(Phrase.ofAddress(List.of(line)))
        .singleElement()
        .isEqualTo(new Phrase(line, Kind.ADDRESS, anywhere));
  }

  @Test
  void aPersonIsKnownByTheWholeNameAndByItsFirstAndLast() {
    assertThat(Phrase.ofName("Joseph R. Biden, Jr.", "Biden"))
        .extracting(Phrase::text)
        .containsExactly("Joseph R. Biden, Jr.", "Joseph R. Biden", "Joseph Biden");
    assertThat(Phrase.ofName("J. Scott Sample", "Sample"))
        .extracting(Phrase::text)
        .containsExactly("J. Scott Sample");
    assertThat(Phrase.ofName("Sample", "Sample")).isEmpty();
  }

  @Test
  void aGreetingWithoutANameGreetsAnybody() {
    assertThat(Phrase.ofGreeting("Dear Ambassador Tai:", "Tai"))
        .containsExactly(new Phrase("Ambassador Tai:", Kind.GREETING, true));
    assertThat(Phrase.ofGreeting("Dear Mr. Secretary:", "Blinken"))
        .containsExactly(new Phrase("Mr. Secretary:", Kind.GREETING, false));
    assertThat(Phrase.ofGreeting("Excellency:", "Doe")).isEmpty();
  }

  @Test
  void ofALetterheadOnlyWhatNoOtherHasTells() {
    assertThat(
            Phrase.ofLetterhead(
                List.of(
                    "Congress of the United States",
                    "Washington, DC 20515",
                    "1139 Longworth House Office Building",
                    "SAMPLE · Office of Senator Casey Sample"),
                "Sample"))
        .extracting(Phrase::text)
        .containsExactly(
            "1139 Longworth House Office Building", "SAMPLE · Office of Senator Casey Sample");
  }
}
