package org.engross.cli;

import java.util.Optional;
import java.util.function.Function;

/** Asks the person at the terminal, if there is one, for what no option says. */
final class Questions {
  private static final int MOST_TIMES = 3;

  private final Surroundings.Person person;

  Questions(Surroundings.Person person) {
    this.person = person;
  }

  /**
   * The answer to a question, asked again where it does not fit, but not for ever; empty if nobody
   * answers, or with nothing.
   *
   * @param fault what is wrong with an answer, to be said before the question is asked again
   */
  Optional<String> ask(String question, Function<String, Optional<String>> fault) {
    String asked = question;
    for (int i = 0; i < MOST_TIMES; i++) {
      Optional<String> answer = person.answer(asked).map(String::strip);
      if (answer.isEmpty() || answer.get().isEmpty()) {
        return Optional.empty();
      }
      Optional<String> wrong = fault.apply(answer.get());
      if (wrong.isEmpty()) {
        return answer;
      }
      asked = wrong.get() + " " + question;
    }
    return Optional.empty();
  }

  /** The answer to a question to which every text is one. */
  Optional<String> ask(String question) {
    return ask(question, answer -> Optional.empty());
  }
}
