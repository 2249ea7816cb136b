package org.engross.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The commands by name. A run that names one gets that one alone, since reading the options of all
 * the others would take longer than many a draft.
 */
record Commands(Surroundings surroundings, PrintWriter out, PrintWriter err) {

  /** A command line for these arguments. */
  CommandLine commandLine(String... args) {
    CommandLine commandLine = new CommandLine(new EngrossCommand());
    Map<String, Supplier<Object>> all = all();
    if (args.length > 0 && all.containsKey(args[0]) && !args[0].equals("help")) {
      all.keySet().retainAll(Set.of(args[0]));
    }
    all.forEach((name, command) -> commandLine.addSubcommand(name, command.get()));
    commandLine.setUsageHelpWidth(100);
    commandLine.setOut(out).setErr(err);
    complete(commandLine);
    return commandLine;
  }

  private Map<String, Supplier<Object>> all() {
    Map<String, Supplier<Object>> all = new LinkedHashMap<>();
    all.put("draft", () -> new DraftCommand(surroundings, out, err));
    all.put("preview", () -> new PreviewCommand(surroundings, browser()));
    all.put("check", () -> new CheckCommand(surroundings));
    all.put("points", () -> new PointsCommand(surroundings));
    all.put("people", () -> new PeopleCommand(surroundings));
    all.put("templates", () -> new TemplatesCommand(surroundings));
    all.put("signers", () -> SignersCommand.with(surroundings));
    all.put("new", () -> NewCommand.with(surroundings));
    all.put("import", () -> ImportCommand.with(surroundings));
    all.put("explain", () -> new ExplainCommand(surroundings));
    all.put("verify", () -> new VerifyCommand(surroundings));
    all.put("manifest", () -> new ManifestCommand(surroundings));
    all.put("help", HelpCommand::new);
    all.put("generate-completion", AutoComplete.GenerateCompletion::new);
    return all;
  }

  private static Browser browser() {
    return Browser.of(System.getProperty("os.name"), System.getenv());
  }

  private static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .description("Show this help.")
        .build();
  }

  /** Gives each command what all have: a help of its own, with the exit codes. */
  private static void complete(CommandLine commandLine) {
    commandLine.getSubcommands().values().forEach(Commands::complete);
    CommandSpec spec = commandLine.getCommandSpec();
    if (spec.findOption("--help") == null) {
      spec.addOption(help());
    }
    spec.usageMessage().exitCodeListHeading("%nExit codes%n").exitCodeList(ExitCode.table());
  }
}
