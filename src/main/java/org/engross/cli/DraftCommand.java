package org.engross.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.engross.desk.Desk;
import org.engross.desk.Format;
import org.engross.desk.Report;
import org.engross.desk.Request;
import org.engross.desk.Workspace;
import org.engross.office.Named;
import org.engross.office.Packet;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code engross draft TEMPLATE|PACKET}: a packet in, drafts out. */
@Command(
    name = "draft",
    sortOptions = false,
    description = {
      "Makes drafts: from a template and points, or from a packet file that orders several.",
      "Options laid beside a packet win over what the packet says."
    },
    footerHeading = "%nExamples%n",
    footer = {
      "  engross draft letter --to ustr --points usmca-enforcement,usmca-2026-review",
      "  engross draft letter --to ustr --points usmca-enforcement --format text --out -",
      "  engross draft packets/ustr-letter.yaml --format docx,pdf --final",
      "",
      "A PDF is printed by LibreOffice. Where it does not lie in its usual place, ENGROSS_OFFICE",
      "names its folder: the one that has program/soffice in it."
    })
final class DraftCommand implements Callable<Integer> {
  private static final int LISTED_AT_MOST = 12;

  private final Surroundings surroundings;
  private final PrintWriter printed;
  private final PrintWriter said;
  private final Problems problems = new Problems();

  @Mixin final OrderOptions ordered = new OrderOptions();

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      description =
          "docx, pdf, html, text, markup, factsheet, and for resolutions xml, uslm, memo; several"
              + " with commas. Otherwise docx.")
  List<String> formats = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The folder for the files (${DEFAULT-VALUE}); - prints text, html or markup.")
  String out = "out";

  @Option(names = "--final", description = "A clean copy: without it every page is marked DRAFT.")
  boolean finalCopy;

  @Option(names = "--dry-run", description = "Make and check everything, write nothing.")
  boolean dryRun;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "The most threads; otherwise one for each core.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // read by picocli
  private boolean help;

  /**
   * A draft, whose arguments picocli or {@link PlainDraft} sets.
   *
   * @param printed takes the outcome: standard output
   * @param said takes the problems: standard error
   */
  DraftCommand(Surroundings surroundings, PrintWriter printed, PrintWriter said) {
    this.surroundings = surroundings;
    this.printed = printed;
    this.said = said;
  }

  @Override
  public Integer call() {
    Optional<Packet> packet = ordered.packet(surroundings, problems);
    Path office =
        ordered.packetFile(surroundings).map(Path::getParent).orElse(surroundings.folder());
    Workspace workspace = Workspace.open(office, surroundings.folder(), problems);
    List<Format> chosen = formats();
    checkOptions();
    if (packet.isEmpty()) {
      print(problems.list());
      return ExitCode.PROBLEMS.number();
    }
    Desk desk = new Desk(workspace, problems);
    Request request =
        new Request(
            packet.get(),
            surroundings.resolve(out),
            chosen,
            finalCopy,
            Math.max(1, jobs),
            surroundings.libreOffice());
    return out.equals("-") || dryRun ? show(desk, request) : write(desk, request);
  }

  private void checkOptions() {
    if (jobs < 1) {
      problems.error(Place.of("--jobs"), jobs + " threads make nothing", "write 1 or more");
    }
  }

  private List<Format> formats() {
    List<Format> chosen = new ArrayList<>();
    for (Named wanted : OrderOptions.named("--format", formats)) {
      Format.of(wanted.id())
          .ifPresentOrElse(
              chosen::add,
              () ->
                  problems.error(
                      wanted.place(),
                      "there is no format \"" + wanted.id() + "\"",
                      Nearest.hint(wanted.id(), Format.words())));
    }
    return chosen.stream().distinct().toList();
  }

  private int write(Desk desk, Request request) {
    Report report = desk.draft(request);
    print(report.problems());
    new OutcomePrinter(printed, surroundings, LISTED_AT_MOST).print(report.outcomes(), finalCopy);
    return report.isComplete() ? ExitCode.OK.number() : ExitCode.PROBLEMS.number();
  }

  private int show(Desk desk, Request request) {
    List<Format> shown = request.formats().isEmpty() ? List.of(Format.TEXT) : request.formats();
    if (!dryRun && !shown.stream().allMatch(Format::isText)) {
      problems.error(
          Place.of("--out -"),
          "a Word file or a PDF cannot be shown on a terminal",
          "choose --format text, html or markup");
    }
    Desk.Shown made = desk.show(request, shown);
    print(made.problems());
    if (problems.hasErrors()) {
      return ExitCode.PROBLEMS.number();
    }
    if (dryRun) {
      int drafts = made.drafts().size();
      printed.println(
          "Made and checked " + drafts + (drafts == 1 ? " draft" : " drafts") + "; wrote nothing.");
    } else {
      printed.print(
          made.drafts().stream()
              .map(draft -> new String(draft, StandardCharsets.UTF_8))
              .collect(Collectors.joining("\f\n")));
    }
    return ExitCode.OK.number();
  }

  private void print(List<Problem> found) {
    if (!found.isEmpty()) {
      new ProblemPrinter(said, Ansi.AUTO).print(found);
    }
  }
}
