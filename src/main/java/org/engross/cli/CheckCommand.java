package org.engross.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.engross.check.Checks;
import org.engross.check.inquiry.Check;
import org.engross.check.rule.Rule;
import org.engross.desk.CheckDesk;
import org.engross.desk.Checked;
import org.engross.desk.Workspace;
import org.engross.office.Packet;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.Problems;
import org.engross.source.Source;
import org.engross.source.Unreadable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code engross check FILE...}: drafts in, what is wrong with them out. */
@Command(
    name = "check",
    sortOptions = false,
    description = {
      "Reads drafts as their last reader before the signature does, and says what is wrong: the"
          + " rules of the form, stale points, what was left for later. It writes nothing.",
      "A packet is checked by making its drafts: what passes here, draft --final writes. Any other"
          + " letter, resolution or press release is read from its Word file (.docx), Markdown"
          + " (.md) or text (.txt), whoever wrote it, and a resolution from its XML too (.xml)."
    },
    footerHeading = "%nExamples%n",
    footer = {
      "  engross check packets/ustr-letter.yaml",
      "  engross check letter-from-the-other-office.docx",
      "  engross check out/*.docx --strict",
      "  engross check letter.docx --json",
      "  engross check --rules"
    })
final class CheckCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "PACKET|FILE",
      description = "Packets (.yaml), and drafts: .docx, .md, .txt, .xml.")
  private List<String> files = List.of();

  @Option(names = "--strict", description = "Let warnings count as errors do: exit code 1.")
  private boolean strict;

  @Option(names = "--json", description = "As JSON, for other programs.")
  private boolean json;

  @Option(names = "--rules", description = "Show every rule: id, level, what it finds, and why.")
  private boolean rules;

  CheckCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (rules) {
      Checks.all().forEach(this::print);
      Arrays.stream(Check.values()).forEach(this::print);
      return ExitCode.OK.number();
    }
    if (files.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "Say what to check: a packet, or a .docx, .md, .txt or .xml file");
    }
    List<Checked> checked = files.stream().map(this::check).toList();
    CheckedPrinter printer =
        new CheckedPrinter(out(), spec.commandLine().getColorScheme().ansi(), strict);
    return json
        ? printer.printJson(checked)
        : printer.print(checked, CheckedPrinter.counted(checked.size(), "file"));
  }

  private Checked check(String name) {
    Path file = surroundings.resolve(name).toAbsolutePath().normalize();
    String lower = name.toLowerCase(Locale.ROOT);
    if (Files.isDirectory(file)) {
      return problem(
          name, "this is a folder", "name the files in it: " + inFolder(name) + "*.docx");
    }
    if (Files.notExists(file)) {
      return problem(name, "there is no such file", "name a packet, or a .docx, .md or .txt file");
    }
    return lower.endsWith(".yaml") || lower.endsWith(".yml")
        ? packet(name, file)
        : draft(name, file);
  }

  private static String inFolder(String name) {
    return name.endsWith("/") || name.endsWith("\\") ? name : name + "/";
  }

  private Checked packet(String name, Path file) {
    Problems problems = new Problems();
    Optional<Packet> packet = PacketFile.read(name, file, Optional.empty(), problems);
    Workspace workspace = Workspace.open(file.getParent(), surroundings.folder(), problems);
    return packet
        .map(p -> CheckDesk.packet(name, p, workspace, problems))
        .orElseGet(() -> new Checked(name, problems.list()));
  }

  private Checked draft(String name, Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(Source.MOST_BYTES + 1);
      return CheckDesk.file(name, bytes, CheckDesk.pageLimit(surroundings.folder()));
    } catch (IOException e) {
      return new Checked(name, List.of(Unreadable.problem(name, e)));
    }
  }

  private static Checked problem(String name, String message, String remedy) {
    return new Checked(name, List.of(Problem.error(Place.of(name), message, remedy)));
  }

  private void print(Rule rule) {
    out()
        .println(
            String.format(
                Locale.ROOT, "%-18s %-8s %s.", rule.id(), rule.level().word(), rule.finds()));
    out().println(" ".repeat(28) + rule.reason() + ".");
  }

  private void print(Check check) {
    out()
        .println(
            String.format(
                Locale.ROOT, "%-18s %-8s %s.", check.id(), check.level().word(), check.reason()));
    out().println(" ".repeat(28) + check.source() + ".");
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
