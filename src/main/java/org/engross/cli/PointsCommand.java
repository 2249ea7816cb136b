package org.engross.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engross.desk.PointsCheck;
import org.engross.desk.PointsJson;
import org.engross.desk.Workspace;
import org.engross.office.Named;
import org.engross.office.Point;
import org.engross.office.PointLibrary;
import org.engross.problem.Place;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.source.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code engross points}: what can be said, and on what it rests. */
@Command(
    name = "points",
    description = "What can be said: the points of the office's papers.",
    footerHeading = "%nExamples%n",
    footer = {
      "  engross points list --topic trade --for ustr",
      "  engross points show usmca-enforcement",
      "  engross points show usmca",
      "  engross points check --paper fal-mexico-2022.md"
    })
final class PointsCommand implements Runnable {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  PointsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do: list, show or check");
  }

  @Command(name = "list", description = "The points as a table, or as JSON.")
  int list(
      @Option(
              names = "--topic",
              paramLabel = "TOPIC",
              description = "Only this topic: trade, security, ...")
          String topic,
      @Option(
              names = "--for",
              paramLabel = "ID",
              description = "Only points that ask something of this recipient.")
          String recipient,
      @Option(names = "--json", description = "As JSON, for other programs.") boolean json) {
    Problems problems = new Problems();
    Workspace office = surroundings.workspace(problems);
    List<Named> wanted =
        List.of(
            topic == null
                ? new Named("*", Place.of("points"))
                : new Named("topic:" + topic, Place.of("--topic")));
    if (recipient != null) {
      office.files().recipients().find(new Named(recipient, Place.of("--for")), problems);
    }
    List<Point> chosen =
        office.files().points().select(wanted, problems).stream()
            .filter(p -> recipient == null || asks(p, recipient))
            .toList();
    if (stopped(problems)) {
      return ExitCode.PROBLEMS.number();
    }
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(PointsJson.of(chosen));
    } else {
      table(out, chosen);
      sets(out, office.files().points().sets());
    }
    return ExitCode.OK.number();
  }

  @Command(
      name = "show",
      description = "All that is known of some points: texts, asks, records, source, age.")
  int show(
      @Parameters(
              arity = "1..*",
              paramLabel = "POINT",
              description = "An id, topic:trade, a pattern such as usmca-*, or a named set.")
          List<String> ids) {
    Problems problems = new Problems();
    PointLibrary library = surroundings.workspace(problems).files().points();
    List<Named> wanted = ids.stream().map(id -> new Named(id, Place.of("points show"))).toList();
    List<Point> chosen = library.select(wanted, problems);
    if (stopped(problems)) {
      return ExitCode.PROBLEMS.number();
    }
    LocalDate today = surroundings.today().get();
    PointSheet sheet = new PointSheet(spec.commandLine().getOut(), today);
    chosen.forEach(sheet::print);
    return ExitCode.OK.number();
  }

  @Command(
      name = "check",
      description = {
        "Traces every number of every point: to the point's figures, and with --paper to the cited"
            + " place in the paper."
      })
  int check(
      @Option(
              names = "--paper",
              paramLabel = "FILE",
              description = "The paper's text, in Markdown or plain text, named by its id.")
          String paper) {
    Problems problems = new Problems();
    Workspace office = surroundings.workspace(problems);
    Optional<Source> source = Optional.ofNullable(paper).flatMap(file -> read(file, problems));
    if (!problems.hasErrors()) {
      problems.addAll(PointsCheck.run(office.files(), source));
    }
    if (stopped(problems)) {
      return ExitCode.PROBLEMS.number();
    }
    spec.commandLine()
        .getOut()
        .println(
            office.files().points().all().size()
                + " points: every number is among its point's figures"
                + (source.isPresent() ? ", and stands at the cited place in the paper." : "."));
    return ExitCode.OK.number();
  }

  private Optional<Source> read(String file, Problems problems) {
    Path path = surroundings.resolve(file);
    try {
      return Optional.of(Source.read(path.getFileName().toString(), path));
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    } catch (IOException e) {
      problems.error(
          Place.of(file),
          Files.notExists(path) ? "there is no such file" : "the file cannot be read",
          "name the paper's text, in Markdown or plain text");
    }
    return Optional.empty();
  }

  private boolean stopped(Problems problems) {
    new ProblemPrinter(spec.commandLine().getErr(), spec.commandLine().getColorScheme().ansi())
        .print(problems.list());
    return problems.hasErrors();
  }

  private static boolean asks(Point point, String recipient) {
    return point.asks().stream()
        .flatMap(a -> a.of().stream())
        .anyMatch(of -> of.id().equals(recipient));
  }

  private static void table(PrintWriter out, Collection<Point> points) {
    if (points.isEmpty()) {
      out.println("No point is like that.");
      return;
    }
    int widest = points.stream().mapToInt(p -> p.id().length()).max().orElse(0);
    String row = "%-" + widest + "s  %-14s  %-10s  %s";
    out.println(String.format(Locale.ROOT, row, "POINT", "TOPIC", "UNTIL", "TITLE"));
    for (Point point : points) {
      String until = point.until().map(u -> u.date().toString()).orElse("");
      out.println(
          String.format(Locale.ROOT, row, point.id(), point.topic().word(), until, point.title())
              .stripTrailing());
    }
  }

  private static void sets(PrintWriter out, Map<String, List<Point>> sets) {
    List<String> lines = new ArrayList<>();
    sets.forEach(
        (name, points) ->
            lines.add(
                name + ": " + points.stream().map(Point::id).collect(Collectors.joining(", "))));
    if (!lines.isEmpty()) {
      out.println();
      out.println("Named sets");
      lines.forEach(line -> out.println("  " + line));
    }
  }
}
