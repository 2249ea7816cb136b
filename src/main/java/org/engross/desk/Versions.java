package org.engross.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.engross.office.Contact;
import org.engross.office.ForEach;
import org.engross.office.Member;
import org.engross.office.Named;
import org.engross.office.Office;
import org.engross.office.Particulars;
import org.engross.problem.Place;
import org.engross.problem.Problems;

/** The drafts that one entry of a packet becomes: of what each is one, {@link ForEach} says. */
final class Versions {
  private static final int NAMED_AT_MOST = 6;

  private final ForEach forEach;
  private final Particulars particulars;
  private final Office office;
  private final Collection<Member> everybody;
  private final Problems problems;

  /**
   * Versions of an entry.
   *
   * @param everybody the members that the office knows
   */
  Versions(
      ForEach forEach,
      Particulars particulars,
      Office office,
      Collection<Member> everybody,
      Problems problems) {
    this.forEach = forEach;
    this.particulars = particulars;
    this.office = office;
    this.everybody = everybody;
    this.problems = problems;
  }

  /**
   * Letters and measures: of all who sign, or each signer's own under that member's letterhead.
   *
   * @param place where they are ordered
   */
  List<Version> letters(List<Addressees> addressees, List<Member> signers, Place place) {
    if (!forEach.signer()) {
      return ofAll(addressees, signers);
    }
    warnOfPlainOnes(signers, place);
    Contact contact = particulars.contact().orElse(office.contact());
    List<Version> versions = new ArrayList<>();
    for (Member member : signers) {
      Sponsors alone = new Sponsors(List.of(member), List.of(member), everybody);
      Stationery own = Stationery.own(member, office, contact);
      addressees.forEach(
          to ->
              versions.add(new Version(to, alone, Optional.of(member), own, Release.NONE.sent())));
    }
    return versions;
  }

  private List<Version> ofAll(List<Addressees> addressees, List<Member> signers) {
    Sponsors all = new Sponsors(leading(signers), signers, everybody);
    Stationery common =
        Stationery.choose(office, particulars.letterhead(), all.leads(), problems)
            .of(particulars.contact());
    return addressees.stream()
        .map(to -> new Version(to, all, Optional.empty(), common, Release.NONE.sent()))
        .toList();
  }

  /** Those of the signers who write; where none is named, the first. */
  private List<Member> leading(List<Member> signers) {
    List<Named> leads = particulars.from().isEmpty() ? office.from() : particulars.from();
    List<String> ids = leads.stream().map(Named::id).toList();
    List<Member> leading = signers.stream().filter(s -> ids.contains(s.id())).toList();
    return leading.isEmpty() ? signers.subList(0, 1) : leading;
  }

  /** Nobody gets another member's letterhead: who has none is said, all in one line. */
  private void warnOfPlainOnes(List<Member> signers, Place place) {
    List<String> plain =
        signers.stream()
            .filter(m -> m.letterhead().isEmpty() && !office.isOf(m))
            .map(Member::id)
            .toList();
    if (!plain.isEmpty()) {
      List<String> named = plain.subList(0, Math.min(NAMED_AT_MOST, plain.size()));
      problems.warning(
          place,
          plain.size()
              + " of "
              + signers.size()
              + (plain.size() == 1 ? " signers has" : " signers have")
              + " no letterhead of an own, so a plain one stands over the letter: "
              + String.join(", ", named)
              + (named.size() < plain.size() ? ", ..." : ""),
          "add  letterhead:  to these members in people/members.yaml");
    }
  }

  /** Statements that speak for themselves: of all, or each signer's as one of all. */
  List<Version> statements(List<Addressees> addressees, List<Member> signers) {
    List<Version> all = ofAll(addressees, signers);
    return forEach.signer()
        ? signers.stream().flatMap(m -> all.stream().map(v -> v.of(m, office))).toList()
        : all;
  }

  /** Statements that speak about letters: one about all of them, unless they are told apart. */
  List<Version> about(Sent sent) {
    List<Version> versions = new ArrayList<>();
    for (Sent letters : forEach.recipient() ? sent.toEach() : List.of(sent)) {
      if (forEach.signer()) {
        letters.sponsors().signers().forEach(m -> versions.add(told(letters.by(m)).of(m, office)));
      } else {
        versions.add(told(letters));
      }
    }
    return versions;
  }

  private Version told(Sent letters) {
    Stationery common = letters.letters().get(0).stationery().of(particulars.contact());
    return new Version(letters.to(), letters.sponsors(), Optional.empty(), common, letters);
  }
}
