package org.engross.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code engross import}: the command above those that make a file out of another. */
@Command(
    name = "import",
    description = "Makes a file of an office out of something that you have.",
    footerHeading = "%nExamples%n",
    footer = {
      "  engross import points paper.docx",
      "  engross import members congress-legislators",
      "  engross import recipients governors.csv --form governor"
    })
final class ImportCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Say what to import: import points FILE, import members DIR, or import recipients FILE");
  }

  /** The command with those below it. */
  static CommandLine with(Surroundings surroundings) {
    return new CommandLine(new ImportCommand())
        .addSubcommand("points", new ImportPointsCommand(surroundings))
        .addSubcommand("members", new ImportMembersCommand(surroundings))
        .addSubcommand("recipients", new ImportRecipientsCommand(surroundings));
  }
}
