package org.engross.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.office.Named;
import org.engross.office.Recipient;
import org.engross.office.SalutationStyle;
import org.engross.problem.Place;
import org.engross.problem.Problems;
import org.junit.jupiter.api.Test;

class AddresseesTest {
  private final Problems problems = new Problems();

  private static Recipient recipient(String id, String salutation, String title, String close) {
    return new Recipient(
        id,
        "Lee " + id,
        id,
        Optional.empty(),
        List.of("The Honorable Lee " + id, "Washington, DC"),
        new Recipient.Greeting(salutation, Optional.of(title).filter(t -> !t.isEmpty())),
        close,
        Map.of(),
        Optional.<LocalDate>empty(),
        Optional.empty(),
        Place.of("people/recipients.yaml"));
  }

  private Addressees together(Recipient... all) {
    return Addressees.of(List.of(all), SalutationStyle.MANUAL, problems);
  }

  private static final Recipient STATE =
      recipient("state", "Dear Mr. Secretary:", "Secretary Doe", "Sincerely,");
  private static final Recipient TRADE =
      recipient("trade", "Dear Ambassador Poe:", "Ambassador Poe", "Sincerely,");
  private static final Recipient PRESIDENT =
      recipient("president", "Dear Madam President:", "President Roe", "Respectfully,");

  @Test
  void oneIsGreetedAsTheOfficeGreets() {
    assertThat(together(STATE).salutation()).isEqualTo("Dear Mr. Secretary:");
  }

  @Test
  void severalAreGreetedByTitleAndSurname() {
    assertThat(together(STATE, TRADE).salutation())
        .isEqualTo("Dear Secretary Doe and Ambassador Poe:");
    assertThat(together(STATE, TRADE, PRESIDENT).salutation())
        .isEqualTo("Dear Secretary Doe, Ambassador Poe, and President Roe:");
  }

  @Test
  void aCloseOfOnesOwnGoesBeforeTheUsualOne() {
    assertThat(together(STATE, PRESIDENT).close()).isEqualTo("Respectfully,");
    assertThat(together(STATE, TRADE).close()).isEqualTo("Sincerely,");
  }

  @Test
  void theirIdsNameTheFile() {
    assertThat(together(STATE, TRADE).id()).isEqualTo("state+trade");
    assertThat(together(STATE, TRADE).fileId()).isEqualTo("state-and-trade");
  }

  @Test
  void aPlusSignDividesThoseWhoGetOneLetter() {
    Named entry = new Named("ustr + president", Place.of("--to"));

    assertThat(Stream.of(entry).flatMap(e -> Addressees.named(e).stream()).map(Named::id))
        .containsExactly("ustr", "president");
  }

  @Test
  void anExcellencyCannotBeGreetedInOneLineWithOthers() {
    together(STATE, recipient("envoy", "Excellency:", "", "Sincerely,"));

    assertThat(problems.list())
        .singleElement()
        .asString()
        .contains("Lee envoy is greeted \"Excellency:\", which cannot stand in one line");
  }
}
