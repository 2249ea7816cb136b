package org.engross.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.engross.office.Member;

/**
 * How far a ledger is.
 *
 * @param leads who writes; whoever leads signs without being asked
 * @param among those who may be asked; empty where nobody said
 * @param deadline the day until which others may sign
 * @param today the day on which it is looked at
 * @param closing how it stood when it was closed, if it was
 */
public record Standing(
    Ledger ledger,
    List<Member> leads,
    List<Member> among,
    Optional<LocalDate> deadline,
    LocalDate today,
    Optional<Closing> closing) {

  /** Copies the list; refuses null. */
  public Standing {
    Objects.requireNonNull(ledger, "ledger");
    leads = List.copyOf(leads);
    among = List.copyOf(among);
    Objects.requireNonNull(deadline, "deadline");
    Objects.requireNonNull(today, "today");
    Objects.requireNonNull(closing, "closing");
  }

  /** Those who gave this answer, without the leads. */
  public List<SignOn> with(Answer answer) {
    return ledger.with(answer).stream().filter(s -> !isLead(s.member())).toList();
  }

  /** Those who may be asked, and whose answer stands in no row. */
  public List<Member> missing() {
    return among.stream().filter(m -> !isLead(m) && ledger.find(m).isEmpty()).toList();
  }

  private boolean isLead(Member member) {
    return leads.stream().anyMatch(lead -> lead.id().equals(member.id()));
  }

  /** How many sign of each party, the leads too; under an empty name those whose is not known. */
  public SortedMap<String, Integer> parties() {
    return counts(m -> m.party().orElse(""));
  }

  /** How many sign from each state, by its postal code, the leads too. */
  public SortedMap<String, Integer> states() {
    return counts(Member::state);
  }

  private SortedMap<String, Integer> counts(Function<Member, String> key) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    leads.forEach(lead -> counts.merge(key.apply(lead), 1, Integer::sum));
    with(Answer.YES).forEach(s -> counts.merge(key.apply(s.member()), 1, Integer::sum));
    return counts;
  }

  /** Days that are left; negative after the deadline. */
  public Optional<Long> daysLeft() {
    return deadline.map(day -> ChronoUnit.DAYS.between(today, day));
  }

  /** What became another since the close. */
  public List<Closing.Change> changes() {
    return closing.map(c -> c.since(ledger)).orElse(List.of());
  }
}
