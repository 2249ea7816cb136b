package org.engross.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.engross.desk.Care;
import org.engross.desk.Desk;
import org.engross.desk.Format;
import org.engross.desk.HeadStart;
import org.engross.desk.Manner;
import org.engross.desk.Recall;
import org.engross.desk.Report;
import org.engross.desk.Request;
import org.engross.desk.Workspace;
import org.engross.office.Named;
import org.engross.office.Packet;
import org.engross.outbox.Shard;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.Problems;
import org.engross.report.Progress;
import org.engross.report.ReportFile;
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
      "  engross draft letter --to ustr,president --points usmca-enforcement --combine --format"
          + " pdf",
      "",
      "A PDF is printed by LibreOffice. Where it does not lie in its usual place, ENGROSS_OFFICE",
      "names its folder: the one that has program/soffice in it."
    })
final class DraftCommand implements Callable<Integer> {
  private static final int LISTED_AT_MOST = 12;

  private final Surroundings surroundings;
  private final PrintWriter printed;
  private final PrintWriter said;
  private final Problems problems = Problems.bounded();

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

  @Mixin final RunOptions run = new RunOptions();

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
    HeadStart.begin();
    if (run.keepGoing) {
      problems.keepGoing();
    }
    Optional<Packet> packet = ordered.packet(surroundings, problems);
    Workspace workspace = workspace(surroundings.folder());
    List<Format> chosen = formats();
    boolean writes = !out.equals("-") && !dryRun;
    if (out.isBlank()) {
      problems.error(
          Place.of("--out"), "this names no folder", "write one, or  .  for this, or  -  to print");
    }
    run.check(writes, ordered.identity(surroundings), problems);
    if (packet.isEmpty()) {
      print(problems);
      return ExitCode.PROBLEMS.number();
    }
    Desk desk = new Desk(workspace, problems);
    return writes ? write(desk, packet.get(), chosen) : show(desk, packet.get(), chosen);
  }

  /**
   * The office of the packet.
   *
   * @param from where the office lies if there is no packet
   */
  private Workspace workspace(Path from) {
    Path office = ordered.packetFile(surroundings).map(Path::getParent).orElse(from);
    Workspace workspace = Workspace.open(office, surroundings.folder(), problems);
    ordered.countInputs(surroundings, workspace);
    return workspace;
  }

  /**
   * An order that was read again, and not carried out.
   *
   * @param request empty if something in it is wrong now, as the problems then say
   */
  record Reread(Optional<Request> request, Workspace workspace, Problems problems) {}

  /**
   * Reads the order anew, and carries nothing out.
   *
   * @param from where the office lies if there is no packet
   */
  Reread reread(Path from) {
    Optional<Packet> packet = ordered.packet(surroundings, problems);
    Workspace workspace = workspace(from);
    Manner manner =
        new Manner(
            Optional.empty(), Optional.empty(), Care.LIST, Shard.WHOLE, 1, false, Progress.UNHEARD);
    List<Format> chosen = formats();
    return new Reread(packet.map(p -> request(p, chosen, manner)), workspace, problems);
  }

  /** The words behind {@code draft} that order the same again. */
  private List<String> words(LocalDate day) {
    List<String> words = ordered.words(surroundings, day);
    if (!formats.isEmpty()) {
      words.addAll(List.of("--format", String.join(",", formats)));
    }
    if (finalCopy) {
      words.add("--final");
    }
    words.addAll(run.words());
    return words;
  }

  private Recall recall(Packet packet) {
    return new Recall(Version.number(), words(packet.date()));
  }

  private Request request(Packet packet, List<Format> chosen, Manner manner) {
    return new Request(
        packet,
        surroundings.resolve(out),
        chosen,
        finalCopy,
        run.combine(),
        manner,
        surroundings.libreOffice());
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

  private int write(Desk desk, Packet packet, List<Format> chosen) {
    Optional<ReportFile> file = run.report(surroundings, problems);
    Progress progress = surroundings.onlooker().progress(said);
    Manner manner =
        new Manner(
            ordered.identity(surroundings),
            Optional.of(recall(packet)),
            run.care(),
            run.shard(),
            run.jobs(),
            file.isPresent(),
            progress);
    Report report = desk.draft(request(packet, chosen, manner));
    print(problems);
    if (!report.isPublished() && problems.hasErrorsOfRowsAlone()) {
      said.println("Nothing was written; with --keep-going the drafts without errors are.");
    }
    if (report.isComplete() && report.drafts() == 0) {
      printed.println("None of the drafts is in part " + run.shard() + ".");
    }
    new OutcomePrinter(printed, surroundings, LISTED_AT_MOST)
        .print(report, surroundings.resolve(out), finalCopy);
    file.ifPresent(f -> f.write(report.rows()));
    return report.isComplete() ? ExitCode.OK.number() : ExitCode.PROBLEMS.number();
  }

  private int show(Desk desk, Packet packet, List<Format> chosen) {
    List<Format> shown = chosen.isEmpty() ? List.of(Format.TEXT) : chosen;
    if (!dryRun && !shown.stream().allMatch(Format::isText)) {
      problems.error(
          Place.of("--out -"),
          "a Word file or a PDF cannot be shown on a terminal",
          "choose --format text, html or markup");
    }
    Progress progress = surroundings.onlooker().progress(said);
    Request request =
        request(
            packet,
            chosen,
            new Manner(
                Optional.empty(),
                Optional.empty(),
                Care.LIST,
                run.shard(),
                run.jobs(),
                false,
                progress));
    return dryRun ? rehearse(desk, request, shown) : show(desk, request, shown);
  }

  private int rehearse(Desk desk, Request request, List<Format> shown) {
    int made = desk.rehearse(request, shown);
    print(problems);
    if (!problems.hasErrors()) {
      printed.println(
          "Made and checked " + made + (made == 1 ? " draft" : " drafts") + "; wrote nothing.");
    }
    return exitCode();
  }

  private int show(Desk desk, Request request, List<Format> shown) {
    Desk.Shown made = desk.show(request, shown);
    print(problems);
    if (!problems.hasErrors()) {
      printed.print(
          made.drafts().stream()
              .map(draft -> new String(draft, StandardCharsets.UTF_8))
              .collect(Collectors.joining("\f\n")));
    }
    return exitCode();
  }

  private int exitCode() {
    boolean good = !problems.hasErrors() && !problems.hasErrorsOfRowsAlone();
    return good ? ExitCode.OK.number() : ExitCode.PROBLEMS.number();
  }

  private void print(Problems found) {
    if (!found.list().isEmpty()) {
      new ProblemPrinter(said, Ansi.AUTO).print(found);
    }
  }
}
