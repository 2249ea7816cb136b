package org.engross.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.engross.office.CitationStyle;
import org.engross.office.Named;
import org.engross.office.Packet;
import org.engross.office.Particulars;
import org.engross.office.SignerOrder;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

  @Parameters(
      paramLabel = "TEMPLATE|PACKET",
      description = "A template's name (letter), or a packet file (ends in .yaml).")
  String what;

  @Option(
      names = "--to",
      split = ",",
      paramLabel = "ID",
      description = "For whom: ids of recipients, with commas between.")
  List<String> to = List.of();

  @Option(
      names = "--points",
      split = ",",
      paramLabel = "ID",
      description = "What it argues: ids of points, in order.")
  List<String> points = List.of();

  @Option(
      names = "--from",
      split = ",",
      paramLabel = "ID",
      description = "Who writes: ids of members; otherwise the office's own.")
  List<String> from = List.of();

  @Option(
      names = "--signers",
      split = ",",
      paramLabel = "ID",
      description = "Who signs beside them: ids of members.")
  List<String> signers = List.of();

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      description = "How these are put in order: given, alphabetical, seniority or parties.")
  private String order;

  @Option(
      names = "--letterhead",
      paramLabel = "NAME",
      description = "One of the office's letterheads; otherwise the lead's own.")
  private String letterhead;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The draft's date, as 2022-06-15; otherwise today, or the packet's.")
  String date;

  @Option(names = "--subject", paramLabel = "TEXT", description = "A subject line.")
  String subject;

  @Option(
      names = "--reply-by",
      paramLabel = "DATE",
      description = "The day by which an answer is asked for.")
  String replyBy;

  @Option(
      names = "--cite",
      paramLabel = "WHERE",
      description = "Where sources are cited: footnotes, endnotes, none. Otherwise footnotes.")
  private String cite;

  @Option(
      names = "--sign-by",
      paramLabel = "DATE",
      description = "The day until which others may sign, for a dear-colleague letter.")
  private String signBy;

  @Option(
      names = "--relating-to",
      paramLabel = "TEXT",
      description = "What a resolution relates to; otherwise the subjects of its points.")
  private String relatingTo;

  @Option(
      names = "--allow-unprivileged",
      paramLabel = "REASON",
      description = "Why an inquiry may be addressed to someone who costs it its privilege.")
  private String unprivileged;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "A field of your own, for $own.KEY in a template.")
  Map<String, String> set = new LinkedHashMap<>();

  @Option(
      names = "--stale-ok",
      paramLabel = "POINT=REASON",
      description = "Why a point may stand although time has passed it by.")
  Map<String, String> staleOk = new LinkedHashMap<>();

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
    signerOrder().ifPresent(chosen -> own.order(Optional.of(chosen)));
    if (letterhead != null) {
      own.letterhead(Optional.of(new Named(letterhead, Place.of("--letterhead"))));
    }
    if (subject != null) {
      own.subject(Optional.of(subject));
    }
    date("--reply-by", replyBy).ifPresent(day -> own.replyBy(Optional.of(day)));
    date("--sign-by", signBy).ifPresent(day -> own.signBy(Optional.of(day)));
    citations().ifPresent(chosen -> own.cite(Optional.of(chosen)));
    resolution(own);
    return own.build();
  }

  private Optional<CitationStyle> citations() {
    Optional<CitationStyle> chosen = Optional.ofNullable(cite).flatMap(CitationStyle::of);
    if (cite != null && chosen.isEmpty()) {
      problems.error(
          Place.of("--cite"),
          "sources cannot be cited in \"" + cite + "\"",
          Nearest.hint(
              cite, Arrays.stream(CitationStyle.values()).map(CitationStyle::word).toList()));
    }
    return chosen;
  }

  private void resolution(Particulars.Builder own) {
    if (relatingTo != null) {
      own.relatingTo(Optional.of(relatingTo));
    }
    if (unprivileged != null) {
      own.unprivileged(Optional.of(unprivileged));
    }
  }

  private Optional<SignerOrder> signerOrder() {
    Optional<SignerOrder> chosen = Optional.ofNullable(order).flatMap(SignerOrder::of);
    if (order != null && chosen.isEmpty()) {
      problems.error(
          Place.of("--order"),
          "there is no order \"" + order + "\"",
          Nearest.hint(order, SignerOrder.words()));
    }
    return chosen;
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
