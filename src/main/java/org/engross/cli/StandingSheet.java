package org.engross.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.engross.desk.Dates;
import org.engross.ledger.Answer;
import org.engross.ledger.Closing;
import org.engross.ledger.Roster;
import org.engross.ledger.SignOn;
import org.engross.ledger.Standing;
import org.engross.office.Member;

/** Prints how far a ledger is. */
final class StandingSheet {
  private static final int LISTED_AT_MOST = 40;

  private final PrintWriter out;

  StandingSheet(PrintWriter out) {
    this.out = out;
  }

  void print(Standing standing) {
    out.println(
        standing.ledger().name()
            + " on "
            + Dates.inWords(standing.today())
            + ": "
            + LedgerPrinter.counts(standing.ledger()));
    standing.leads().forEach(lead -> line("leads", Roster.name(lead)));
    for (Answer answer : Answer.values()) {
      standing.with(answer).forEach(this::answer);
    }
    if (standing.ledger().signOns().isEmpty()) {
      line("", "nobody was asked yet: engross signers add " + standing.ledger().name() + " ...");
    }
    missing(standing.missing());
    counts("parties", standing.parties());
    counts("states", standing.states());
    standing
        .deadline()
        .ifPresent(day -> line("deadline", Dates.inWords(day) + ": " + left(standing)));
    standing.closing().ifPresentOrElse(this::closed, () -> line("open", "not closed yet"));
    standing.changes().forEach(change -> line("changed", change.words()));
  }

  private void line(String word, String text) {
    out.println((word + " ".repeat(10)).substring(0, 10) + text);
  }

  private void answer(SignOn signOn) {
    String when =
        signOn.date().map(d -> ", " + d).orElse("")
            + signOn.staffer().map(s -> ", " + s).orElse("");
    String quote = signOn.isYes() && !signOn.quote().isEmpty() ? ", with a quote" : "";
    line(signOn.answer().word(), Roster.name(signOn.member()) + when + quote);
  }

  /** Of many, so many that a person reads on. */
  private void missing(List<Member> missing) {
    missing.stream().limit(LISTED_AT_MOST).forEach(m -> line("missing", Roster.name(m)));
    if (missing.size() > LISTED_AT_MOST) {
      line("missing", "and " + (missing.size() - LISTED_AT_MOST) + " more; --json lists all");
    }
  }

  private void counts(String word, Map<String, Integer> counts) {
    if (!counts.isEmpty()) {
      line(
          word,
          counts.entrySet().stream()
              .map(c -> (c.getKey().isEmpty() ? "not known" : c.getKey()) + " " + c.getValue())
              .collect(Collectors.joining(", ")));
    }
  }

  private static String left(Standing standing) {
    long days = standing.daysLeft().orElseThrow();
    if (days == 0) {
      return "today";
    }
    String count = Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days";
    return days > 0 ? count + " left" : "passed " + count + " ago";
  }

  private void closed(Closing closing) {
    line("closed", Dates.inWords(closing.date()) + ", " + closing.hash());
  }
}
