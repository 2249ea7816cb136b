package org.engross.check.letter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
  private record Office(String greeted, List<String> addressed) {
    boolean isIn(String greeting) {
      return (" " + greeting + " ").contains(" " + greeted + " ");
    }

    boolean goesWith(Addressees addressees) {
      return addressed.stream().anyMatch(addressees::say);
    }
  }

  /** The first that a greeting holds is its office, so the longer names come first. */
  private static final List<Office> OFFICES =
      List.of(
          new Office("vice president", List.of("vice president")),
          new Office("president", List.of("president")),
          new Office("attorney general", List.of("attorney general")),
          new Office("ranking member", List.of("ranking member", "ranking minority member")),
          new Office("secretary", List.of("secretary")),
          new Office("ambassador", List.of("ambassador", "representative")),
          new Office("senator", List.of("senat")),
          new Office("resident commissioner", List.of("representative", "congress")),
          new Office("delegate", List.of("representative", "congress")),
          new Office("representative", List.of("representative", "congress")),
          new Office("congressman", List.of("representative", "congress")),
          new Office("congresswoman", List.of("representative", "congress")),
          new Office("governor", List.of("governor")),
          new Office("speaker", List.of("speaker")),
          new Office("administrator", List.of("administrator")),
          new Office("director", List.of("director")),
          new Office("commissioner", List.of("commission")),
          new Office("chairman", List.of("chair")),
          new Office("chairwoman", List.of("chair")),
          new Office("chair", List.of("chair")),
          new Office("leader", List.of("leader")));

  private SalutationOffice() {}

  private static void search(Proof proof, Finds finds) {
    Addressees addressees = Addressees.of(proof);
    Optional<Greeting> greeting = Greeting.of(proof);
    boolean anyOffice = OFFICES.stream().anyMatch(o -> o.goesWith(addressees));
    if (greeting.isEmpty() || !anyOffice) {
      return;
    }
    for (List<Word> greeted : greeting.get().greeted()) {
      office(greeted)
          .filter(office -> !office.goesWith(addressees))
          .ifPresent(
              office ->
                  finds.add(
                      greeting.get().passage(),
                      "the greeting is to a "
                          + office.greeted
                          + ", and the inside address names no such office",
                      "greet the holder of the office in the inside address"));
    }
  }

  private static Optional<Office> office(List<Word> greeted) {
    String text = greeted.stream().map(word -> word.lower()).collect(Collectors.joining(" "));
    return OFFICES.stream().filter(office -> office.isIn(text)).findFirst();
  }
}
