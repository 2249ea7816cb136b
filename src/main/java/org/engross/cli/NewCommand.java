package org.engross.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code engross new}: the command above those that start a file. */
@Command(
    name = "new",
    description = "Starts something of your own, with every key explained.",
    footerHeading = "%nExamples%n",
    footer = {
      "  engross new office my-office",
      "  engross new template my-letter --from letter",
      "  engross new packet trade-letter --template letter --to ustr",
      "  engross new points border-2023"
    })
final class NewCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to start: office, template, packet or points");
  }

  /** The command with those below it. */
  static CommandLine with(Surroundings surroundings) {
    return new CommandLine(new NewCommand())
        .addSubcommand("office", new NewOfficeCommand(surroundings))
        .addSubcommand("template", new NewTemplateCommand(surroundings))
        .addSubcommand("packet", new NewPacketCommand(surroundings))
        .addSubcommand("points", new NewPointsCommand(surroundings));
  }
}
