package org.engross.desk;

import java.util.Objects;
import java.util.Optional;
import org.engross.ledger.SignOn;
import org.engross.ledger.SignOns;
import org.engross.office.Member;
import org.engross.office.Office;

/**
 * One draft among those that an entry of a packet becomes: to whom it goes, who signs it, whose own
 * it is.
 *
 * @param member the one signer whose own version it is; empty where it is everybody's
 * @param sent the letters that it speaks about, if it is a statement
 */
record Version(
    Addressees to, Sponsors sponsors, Optional<Member> member, Stationery stationery, Sent sent) {

  Version {
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(sponsors, "sponsors");
    Objects.requireNonNull(member, "member");
    Objects.requireNonNull(stationery, "stationery");
    Objects.requireNonNull(sent, "sent");
  }

  /** On what it is written; the contact that a member's office gave with its yes comes first. */
  Stationery stationery(Optional<SignOns> signOns) {
    return signOns.isEmpty() || member.isEmpty()
        ? stationery
        : stationery.of(signOns.get().find(member.get()).flatMap(SignOn::contact));
  }

  /** The same in one member's name, on that member's own. */
  Version of(Member one, Office office) {
    return new Version(to, sponsors, Optional.of(one), stationery.of(one, office), sent);
  }
}
