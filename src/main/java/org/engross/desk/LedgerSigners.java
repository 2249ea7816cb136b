package org.engross.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.engross.ledger.Roster;
import org.engross.ledger.SignOn;
import org.engross.ledger.SignOns;
import org.engross.office.Member;
import org.engross.office.Named;
import org.engross.problem.Problems;

/** Who signs where a packet names a ledger in the members' place: whoever said yes in it. */
final class LedgerSigners {
  private final Workspace workspace;
  private final Problems problems;

  LedgerSigners(Workspace workspace, Problems problems) {
    this.workspace = workspace;
    this.problems = problems;
  }

  /** Whether a file is named and not a member: no id and no group has a full stop in it. */
  static boolean isLedger(Named named) {
    return named.id().indexOf('.') >= 0;
  }

  /**
   * What the ledger says; empty where none is named.
   *
   * @param signers what the packet names
   * @param leads who write; they sign without being asked
   * @param strict whether a change since the close is an error
   */
  Optional<SignOns> read(List<Named> signers, List<Member> leads, boolean strict) {
    List<Named> others = new ArrayList<>(signers);
    Optional<Named> ledger = signers.stream().filter(LedgerSigners::isLedger).findFirst();
    ledger.ifPresent(
        named -> {
          workspace.ledgers().file(named, new Problems()).ifPresent(workspace::read);
          others.remove(named);
          others.forEach(other -> refuseBeside(other, named));
        });
    return ledger.map(
        named -> workspace.ledgers().signOns(named, roster(), leads, strict, problems));
  }

  private Roster roster() {
    return new Roster(workspace.files().members().roll(problems));
  }

  private void refuseBeside(Named other, Named ledger) {
    problems.error(
        other.place(),
        "\"" + other.id() + "\" stands beside the ledger \"" + ledger.id() + "\"",
        "write every signer into the ledger, and name it alone");
  }

  /** Those who said yes and do not lead, in the order in which they answered. */
  static List<Named> named(SignOns signOns, List<Member> leads) {
    List<String> leading = leads.stream().map(Member::id).toList();
    return signOns.yes().stream()
        .filter(s -> !leading.contains(s.member().id()))
        .sorted(Comparator.comparing(LedgerSigners::day))
        .map(s -> new Named(s.member().id(), s.place()))
        .toList();
  }

  private static LocalDate day(SignOn signOn) {
    return signOn.date().orElse(LocalDate.MAX);
  }
}
