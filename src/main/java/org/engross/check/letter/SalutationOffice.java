package org.engross.check.letter;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.engross.check.rule.Finds;
import org.engross.check.rule.Proof;
import org.engross.check.rule.Rule;
import org.engross.check.rule.Word;
import org.engross.problem.Level;

/** The office in the greeting against the offices in the inside address. */
final class SalutationOffice {
  static final Rule RULE =
      new Rule(
          "salutation-office",
          Level.WARNING,
          "A greeting with an office that the inside address does not have: \"Dear Mr. Secretary:\""
              + " to an administrator",
          "Greeting and address are read one after the other",
          SalutationOffice::search);

  /** An office as a greeting has it, and the words of an address that it goes with. */
  private record Office(List<String> greeted, List<String> addressed) {
    boolean isIn(List<String> greeting) {
      return Collections.indexOfSubList(greeting, greeted) >= 0;
    }

    boolean goesWith(Addressees addressees) {
      return addressed.stream().anyMatch(addressees::say);
    }
  }

  /** The first that a greeting holds is its office, so the longer names come first. */
  private static final List<Office> OFFICES =
      List.of(
          new Office(List.of("vice", "president"), List.of("vice president")),
          new Office(List.of("president"), List.of("president")),
          new Office(List.of("attorney", "general"), List.of("attorney general")),
          new Office(
              List.of("ranking", "member"), List.of("ranking member", "ranking minority member")),
          new Office(List.of("secretary"), List.of("secretary")),
          new Office(List.of("ambassador"), List.of("ambassador", "representative")),
          new Office(List.of("senator"), List.of("senat")),
          new Office(List.of("resident", "commissioner"), List.of("representative", "congress")),
          new Office(List.of("delegate"), List.of("representative", "congress")),
          new Office(List.of("representative"), List.of("representative", "congress")),
          new Office(List.of("congressman"), List.of("representative", "congress")),
          new Office(List.of("congresswoman"), List.of("representative", "congress")),
          new Office(List.of("governor"), List.of("governor")),
          new Office(List.of("speaker"), List.of("speaker")),
          new Office(List.of("administrator"), List.of("administrator")),
          new Office(List.of("director"), List.of("director")),
          new Office(List.of("commissioner"), List.of("commission")),
          new Office(List.of("chairman"), List.of("chair")),
          new Office(List.of("chairwoman"), List.of("chair")),
          new Office(List.of("chair"), List.of("chair")),
          new Office(List.of("leader"), List.of("leader")));

  /** Whatever tells that an address names an office. */
  private static final List<String> ADDRESSED =
      OFFICES.stream().flatMap(office -> office.addressed.stream()).distinct().toList();

  private SalutationOffice() {}

  private static void search(Proof proof, Finds finds) {
    Addressees addressees = Addressees.of(proof);
    Optional<Greeting> greeting = Greeting.of(proof);
    if (greeting.isEmpty()) {
      return;
    }
    for (List<Word> greeted : greeting.get().greeted()) {
      office(greeted)
          .filter(office -> !office.goesWith(addressees) && nameAnOffice(addressees))
          .ifPresent(
              office ->
                  finds.add(
                      greeting.get().passage(),
                      "the greeting is to a "
                          + String.join(" ", office.greeted)
                          + ", and the inside address names no such office",
                      "greet the holder of the office in the inside address"));
    }
  }

  private static Optional<Office> office(List<Word> greeted) {
    List<String> words = greeted.stream().map(Word::lower).toList();
    return OFFICES.stream().filter(office -> office.isIn(words)).findFirst();
  }

  private static boolean nameAnOffice(Addressees addressees) {
    return ADDRESSED.stream().anyMatch(addressees::say);
  }
}
