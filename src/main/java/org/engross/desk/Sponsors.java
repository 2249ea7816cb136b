package org.engross.desk;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.engross.office.Chamber;
import org.engross.office.Courtesy;
import org.engross.office.Member;
import org.engross.office.PlainName;
import org.engross.office.States;
import org.engross.problem.Problems;
import org.engross.resolution.Action;
import org.engross.resolution.Action.Person;
import org.engross.resolution.Action.Person.Role;
import org.engross.resolution.Form;
import org.engross.resolution.Submission;

/**
 * Who submits a resolution: one sponsor, and the members who join. A surname that another member of
 * the chamber has too takes the state.
 *
 * @param all the members that the office knows
 */
record Sponsors(List<Member> leads, List<Member> signers, Collection<Member> all) {

  Sponsors {
    leads = List.copyOf(leads);
    signers = List.copyOf(signers);
  }

  /**
   * The sentence under the chamber's name, in a draft without a date and a committee.
   *
   * @param capitals whether surnames stand in capitals, as in print
   */
  Action submission(Form form, boolean capitals) {
    Member sponsor = leads.get(0);
    List<Person> cosponsors =
        signers.subList(1, signers.size()).stream()
            .map(member -> person(member, Role.COSPONSOR, capitals))
            .toList();
    String self = sponsor.courtesy().flatMap(Courtesy::reflexive).orElse("themself");
    return new Submission(
            person(sponsor, Role.SPONSOR, capitals), self, cosponsors, Submission.NOT_YET_REFERRED)
        .on("", form);
  }

  /** Says what keeps these members from submitting a resolution of this form. */
  void check(Form form, Problems problems) {
    Member sponsor = leads.get(0);
    if (leads.size() > 1) {
      problems.error(
          leads.get(1).place(),
          "a resolution has one sponsor, and " + leads.size() + " members lead",
          "name one under  from:  and the others under  signers:  they are its cosponsors");
    }
    Chamber chamber = form.isSenate() ? Chamber.SENATE : Chamber.HOUSE;
    for (Member member : signers) {
      if (member.chamber() != chamber) {
        problems.error(
            member.place(),
            member.nameAndSeat() + " is no member of the chamber of an " + form.prefix(),
            "leave this member out, or choose another  measure:");
      }
      if (member.courtesy().isEmpty()) {
        problems.error(
            member.place(),
            "no courtesy title is known for "
                + member.nameAndSeat()
                + ", and a sponsor line has one",
            member.toAdd("courtesy: ...") + "; it is never guessed");
      }
    }
    if (signers.size() > 1 && sponsor.courtesy().flatMap(Courtesy::reflexive).isEmpty()) {
      problems.error(
          sponsor.place(),
          "the line \"(for herself, ...)\" cannot be written for " + sponsor.nameAndSeat(),
          sponsor.toAdd("courtesy: ...") + ": Ms. or Mr.");
    }
  }

  /** {@code Ms. SAMPLE of Texas}: in the Senate {@code Ms. SAMPLE}, too. */
  private Person person(Member member, Role role, boolean capitals) {
    String courtesy = member.courtesy().map(Courtesy::withSurname).orElse("");
    String surname = capitals ? member.surname().toUpperCase(Locale.ROOT) : member.surname();
    List<Member> namesakes = namesakes(member);
    boolean inState = namesakes.stream().anyMatch(other -> other.state().equals(member.state()));
    String name = courtesy + " " + (inState ? fullName(member, surname) : surname);
    String state = namesakes.isEmpty() ? "" : " of " + States.name(member.state());
    return new Person(role, name.strip() + state, member.bioguide().orElse(""));
  }

  /** Two of one surname from one State: the whole name, its surname as the others stand. */
  private static String fullName(Member member, String surname) {
    return member.name().replace(member.surname(), surname);
  }

  /** Others of the chamber whose surname a reader takes for the same, accents or not. */
  private List<Member> namesakes(Member member) {
    String surname = PlainName.of(member.surname());
    return all.stream()
        .filter(other -> other.chamber() == member.chamber() && !other.id().equals(member.id()))
        .filter(other -> PlainName.of(other.surname()).equals(surname))
        .toList();
  }

  /** The chamber's simple resolution, if the packet names no measure. */
  static Form form(Optional<Form> measure, List<Member> leads) {
    return measure.orElse(leads.get(0).chamber() == Chamber.SENATE ? Form.SENATE : Form.HOUSE);
  }
}
