package org.engross.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.engross.desk.Shelf;
import org.engross.office.Paper;
import org.engross.office.PointsFile;
import org.engross.office.Skeleton;
import org.engross.office.Topic;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.source.Source;
import org.engross.source.Unreadable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code engross import points PAPER}: a point to be written for each item of a policy paper. */
@Command(
    name = "points",
    sortOptions = false,
    description = {
      "Makes a file of points out of a policy paper: one for each bullet and numbered item, with"
          + " its place in the paper and its figures.",
      "The paper's own words stand there as comments; the texts are yours to write, marked TODO.",
      "A file that is there is never overwritten."
    },
    footerHeading = "%nExample%n",
    footer = {
      "  engross import points border.docx --topic border",
      "  engross import points border.md --publisher \"A Think Tank\" --date 2023-02-01"
    })
final class ImportPointsCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Problems problems = new Problems();

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "PAPER",
      description = "A Word file (.docx), Markdown (.md) or text (.txt).")
  private String paperFile;

  @Option(
      names = "--out",
      paramLabel = "NAME|FILE",
      description = "Where the points go; otherwise points/ID.yaml in your office's folder.")
  private String out;

  @Mixin private PaperOptions options;

  @Option(
      names = "--topic",
      paramLabel = "TOPIC",
      description =
          "The topic of all its points: trade, security, institutions, border,"
              + " human-rights or foreign-policy; otherwise each is yours to write.")
  private String topicWord;

  ImportPointsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Shelf shelf = Shelf.nearest(surroundings.folder());
    Path source = surroundings.resolve(paperFile);
    Optional<Topic> topic = topic();
    Optional<Path> file = file(shelf, PointsPath.stem(source));
    Optional<Skeleton> skeleton = skeleton(source);
    Optional<Paper> paper = skeleton.flatMap(s -> paper(s, source));
    if (problems.hasErrors()) {
      throw new ProblemException(problems.list());
    }
    String shown = surroundings.shown(file.orElseThrow());
    String text = PointsFile.of(paper.orElseThrow(), skeleton.orElseThrow(), topic);
    Shelf.put(file.orElseThrow(), shown, text);
    say(shown, paper.orElseThrow(), skeleton.orElseThrow().size(), topic.isPresent());
    PointsPath.sayIfUnread(file.orElseThrow(), shelf, spec.commandLine().getOut());
    return ExitCode.OK.number();
  }

  private Optional<Topic> topic() {
    Optional<Topic> topic =
        Arrays.stream(Topic.values()).filter(t -> t.word().equals(topicWord)).findFirst();
    if (topicWord != null && topic.isEmpty()) {
      problems.error(
          Place.of("--topic"),
          "\"" + topicWord + "\" is no topic",
          Nearest.hint(topicWord, Topic.words()));
    }
    return topic;
  }

  private Optional<Path> file(Shelf shelf, String stem) {
    try {
      Optional<Path> file =
          out == null
              ? options.id(stem, problems).map(shelf::points)
              : Optional.of(PointsPath.of(out, shelf, surroundings));
      file.ifPresent(f -> Shelf.refuseTaken(f, surroundings.shown(f)));
      return file;
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }

  private Optional<Skeleton> skeleton(Path source) {
    try {
      return Optional.of(Skeleton.read(paperFile, bytes(source)));
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }

  private byte[] bytes(Path source) {
    try (InputStream in = Files.newInputStream(source)) {
      return in.readNBytes(Source.MOST_BYTES + 1);
    } catch (IOException e) {
      throw new ProblemException(
          Files.notExists(source) ? missing() : Unreadable.problem(paperFile, e));
    }
  }

  private Problem missing() {
    return Problem.error(
        Place.of(paperFile),
        "there is no such file",
        "name a policy paper: a .docx, .md or .txt file");
  }

  private Optional<Paper> paper(Skeleton skeleton, Path source) {
    PaperOptions.Known known =
        new PaperOptions.Known(
            Place.of(paperFile),
            PointsPath.stem(source),
            skeleton.title(),
            skeleton.publisher(),
            skeleton.date());
    return options.paper(known, surroundings.person(), problems);
  }

  private void say(String shown, Paper paper, int points, boolean hasTopic) {
    PrintWriter printer = spec.commandLine().getOut();
    printer.println(
        "made      "
            + shown
            + ": "
            + points
            + (points == 1 ? " point" : " points")
            + " of \u201C"
            + paper.title()
            + "\u201D ("
            + paper.publisher()
            + ", "
            + paper.date()
            + ")");
    printer.println(
        "next      write what is marked TODO in it, delete the points you do not need"
            + (hasTopic ? "" : "; drafts wait for every topic"));
  }
}
