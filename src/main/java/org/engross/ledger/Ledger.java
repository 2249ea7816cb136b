package org.engross.ledger;

import java.util.List;
import java.util.Optional;
import org.engross.office.Member;

/**
 * Who was asked to sign, and who answered what.
 *
 * @param name how a person knows its file
 * @param signOns one for each member, in the order of the file
 */
public record Ledger(String name, List<SignOn> signOns) {

  /** Copies the list. */
  public Ledger {
    signOns = List.copyOf(signOns);
  }

  /** What a member answered, if that member was asked. */
  public Optional<SignOn> find(Member member) {
    return signOns.stream().filter(s -> s.member().id().equals(member.id())).findFirst();
  }

  /** Those who gave this answer. */
  public List<SignOn> with(Answer answer) {
    return signOns.stream().filter(s -> s.answer() == answer).toList();
  }
}
