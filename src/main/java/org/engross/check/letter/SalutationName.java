package org.engross.check.letter;

import java.util.List;
import java.util.Optional;
import org.engross.check.rule.Finds;
import org.engross.check.rule.Proof;
import org.engross.check.rule.Rule;
import org.engross.check.rule.Word;
import org.engross.problem.Level;

/** The name in the greeting against the names in the inside address. */
final class SalutationName {
  static final Rule RULE =
      new Rule(
          "salutation-name",
          Level.ERROR,
          "A greeting with a name that the inside address does not have: \"Dear Secretary Blinken:\""
              + " to Secretary Yellen",
          "A letter with the wrong name on it is not forgotten",
          SalutationName::search);

  private SalutationName() {}

  private static void search(Proof proof, Finds finds) {
    Addressees addressees = Addressees.of(proof);
    Optional<Greeting> greeting = Greeting.of(proof);
    if (greeting.isEmpty() || !addressees.areKnown()) {
      return;
    }
    for (List<Word> greeted : greeting.get().greeted()) {
      Greeting.surname(greeted)
          .filter(name -> !addressees.name(name))
          .ifPresent(
              name ->
                  finds.add(
                      greeting.get().passage(),
                      "the greeting names "
                          + name.text()
                          + ", and the inside address names nobody so",
                      "greet the person of the inside address, or correct the address"));
    }
  }
}
