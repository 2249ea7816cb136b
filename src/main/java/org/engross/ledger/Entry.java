package org.engross.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An answer that was written down.
 *
 * @param now what stands in the ledger
 * @param was what stood there before; empty for a new row
 * @param passedOver what a list says and the ledger does not, because its own answer is of a later
 *     day
 */
public record Entry(SignOn now, Optional<SignOn> was, Optional<SignOn> passedOver) {

  /** Whether the ledger says anything now that it did not say before. */
  public boolean isNews() {
    return was.isEmpty() || !now.equals(was.get());
  }

  Entry passingOver(Optional<SignOn> said) {
    return new Entry(now, was, said);
  }

  /**
   * What a row says after an answer was heard: the day and the staffer are those of the answer, and
   * a quote or a contact stays until another is given. What is replaced is not lost.
   */
  static SignOn merged(SignOn was, SignOn heard) {
    boolean other = heard.answer() != was.answer();
    List<String> quote = heard.quote().isEmpty() ? was.quote() : heard.quote();
    return new SignOn(
        was.member(),
        heard.answer(),
        other || was.date().isEmpty() ? heard.date() : was.date(),
        other ? heard.staffer() : was.staffer().or(heard::staffer),
        quote,
        heard.contact().or(was::contact),
        earlier(was, heard, other),
        was.place(),
        was.row());
  }

  private static String earlier(SignOn was, SignOn heard, boolean other) {
    List<String> replaced = new ArrayList<>();
    if (other) {
      replaced.add(answer(was));
    }
    if (!was.quote().isEmpty() && !heard.quote().isEmpty() && !heard.quote().equals(was.quote())) {
      replaced.add("quote: " + String.join(" ", was.quote()));
    }
    was.contact()
        .filter(c -> heard.contact().isPresent() && !heard.contact().get().equals(c))
        .ifPresent(c -> replaced.add("contact: " + ContactLine.text(c)));
    return Stream.concat(Stream.of(was.earlier()), replaced.stream())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("; "));
  }

  /** {@code yes of 2022-06-10 by pat}. */
  private static String answer(SignOn was) {
    return was.answer().word()
        + was.date().map(d -> " of " + d).orElse("")
        + was.staffer().map(s -> " by " + s).orElse("");
  }
}
