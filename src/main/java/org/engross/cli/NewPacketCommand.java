package org.engross.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.engross.desk.Shelf;
import org.engross.desk.Workspace;
import org.engross.office.Ids;
import org.engross.office.Named;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.template.Template;
import org.engross.workshop.PacketStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code engross new packet NAME}: an order to fill in. */
@Command(
    name = "packet",
    sortOptions = false,
    description = {
      "Starts a packet: an order for one draft, with every key of which its template makes"
          + " something.",
      "At a terminal it asks for what no option says; with no answer it takes a point and a"
          + " recipient that fit. A file that is there is never overwritten."
    },
    footerHeading = "%nExamples%n",
    footer = {
      "  engross new packet trade-letter",
      "  engross new packet hearing --template oversight-letter --to ustr --points topic:trade"
    })
final class NewPacketCommand implements Callable<Integer> {
  private static final String USUAL = "letter";

  private final Surroundings surroundings;
  private final Problems problems = new Problems();

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "NAME",
      description = "trade-letter for packets/trade-letter.yaml in your office's folder.")
  private String name;

  @Option(names = "--template", paramLabel = "TEMPLATE", description = "What it orders.")
  private String template;

  @Option(names = "--to", split = ",", paramLabel = "ID", description = "For whom.")
  private List<String> to = List.of();

  @Option(names = "--points", split = ",", paramLabel = "ID", description = "What it argues.")
  private List<String> points = List.of();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The day that the draft carries, as 2022-06-15; otherwise today.")
  private String date;

  NewPacketCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Shelf shelf = Shelf.nearest(surroundings.folder()).inOffice();
    Path file = shelf.packet(name());
    String shown = surroundings.shown(file);
    Shelf.refuseTaken(file, shown);
    Workspace office = surroundings.workspace(problems);
    Optional<LocalDate> day = DateOption.read("--date", date, problems);
    Optional<Template> chosen = template(office);
    problems.stopOnErrors();
    PacketStart.Choice usual =
        PacketStart.fitting(chosen.orElseThrow(), office, day.orElseGet(surroundings.today()));
    PacketStart.Choice choice = choice(usual, office);
    problems.stopOnErrors();
    Shelf.put(file, shown, PacketStart.of(chosen.get(), choice));
    spec.commandLine().getOut().println("made      " + shown);
    spec.commandLine().getOut().println("next      fill it in, then  engross draft " + shown);
    return ExitCode.OK.number();
  }

  private String name() {
    if (!Ids.isId(name)) {
      throw new ProblemException(
          Problem.error(
              Place.of(name),
              "this is no name for a packet",
              "write lower-case letters and digits, with hyphens between: trade-letter"));
    }
    return name;
  }

  private Optional<Template> template(Workspace office) {
    List<String> known = office.templates().names();
    if (template == null) {
      template =
          questions()
              .ask("Which template (" + USUAL + "): ", answer -> fault(answer, known))
              .orElse(USUAL);
    }
    if (!known.contains(template)) {
      problems.error(
          Place.of("--template"),
          "there is no template \"" + template + "\"",
          Nearest.hint(template, known));
      return Optional.empty();
    }
    return office.templates().find(template, problems);
  }

  private static Optional<String> fault(String answer, List<String> known) {
    return known.contains(answer)
        ? Optional.empty()
        : Optional.of("There is no such template; " + Nearest.hint(answer, known) + ".");
  }

  private PacketStart.Choice choice(PacketStart.Choice usual, Workspace office) {
    List<String> itsPoints = asked(points, "What it argues (%s): ", usual.points());
    boolean forNobody = usual.to().isEmpty() && to.isEmpty();
    List<String> itsTo = forNobody ? List.of() : asked(to, "For whom (%s): ", usual.to());
    if (!itsPoints.equals(usual.points())) {
      office.files().points().select(named(itsPoints, "--points"), problems);
    }
    if (!itsTo.equals(usual.to())) {
      for (String one : itsTo) {
        office.files().recipients().findAll(named(List.of(one.split("\\+", -1)), "--to"), problems);
      }
    }
    return new PacketStart.Choice(usual.date(), itsTo, itsPoints);
  }

  private List<String> asked(List<String> given, String question, List<String> usual) {
    if (!given.isEmpty()) {
      return given.stream().map(String::strip).filter(id -> !id.isEmpty()).toList();
    }
    return questions()
        .ask(question.replace("%s", String.join(", ", usual)))
        .map(answer -> List.of(answer.strip().split("[,\\s]+", -1)))
        .orElse(usual);
  }

  private static List<Named> named(List<String> ids, String option) {
    return ids.stream().map(id -> new Named(id.strip(), Place.of(option))).toList();
  }

  private Questions questions() {
    return new Questions(surroundings.person());
  }
}
