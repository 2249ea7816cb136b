package org.engross.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.engross.ledger.SignOns;
import org.engross.office.Member;
import org.engross.office.Recipient;

/**
 * The letters that one statement speaks about. A letter that went to each of three recipients is
 * three letters, and one that all three got together is one.
 *
 * @param letters in the order of the packet; none where a statement speaks for itself
 * @param to who got them, each once
 */
record Sent(List<Order> letters, Addressees to) {

  Sent {
    letters = List.copyOf(letters);
  }

  /** These letters, whoever got them. */
  static Sent of(List<Order> letters) {
    return new Sent(letters, letters.isEmpty() ? Addressees.NOBODY : everyone(letters));
  }

  private static Addressees everyone(List<Order> letters) {
    Addressees first = letters.get(0).to();
    if (letters.stream().allMatch(letter -> letter.to().equals(first))) {
      return first;
    }
    Map<String, Recipient> all = new LinkedHashMap<>();
    letters.forEach(letter -> letter.to().all().forEach(r -> all.putIfAbsent(r.id(), r)));
    return new Addressees(List.copyOf(all.values()), "");
  }

  /** Whether it is more than one letter. */
  boolean isSeveral() {
    return letters.size() > 1;
  }

  boolean isEmpty() {
    return letters.isEmpty();
  }

  /** Those that went to the same recipients, apart from the others. */
  List<Sent> toEach() {
    Map<String, List<Order>> apart = new LinkedHashMap<>();
    letters.forEach(l -> apart.computeIfAbsent(l.to().id(), id -> new ArrayList<>()).add(l));
    return apart.values().stream().map(Sent::of).toList();
  }

  /** Those that a member signed: the letters of all, and that member's own. */
  Sent by(Member member) {
    boolean allsAlone = letters.stream().allMatch(letter -> letter.version().isEmpty());
    return allsAlone
        ? this
        : of(
            letters.stream()
                .filter(l -> l.version().map(v -> v.id().equals(member.id())).orElse(true))
                .toList());
  }

  /** Those that went to one of these. */
  Sent only(List<String> ids) {
    return of(letters.stream().filter(letter -> ids.contains(letter.to().id())).toList());
  }

  /** Who wrote and signed them, each once. */
  Sponsors sponsors() {
    Sponsors first = letters.get(0).sponsors();
    if (letters.stream().allMatch(letter -> letter.version().isEmpty())) {
      return first;
    }
    List<Member> leads = members(Order::leads);
    Set<String> ids = new LinkedHashSet<>(leads.stream().map(Member::id).toList());
    List<Member> all = new ArrayList<>(leads);
    members(Order::signers).stream().filter(m -> ids.add(m.id())).forEach(all::add);
    return new Sponsors(leads, all, first.all());
  }

  /** What the ledger says of those who signed them, if they have one. */
  Optional<SignOns> signOns() {
    return letters.get(0).signOns();
  }

  private List<Member> members(Function<Order, List<Member>> which) {
    Map<String, Member> each = new LinkedHashMap<>();
    letters.forEach(letter -> which.apply(letter).forEach(m -> each.putIfAbsent(m.id(), m)));
    return List.copyOf(each.values());
  }
}
