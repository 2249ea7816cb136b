package org.engross.desk;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.engross.office.ByName;
import org.engross.office.Group;
import org.engross.office.Member;
import org.engross.office.Members;
import org.engross.office.Named;
import org.engross.office.SignerOrder;
import org.engross.problem.Place;
import org.engross.problem.Problems;

/** Who signs, each once: the leads as they are named, then the others in their order. */
final class Signers {
  private final Members members;
  private final Problems problems;
  private final Set<String> ids = new HashSet<>();

  Signers(Members members, Problems problems) {
    this.members = members;
    this.problems = problems;
  }

  /** The leads and those who sign beside them; who is not there or named twice is said. */
  List<Member> of(List<Named> leads, List<Named> others, SignerOrder order) {
    List<Member> first = find(leads);
    List<Member> all = new ArrayList<>(first);
    all.addAll(
        switch (order) {
          case GIVEN -> find(others);
          case ALPHABETICAL -> sorted(find(others), new ByName());
          case SENIORITY -> bySeniority(find(others), place(others));
          case PARTIES -> byParties(first, find(others), place(others));
        });
    return all;
  }

  /** Whoever is in a group and named already stands where he was named. */
  private List<Member> find(List<Named> wanted) {
    List<Member> each = new ArrayList<>();
    for (Named named : wanted) {
      for (Member member : members.findAll(List.of(named), problems)) {
        if (ids.add(member.id())) {
          each.add(member);
        } else if (!Group.isGroup(named.id())) {
          problems.warning(
              named.place(),
              named.id() + " is named twice and signs once",
              "delete one of the two");
        }
      }
    }
    return each;
  }

  private static Place place(List<Named> named) {
    return named.isEmpty() ? Place.NOWHERE : named.get(0).place();
  }

  private static List<Member> sorted(List<Member> signers, Comparator<Member> order) {
    return signers.stream().sorted(order).toList();
  }

  private List<Member> bySeniority(List<Member> signers, Place place) {
    require(signers, Member::since, place, "first day in the chamber", "since: 2015-01-06");
    return sorted(
        signers,
        Comparator.comparing((Member m) -> m.since().orElse(LocalDate.MAX))
            .thenComparing(new ByName()));
  }

  /**
   * Says who lacks what an order goes by.
   *
   * @param example the line that would give it
   */
  private void require(
      List<Member> signers,
      Function<Member, Optional<?>> what,
      Place place,
      String name,
      String example) {
    for (Member signer : signers) {
      if (what.apply(signer).isEmpty()) {
        problems.error(
            place,
            "the signers cannot be put in order: the "
                + name
                + " of "
                + signer.id()
                + " is not known",
            "add  " + example + "  to this member in people/members.yaml, or choose another order");
      }
    }
  }

  /** Turn by turn; the turn after the leads is that of the party after the last lead's. */
  private List<Member> byParties(List<Member> leads, List<Member> others, Place place) {
    List<Member> everyone = new ArrayList<>(leads);
    everyone.addAll(others);
    require(everyone, Member::party, place, "party", "party: Independent");
    Map<String, Deque<Member>> waiting = new LinkedHashMap<>();
    everyone.forEach(m -> waiting.putIfAbsent(party(m), new ArrayDeque<>()));
    others.forEach(m -> waiting.get(party(m)).add(m));
    List<String> turns = new ArrayList<>(waiting.keySet());
    int turn = leads.isEmpty() ? 0 : turns.indexOf(party(leads.get(leads.size() - 1))) + 1;
    List<Member> inTurn = new ArrayList<>();
    while (inTurn.size() < others.size()) {
      Optional.ofNullable(waiting.get(turns.get(turn++ % turns.size())).poll())
          .ifPresent(inTurn::add);
    }
    return inTurn;
  }

  private static String party(Member member) {
    return member.party().orElse("");
  }
}
