package org.engross.desk;

import org.engross.document.Kind;
import org.engross.office.Recipient;
import org.engross.problem.Level;
import org.engross.problem.Problem;
import org.engross.problem.Problems;
import org.engross.template.Purpose;
import org.engross.template.Purpose.Need;

/** Whether an order fits together: its points, its recipients and its template. */
final class Fitness {
  private Fitness() {}

  /** Says what does not fit. */
  static void check(Order order, Wanted wanted, Problems problems) {
    for (Need need : order.template().purpose().needs()) {
      if (!isMet(need, wanted)) {
        problems.warning(
            order.to().place(),
            "none of the chosen points " + verb(need) + " " + whom(order.to()),
            "choose a point that does, or add one to it  of: " + asked(order.to()));
      }
    }
    if (order.template().purpose().sender().isPresent()) {
      checkCommittee(order, problems);
    }
    if (order.template().purpose().kind() == Kind.RESOLUTION) {
      order.sponsors().check(order.form(), problems);
    }
    if (isInquiry(order.template().purpose()) && order.unprivileged().isEmpty()) {
      order.to().all().forEach(recipient -> checkPrivilege(recipient, problems));
    }
    order.to().all().forEach(recipient -> checkHolder(recipient, order, problems));
  }

  /** The rows of a list are many: what is wrong with all of one form is said in the same words. */
  private static boolean isRow(Addressees to) {
    return to.all().size() == 1 && to.place().column() == 0 && to.all().get(0).form().isPresent();
  }

  private static String whom(Addressees to) {
    return isRow(to) ? "anybody addressed as " + asked(to) : to.id();
  }

  private static String asked(Addressees to) {
    Recipient first = to.all().get(0);
    return isRow(to) ? first.form().orElseThrow() : first.id();
  }

  private static boolean isMet(Need need, Wanted wanted) {
    return switch (need) {
      case ASKS -> !wanted.asks().isEmpty();
      case QUESTIONS -> !wanted.questions().isEmpty();
      case RECORDS -> !wanted.records().isEmpty();
    };
  }

  private static String verb(Need need) {
    return switch (need) {
      case ASKS -> "asks anything of";
      case QUESTIONS -> "has a question to";
      case RECORDS -> "asks for records of";
    };
  }

  /** Only a committee can demand documents; a member can but ask (House Rule XI clause 2(m)). */
  private static void checkCommittee(Order order, Problems problems) {
    if (order.stationery().letterhead().committee().isEmpty()) {
      problems.warning(
          order.place(),
          "a member alone has no power to demand documents; only a committee has, and no committee"
              + " sends this "
              + order.template().name(),
          "choose a committee's letterhead:  letterhead: ...  or ask by an oversight-letter");
    }
  }

  /** A resolution that asks for records is one of inquiry. */
  static boolean isInquiry(Purpose purpose) {
    return purpose.kind() == Kind.RESOLUTION && purpose.needs().contains(Need.RECORDS);
  }

  private static void checkPrivilege(Recipient recipient, Problems problems) {
    if (!Offices.isPrivileged(recipient)) {
      problems.add(
          new Problem(
              Level.ERROR,
              "roi-addressee",
              recipient.place(),
              Offices.name(recipient)
                  + " is neither the President nor the head of an executive department, so an"
                  + " inquiry loses its privilege (House Rule XIII clause 7)",
              "address the President instead: --to president; or say why it may go without:"
                  + "  --allow-unprivileged \"...\""));
    }
  }

  private static void checkHolder(Recipient recipient, Order order, Problems problems) {
    if (!recipient.holdsOn(order.date())) {
      problems.add(
          Problem.warning(
              recipient.place(),
              recipient.name() + " does not hold this office on " + Dates.inWords(order.date()),
              "name the holder of that day"));
    }
  }
}
