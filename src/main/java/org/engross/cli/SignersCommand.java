package org.engross.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code engross signers}: the command above those that keep a ledger of who said yes. */
@Command(
    name = "signers",
    description = {
      "Keeps the ledger of a sign-on letter: who was asked, and who answered what.",
      "A ledger is a CSV file that you may edit in Excel too. A packet names it"
          + " (signers: sign-ons.csv), and only those sign whose yes is written there."
    },
    footerHeading = "%nExamples%n",
    footer = {
      "  engross signers add sign-ons.csv \"Jordan Sample\" yes --by pat",
      "  engross signers import sign-ons.csv answers.xlsx",
      "  engross signers status sign-ons.csv --deadline 2022-06-24",
      "  engross signers close sign-ons.csv"
    })
final class SignersCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do: add, import, status or close");
  }

  /** The command with those below it. */
  static CommandLine with(Surroundings surroundings) {
    return new CommandLine(new SignersCommand())
        .addSubcommand("add", new SignersAddCommand(surroundings))
        .addSubcommand("import", new SignersImportCommand(surroundings))
        .addSubcommand("status", new SignersStatusCommand(surroundings))
        .addSubcommand("close", new SignersCloseCommand(surroundings));
  }
}
