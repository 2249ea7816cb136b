package org.engross.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.engross.desk.Dates;
import org.engross.ledger.Answer;
import org.engross.ledger.Closing;
import org.engross.ledger.ClosingFile;
import org.engross.ledger.Ledger;
import org.engross.ledger.Ledgers;
import org.engross.problem.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code engross signers close LEDGER}: freezes the list of those who sign. */
@Command(
    name = "close",
    sortOptions = false,
    description = {
      "Closes a ledger: writes a list of all answers beside it (sign-ons.closed), with a hash that"
          + " a final letter's line in out/manifest.json names.",
      "Whoever is added or changes an answer afterwards shows in the next draft, and stops --final"
          + " until the ledger is closed again."
    },
    footerHeading = "%nExample%n",
    footer = "  engross signers close sign-ons.csv")
final class SignersCloseCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "LEDGER", description = "The ledger: sign-ons.csv.")
  private String ledger;

  @Option(names = "--on", paramLabel = "DATE", description = "The day of the close; else today.")
  private String on;

  SignersCloseCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    Optional<LocalDate> day = DateOption.read("--on", on, problems);
    LedgerArgument argument = LedgerArgument.of(ledger, surroundings, problems);
    Ledgers.Opened opened = argument.open(surroundings, problems);
    new ProblemPrinter(spec.commandLine().getErr(), spec.commandLine().getColorScheme().ansi())
        .print(problems.list());
    PrintWriter out = spec.commandLine().getOut();
    Optional<Closing> same = opened.closing().filter(c -> c.since(opened.ledger()).isEmpty());
    if (same.isPresent()) {
      out.println(
          "unchanged " + argument.shown() + " was closed on " + Dates.inWords(same.get().date()));
    } else {
      ClosingFile file = ClosingFile.beside(argument.path(), argument.shown());
      Closing closed = file.close(opened.ledger(), day.orElseGet(surroundings.today()));
      out.println("closed    " + argument.shown() + ": " + sum(opened.ledger()));
      out.println("wrote     " + file.shown() + ", " + closed.hash());
    }
    return ExitCode.OK.number();
  }

  private static String sum(Ledger ledger) {
    int pending = ledger.with(Answer.PENDING).size();
    return LedgerPrinter.counts(ledger)
        + (pending == 0 ? "" : "; whoever is pending does not sign");
  }
}
