package org.engross.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.engross.desk.Dates;
import org.engross.ledger.Answer;
import org.engross.ledger.Closing;
import org.engross.ledger.ClosingFile;
import org.engross.ledger.Entry;
import org.engross.ledger.Ledger;
import org.engross.ledger.LedgerBook;
import org.engross.ledger.Roster;
import org.engross.ledger.SignOn;

/** Says what was written into a ledger. */
final class LedgerPrinter {
  private static final int LISTED_AT_MOST = 12;

  private final PrintWriter out;

  LedgerPrinter(PrintWriter out) {
    this.out = out;
  }

  /** Of many, only those that a person should look at, and how many. */
  void print(List<Entry> entries) {
    boolean few = entries.size() <= LISTED_AT_MOST;
    entries.stream().filter(e -> few || isNotable(e)).forEach(this::print);
    if (!few) {
      long added = entries.stream().filter(e -> e.was().isEmpty()).count();
      long changed = entries.stream().filter(e -> e.was().isPresent() && e.isNews()).count();
      out.println(
          added
              + " added, "
              + changed
              + " changed, "
              + (entries.size() - added - changed)
              + " unchanged");
    }
  }

  private static boolean isNotable(Entry entry) {
    return entry.passedOver().isPresent() || entry.was().isPresent() && entry.isNews();
  }

  void print(Entry entry) {
    SignOn now = entry.now();
    String verb = entry.was().isEmpty() ? "added     " : "changed   ";
    out.println(
        (entry.isNews() ? verb : "unchanged ")
            + Roster.name(now.member())
            + ": "
            + now.answer().word()
            + was(entry)
            + entry.passedOver().map(p -> later(now, p)).orElse(""));
  }

  private static String was(Entry entry) {
    return entry
        .was()
        .filter(w -> w.answer() != entry.now().answer())
        .map(w -> ", was " + w.answer().word() + w.date().map(d -> " of " + d).orElse(""))
        .orElse("");
  }

  private static String later(SignOn now, SignOn passedOver) {
    return now.date().map(d -> " of " + d).orElse("")
        + " stays; the list's "
        + passedOver.answer().word()
        + passedOver.date().map(d -> " is of " + d).orElse("");
  }

  /** How the ledger stands afterwards. */
  void printSum(LedgerBook book) {
    out.println(
        (book.isNew() ? "made      " : "ledger    ")
            + book.ledger().name()
            + ": "
            + counts(book.ledger()));
  }

  /** {@code 3 yes, 1 no, 2 pending}. */
  static String counts(Ledger ledger) {
    return Arrays.stream(Answer.values())
        .map(answer -> ledger.with(answer).size() + " " + answer.word())
        .collect(Collectors.joining(", "));
  }

  /** That the ledger is closed, and what a draft will say of it now. */
  void printSinceClose(LedgerArgument argument, Ledger ledger) {
    ClosingFile.beside(argument.path(), argument.shown())
        .closing()
        .filter(c -> c.since(ledger).stream().anyMatch(Closing.Change::signs))
        .ifPresent(
            c ->
                out.println(
                    "note      the ledger was closed on "
                        + Dates.inWords(c.date())
                        + ": drafts will say what changed since, and --final waits until it is"
                        + " closed again"));
  }
}
