package org.engross.ledger;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.engross.office.Member;

/**
 * What a draft takes out of a ledger: those who said yes, and nobody else.
 *
 * @param made how the manifest names the list: {@code sign-ons.csv sha256:9f86d0...}; empty where
 *     there is no ledger
 * @param yes in the order of the file
 */
public record SignOns(String made, List<SignOn> yes) {
  /** Of a draft whose signers stand in the packet. */
  public static final SignOns NONE = new SignOns("", List.of());

  /** Copies the list, and refuses whoever did not say yes. */
  public SignOns {
    Objects.requireNonNull(made, "made");
    yes = List.copyOf(yes);
    if (!yes.stream().allMatch(SignOn::isYes)) {
      throw new IllegalArgumentException("only a recorded yes signs");
    }
  }

  /** What a member's office gave with its yes. */
  public Optional<SignOn> find(Member member) {
    return yes.stream().filter(s -> s.member().id().equals(member.id())).findFirst();
  }
}
