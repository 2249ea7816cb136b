package org.engross.desk;

import java.util.List;
import java.util.Optional;
import org.engross.office.Contact;
import org.engross.office.Letterhead;
import org.engross.office.Member;
import org.engross.office.Named;
import org.engross.office.Office;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.Problems;

/**
 * The letterhead of a draft, and whom to ask about it. Nobody writes on another member's letterhead
 * unawares: a lead has an own one, or writes for the office, or gets a plain one of the chamber.
 *
 * @param contact the lead's own, or the office's
 */
record Stationery(Letterhead letterhead, Contact contact) {

  /**
   * Chooses.
   *
   * @param wanted the name that the packet gives, which comes before all else
   * @param leading who writes; at least one
   */
  static Stationery choose(
      Office office, Optional<Named> wanted, List<Member> leading, Problems problems) {
    Member lead = leading.get(0);
    Letterhead letterhead =
        wanted
            .flatMap(name -> named(office, name, leading, problems))
            .or(lead::letterhead)
            .orElseGet(() -> ofOffice(office, lead, problems));
    warnOfNoRole(letterhead, leading, problems);
    return new Stationery(letterhead, lead.contact().orElse(office.contact()));
  }

  /** The same, with whom to ask about this draft alone. */
  Stationery of(Optional<Contact> own) {
    return own.isEmpty() ? this : new Stationery(letterhead, own.get());
  }

  /**
   * That of a member whose office puts out its own version of what all have signed: no letterhead
   * is lent, so where the member has none, the office's name stands alone.
   */
  Stationery of(Member member, Office office) {
    Letterhead plain = Letterhead.ofLines(List.of(PressNames.office(member)));
    return new Stationery(
        member.letterhead().orElse(office.isOf(member) ? office.letterhead() : plain),
        member.contact().orElse(contact));
  }

  /**
   * That of a member who writes alone; where the member has none, a plain one of the chamber.
   *
   * @param contact whom to ask where the member names nobody
   */
  static Stationery own(Member member, Office office, Contact contact) {
    Letterhead plain = member.chamber().letterhead();
    return new Stationery(
        member.letterhead().orElse(office.isOf(member) ? office.letterhead() : plain),
        member.contact().orElse(contact));
  }

  private static Optional<Letterhead> named(
      Office office, Named name, List<Member> leading, Problems problems) {
    Optional<Letterhead> found = Optional.ofNullable(office.letterheads().get(name.id()));
    if (found.isEmpty()) {
      problems.error(
          name.place(),
          "there is no letterhead \"" + name.id() + "\"",
          office.letterheads().isEmpty()
              ? "add  letterheads:  to office.yaml"
              : Nearest.hint(name.id(), office.letterheads().keySet()));
    }
    if (found.isPresent() && leading.stream().noneMatch(found.get()::isOf)) {
      problems.warning(
          name.place(),
          "the letterhead \"" + name.id() + "\" is not " + leading.get(0).name() + "’s",
          "choose another, or add " + leading.get(0).id() + " to its leads");
    }
    return found;
  }

  private static Letterhead ofOffice(Office office, Member lead, Problems problems) {
    if (office.from().isEmpty() || office.isOf(lead)) {
      return office.letterhead();
    }
    problems.warning(
        lead.place(),
        lead.nameAndSeat()
            + " leads and has no letterhead; the draft has a plain one, not the office’s",
        lead.toAdd("letterhead: [...]") + ", or choose one:  letterhead: NAME");
    return lead.chamber().letterhead();
  }

  /** A committee's letter is signed with the titles of the committee; a slip would lose them. */
  private static void warnOfNoRole(Letterhead letterhead, List<Member> leading, Problems problems) {
    Optional<String> committee = letterhead.committee();
    if (committee.isPresent()
        && leading.stream().noneMatch(lead -> lead.role(committee.get()).isPresent())) {
      Place place = leading.get(0).place();
      problems.warning(
          place,
          leading.get(0).nameAndSeat() + " has no role on the " + committee.get(),
          "add  roles: [{committee: " + committee.get() + ", title: ...}]");
    }
  }
}
