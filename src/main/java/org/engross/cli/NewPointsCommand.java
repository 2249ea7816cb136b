package org.engross.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.engross.desk.Shelf;
import org.engross.office.Paper;
import org.engross.office.PointsFile;
import org.engross.problem.Place;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code engross new points NAME}: a file for the points of another paper. */
@Command(
    name = "points",
    sortOptions = false,
    description = {
      "Starts the points of another policy paper: a file with one point that shows every key.",
      "At a terminal it asks for what no option says. A file that is there is never overwritten."
    },
    footerHeading = "%nExample%n",
    footer = {
      "  engross new points border-2023 --title \"Order at the Border\" \\",
      "      --publisher \"A Think Tank\" --date 2023-02-01"
    })
final class NewPointsCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Problems problems = new Problems();

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "NAME|FILE",
      description = "border-2023 for points/border-2023.yaml in your office's folder; or a path.")
  private String what;

  @Mixin private PaperOptions options;

  NewPointsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Shelf shelf = Shelf.nearest(surroundings.folder());
    Path file = PointsPath.of(what, shelf, surroundings);
    String shown = surroundings.shown(file);
    Shelf.refuseTaken(file, shown);
    PaperOptions.Known known = PaperOptions.Known.of(Place.of("new points"), PointsPath.stem(file));
    Optional<Paper> paper = options.paper(known, surroundings.person(), problems);
    if (paper.isEmpty()) {
      throw new ProblemException(problems.list());
    }
    Shelf.put(file, shown, PointsFile.start(paper.get()));
    spec.commandLine().getOut().println("made      " + shown);
    spec.commandLine()
        .getOut()
        .println(
            "next      write what is marked TODO in it; its topic first, which drafts wait for");
    PointsPath.sayIfUnread(file, shelf, spec.commandLine().getOut());
    return ExitCode.OK.number();
  }
}
