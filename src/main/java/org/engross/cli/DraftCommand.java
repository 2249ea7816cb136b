package org.engross.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.engross.office.Particulars;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
      "  engross draft packets/ustr-letter.yaml --format docx,html --final"
    })
final class DraftCommand implements Callable<Integer> {
  private static final int LISTED_AT_MOST = 12;

  private final Surroundings surroundings;
  private final Problems problems = new Problems();

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "TEMPLATE|PACKET",
      description = "A template's name (letter), or a packet file (ends in .yaml).")
  private String what;

  @Option(
      names = "--to",
      split = ",",
      paramLabel = "ID",
      description = "For whom: ids of recipients, with commas between.")
  private List<String> to = List.of();

  @Option(
      names = "--points",
      split = ",",
      paramLabel = "ID",
      description = "What it argues: ids of points, in order.")
  private List<String> points = List.of();

  @Option(
      names = "--from",
      split = ",",
      paramLabel = "ID",
      description = "Who writes: ids of members; otherwise the office's own.")
  private List<String> from = List.of();

  @Option(
      names = "--signers",
      split = ",",
      paramLabel = "ID",
      description = "Who signs beside them: ids of members.")
  private List<String> signers = List.of();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The draft's date, as 2022-06-15; otherwise today, or the packet's.")
  private String date;

  @Option(names = "--subject", paramLabel = "TEXT", description = "A subject line.")
  private String subject;

  @Option(
      names = "--reply-by",
      paramLabel = "DATE",
      description = "The day by which an answer is asked for.")
  private String replyBy;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "A field of your own, for $own.KEY in a template.")
  private Map<String, String> set = new LinkedHashMap<>();

  @Option(
      names = "--stale-ok",
      paramLabel = "POINT=REASON",
      description = "Why a point may stand although time has passed it by.")
  private Map<String, String> staleOk = new LinkedHashMap<>();

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      description = "docx, html, text, markup, factsheet; several with commas. Otherwise docx.")
  private List<String> formats = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "out",
      description = "The folder for the files (${DEFAULT-VALUE}); - prints text, html or markup.")
  private String out;

  @Option(names = "--final", description = "A clean copy: without it every page is marked DRAFT.")
  private boolean finalCopy;

  @Option(names = "--dry-run", description = "Make and check everything, write nothing.")
  private boolean dryRun;

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

  DraftCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Optional<Path> packetFile = packetFile();
    Optional<Packet> packet = packetFile.isPresent() ? fromFile(packetFile.get()) : fromArguments();
    Path office = packetFile.map(Path::getParent).orElse(surroundings.folder());
    Workspace workspace = Workspace.open(office, surroundings.folder(), problems);
    List<Format> chosen = formats();
    checkOptions();
    if (packet.isEmpty()) {
      print(problems.list());
      return ExitCode.PROBLEMS.number();
    }
    Desk desk = new Desk(workspace, problems);
    Request request =
        new Request(packet.get(), surroundings.resolve(out), chosen, finalCopy, Math.max(1, jobs));
    return out.equals("-") || dryRun ? show(desk, request) : write(desk, request);
  }

  private void checkOptions() {
    if (jobs < 1) {
      problems.error(Place.of("--jobs"), jobs + " threads make nothing", "write 1 or more");
    }
    for (String key : set.keySet()) {
      if (!key.matches("[A-Za-z][A-Za-z0-9_]*")) {
        problems.error(
            Place.of("--set"),
            "\"" + key + "\" cannot be the name of a field",
            "write letters and digits: --set occasion=...");
      }
    }
  }

  /** The argument names a file if it looks like one; otherwise it names a template. */
  private Optional<Path> packetFile() {
    boolean looksLikeFile =
        what.endsWith(".yaml")
            || what.endsWith(".yml")
            || what.indexOf('/') >= 0
            || what.indexOf('\\') >= 0;
    return looksLikeFile
        ? Optional.of(surroundings.resolve(what).toAbsolutePath().normalize())
        : Optional.empty();
  }

  private Optional<Packet> fromFile(Path file) {
    return PacketFile.read(what, file, date("--date", date), problems).map(this::overlaid);
  }

  private Optional<Packet> fromArguments() {
    LocalDate day = date("--date", date).orElseGet(surroundings.today());
    Particulars particulars = overlaid(Particulars.builder().build());
    Named template = new Named(what, Place.of("draft"));
    return Optional.of(
        new Packet(
            day,
            List.of(new Packet.Draft(template, named("--to", to), Optional.empty(), particulars))));
  }

  /** The packet's own, with what the command line says in its place. */
  private Packet overlaid(Packet packet) {
    LocalDate day = date("--date", date).orElse(packet.date());
    List<Packet.Draft> drafts = new ArrayList<>();
    for (Packet.Draft draft : packet.drafts()) {
      List<Named> recipients = to.isEmpty() ? draft.to() : named("--to", to);
      drafts.add(
          new Packet.Draft(
              draft.template(), recipients, draft.forEach(), overlaid(draft.particulars())));
    }
    return new Packet(day, drafts);
  }

  private Particulars overlaid(Particulars particulars) {
    Particulars.Builder own = particulars.toBuilder().fields(set).staleOk(staleOk);
    if (!points.isEmpty()) {
      own.points(named("--points", points));
    }
    if (!from.isEmpty()) {
      own.from(named("--from", from));
    }
    if (!signers.isEmpty()) {
      own.signers(named("--signers", signers));
    }
    if (subject != null) {
      own.subject(Optional.of(subject));
    }
    date("--reply-by", replyBy).ifPresent(day -> own.replyBy(Optional.of(day)));
    return own.build();
  }

  private static List<Named> named(String option, List<String> ids) {
    return ids.stream()
        .map(String::strip)
        .filter(id -> !id.isEmpty())
        .map(id -> new Named(id, Place.of(option)))
        .toList();
  }

  private Optional<LocalDate> date(String option, String text) {
    return DateOption.read(option, text, problems);
  }

  private List<Format> formats() {
    List<Format> chosen = new ArrayList<>();
    for (Named wanted : named("--format", formats)) {
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
    new OutcomePrinter(writer(), surroundings, LISTED_AT_MOST).print(report.outcomes(), finalCopy);
    return report.isComplete() ? ExitCode.OK.number() : ExitCode.PROBLEMS.number();
  }

  private int show(Desk desk, Request request) {
    List<Format> shown = request.formats().isEmpty() ? List.of(Format.TEXT) : request.formats();
    if (!dryRun && shown.stream().anyMatch(Format::isWord)) {
      problems.error(
          Place.of("--out -"),
          "a Word file cannot be printed",
          "choose --format text, html or markup");
    }
    Desk.Shown made = desk.show(request, shown);
    print(made.problems());
    if (problems.hasErrors()) {
      return ExitCode.PROBLEMS.number();
    }
    if (dryRun) {
      int drafts = made.drafts().size();
      writer()
          .println(
              "Made and checked "
                  + drafts
                  + (drafts == 1 ? " draft" : " drafts")
                  + "; wrote nothing.");
    } else {
      writer()
          .print(
              made.drafts().stream()
                  .map(draft -> new String(draft, StandardCharsets.UTF_8))
                  .collect(Collectors.joining("\f\n")));
    }
    return ExitCode.OK.number();
  }

  private void print(List<Problem> found) {
    new ProblemPrinter(spec.commandLine().getErr(), spec.commandLine().getColorScheme().ansi())
        .print(found);
  }

  private PrintWriter writer() {
    return spec.commandLine().getOut();
  }
}
