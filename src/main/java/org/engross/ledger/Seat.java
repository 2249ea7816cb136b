package org.engross.ledger;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.office.Member;
import org.engross.office.States;

/**
 * A state, and a district in it, as far as somebody wrote them: {@code TX-11}, {@code AK-AL},
 * {@code Ohio}.
 *
 * @param state the postal code, or nothing
 * @param district the number without zeros before it, 0 for a whole state; or nothing
 */
record Seat(Optional<String> state, Optional<Integer> district) {
  /** Nothing is known of it. */
  static final Seat UNKNOWN = new Seat(Optional.empty(), Optional.empty());

  private static final Pattern WRITTEN =
      Pattern.compile("(?i)([A-Z]{2})(?:[- ]?(AL|at[- ]large|[0-9]{1,2}))?");

  private static final Pattern DISTRICT =
      Pattern.compile("(?i)(AL|at[- ]large|[0-9]{1,2})(?:st|nd|rd|th)?");

  /** The seat of a text that is one: {@code TX-11}, {@code tx11}, {@code TX}. */
  static Optional<Seat> of(String text) {
    Matcher written = WRITTEN.matcher(text.strip());
    if (!written.matches()) {
      return Optional.empty();
    }
    Optional<String> state = state(written.group(1));
    return state.map(s -> new Seat(state, Optional.ofNullable(written.group(2)).map(Seat::number)));
  }

  /** The seat of two cells, either of which may be empty. */
  static Optional<Seat> of(String state, String district) {
    Optional<String> code = state(state);
    Matcher number = DISTRICT.matcher(district.strip());
    boolean good = state.isBlank() || code.isPresent();
    if (!good || !district.isBlank() && !number.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new Seat(
            code,
            district.isBlank() ? Optional.empty() : Optional.of(Seat.number(number.group(1)))));
  }

  /** The postal code of a state that is written as a code or a name. */
  private static Optional<String> state(String text) {
    String wanted = text.strip();
    return States.codes().stream()
        .filter(c -> c.equalsIgnoreCase(wanted) || States.name(c).equalsIgnoreCase(wanted))
        .findFirst();
  }

  private static int number(String district) {
    return Character.isDigit(district.charAt(0)) ? Integer.parseInt(district) : 0;
  }

  /** Whether a member may have this seat. */
  boolean fits(Member member) {
    Optional<Integer> own = member.district().map(d -> member.isAtLarge() ? 0 : number(d));
    return (state.isEmpty() || state.get().equals(member.state()))
        && (district.isEmpty() || district.equals(own));
  }

  /** Whether nothing is known of it. */
  boolean isUnknown() {
    return state.isEmpty() && district.isEmpty();
  }

  @Override
  public String toString() {
    String number = district.map(d -> d == 0 ? "AL" : d.toString()).orElse("");
    return state.orElse("") + (state.isPresent() && !number.isEmpty() ? "-" : "") + number;
  }
}
