package org.engross.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.check.statement.ApDates;
import org.engross.document.Kind;
import org.engross.office.Member;

/**
 * What a statement tells: who did it, beside how many, and what it was. Every number and name is
 * that of the letter's own order.
 */
final class Deed {
  private static final int MOST_NAMES = 3;

  private final Order order;
  private final Optional<Member> one;
  private final PressNames names;

  Deed(Order order) {
    this.order = order;
    this.one = order.version();
    this.names = new PressNames(order.office().signerStyle());
  }

  /** In whose name it is told: one member, all of a few, or the leads of many. */
  List<Member> tellers() {
    if (one.isPresent()) {
      return order.leads().contains(one.get()) ? leadsBehind(one.get()) : List.of(one.get());
    }
    return order.signers().size() <= MOST_NAMES ? order.signers() : order.leads();
  }

  private List<Member> leadsBehind(Member first) {
    List<Member> leads = new ArrayList<>(order.leads());
    leads.remove(first);
    leads.add(0, first);
    return leads;
  }

  /** {@code Reps. Alex Sample (TX-11) and Jordan Sample (OH-04)}. */
  String who() {
    return names.of(tellers());
  }

  /** {@code sent a letter}, {@code joined two colleagues in sending a letter}. */
  String did() {
    int others = order.signers().size() - tellers().size();
    String with = PressNames.colleagues(others);
    if (others == 0) {
      return past() + " " + thing();
    }
    return (isLed() ? "led " : "joined ") + with + " in " + doing() + " " + thing();
  }

  private boolean isLed() {
    return order.leads().containsAll(tellers());
  }

  private boolean isLetter() {
    return kind().filter(k -> k == Kind.LETTER).isPresent();
  }

  private Optional<Kind> kind() {
    return order.release().letter().map(l -> l.template().purpose().kind());
  }

  private String past() {
    return isLetter() ? "sent" : "introduced";
  }

  private String doing() {
    return isLetter() ? "sending" : "introducing";
  }

  private String thing() {
    String letter = order.release().sent().isSeveral() ? "letters" : "a letter";
    return isLetter() ? letter : order.own().getOrDefault("measure", "a resolution").toString();
  }

  /** {@code Rep. Alex Sample and Two Colleagues Write to Ambassador Tai on Enforcement ...}. */
  String headline() {
    String subject = HeadlineCase.inside(order.subject().orElse(Subjects.of(order.points())));
    if (kind().isEmpty() && !order.own().containsKey("measure")) {
      return "Statement by " + PressNames.titled(speakers()) + " on " + subject;
    }
    String letter = order.release().sent().isSeveral() ? "Letters" : "Letter";
    return isLetter()
        ? heads(
                " Leads " + letter + " to ",
                " Joins " + letter + " to ",
                " Write to ",
                " Writes to ")
            + order.to().prose(order.to()::titleOf, " Others")
            + " on "
            + subject
        : heads(" Leads ", " Joins ", " Introduce ", " Introduces ")
            + HeadlineCase.inside(thing())
            + " on "
            + subject;
  }

  /** Who speaks where no letter is told of: the member of this version, or the leads. */
  List<Member> speakers() {
    return one.map(List::of).orElse(order.leads());
  }

  private String heads(String leads, String joins, String several, String alone) {
    int all = order.signers().size();
    if (all == 1) {
      return PressNames.titled(order.signers().get(0)) + alone;
    }
    if (one.isPresent()) {
      return PressNames.titled(one.get()) + (isLed() ? leads : joins);
    }
    if (all == 2) {
      return PressNames.titled(order.signers()) + several;
    }
    Member first = order.leads().get(0);
    return PressNames.titled(first)
        + " and "
        + HeadlineCase.of(PressNames.colleagues(all - 1))
        + several;
  }

  /** {@code Three Members Request a Written Reply by July 8}, where there is such a day. */
  Optional<String> subhead() {
    String all = HeadlineCase.of(PressNames.number(order.signers().size()));
    String members =
        order.signers().size() == 1 ? all + " Member Requests" : all + " Members Request";
    return order
        .release()
        .letter()
        .flatMap(Order::replyBy)
        .map(day -> members + " a Written Reply by " + ApDates.day(day));
  }

  /** {@code Reps. ...}: everybody who signed. */
  String signers() {
    return names.of(order.signers());
  }
}
