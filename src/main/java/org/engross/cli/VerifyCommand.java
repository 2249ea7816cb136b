package org.engross.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.verify.FolderCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code engross verify DIR...}: which drafts are as they were written, and which are not. */
@Command(
    name = "verify",
    sortOptions = false,
    description = {
      "Says which drafts of a folder are as Engross wrote them, byte for byte, and which were"
          + " edited, are missing, or are not ours. Each Word file of ours is read again: its"
          + " parts, its links, its fields and its properties. It changes nothing.",
      "The exit code is 1 if a draft was edited, is missing or is not sound."
    },
    footerHeading = "%nExamples%n",
    footer = {
      "  engross verify",
      "  engross verify out --all",
      "  engross verify out-* --strict",
      "  engross verify --json"
    })
final class VerifyCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "DIR",
      defaultValue = "out",
      description = "The folders (${DEFAULT-VALUE}).")
  private List<String> folders = List.of();

  @Option(names = "--all", description = "Name the drafts too that nobody touched.")
  private boolean all;

  @Option(names = "--strict", description = "Let files that are not ours count: exit code 1.")
  private boolean strict;

  @Option(
      names = "--json",
      description =
          "A line of JSON for each file, for other programs: folder, name, state, faults.")
  private boolean json;

  VerifyCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    boolean good = true;
    for (String folder : folders) {
      good &= verify(surroundings.resolve(folder));
    }
    return good ? ExitCode.OK.number() : ExitCode.PROBLEMS.number();
  }

  /** Looks at one folder; whether all is as it must be. */
  private boolean verify(Path folder) {
    PrintWriter out = spec.commandLine().getOut();
    VerifiedPrinter files = new VerifiedPrinter(out, name(folder), all);
    Problems problems = new Problems();
    try (FolderCheck check = new FolderCheck(folder)) {
      check.run(problems, json ? files::printJson : files::print);
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    }
    new ProblemPrinter(spec.commandLine().getErr(), spec.commandLine().getColorScheme().ansi())
        .print(problems.list());
    if (!json && (files.isUsed() || !problems.hasErrors())) {
      files.printSum();
    }
    return !problems.hasErrors() && files.isGood(strict);
  }

  /** As the person knows it; of the folder in which the person stands, a period. */
  private String name(Path folder) {
    String shown = surroundings.shown(folder);
    return shown.isEmpty() ? "." : shown;
  }
}
