package org.engross.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.engross.desk.Workspace;
import org.engross.explain.Explanation;
import org.engross.explain.ExplanationJson;
import org.engross.explain.Known;
import org.engross.explain.Proof;
import org.engross.explain.Search;
import org.engross.outbox.Run;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code engross explain FILE...}: what made a draft, paragraph by paragraph. */
@Command(
    name = "explain",
    sortOptions = false,
    description = {
      "Says what made a draft: its order; then, paragraph by paragraph, the line of the template,"
          + " the point, and the line of the data.",
      "Nothing of this is hidden in the draft: the manifest beside it keeps how it was ordered. The"
          + " draft is made again in memory. If that gives the same bytes, what is told is what"
          + " made it; if not, the files that changed are named, and what is told is what would"
          + " make it now. It changes nothing. The exit code is 1 if a file is not known, or is not"
          + " made again with the same bytes."
    },
    footerHeading = "%nExamples%n",
    footer = {
      "  engross explain out/2022-06-15-letter-ustr.docx",
      "  engross explain out/2022-06-15-letter-all.pdf --draft 2022-06-15-letter-ustr",
      "  engross explain out/2022-06-15-letter-ustr.docx --json"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Drafts, in any format.")
  private List<String> files = List.of();

  @Option(
      names = "--draft",
      paramLabel = "NAME",
      description = "Which draft to tell of, in a file of many (--combine).")
  private String draft;

  @Option(
      names = "--json",
      description =
          "A line of JSON for each file, for other programs: what the manifest knows, proof,"
              + " sources.")
  private boolean json;

  ExplainCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    boolean good = true;
    for (int i = 0; i < files.size(); i++) {
      if (i > 0 && !json) {
        out().println();
      }
      good &= explain(files.get(i));
    }
    return good ? ExitCode.OK.number() : ExitCode.PROBLEMS.number();
  }

  /** Tells of one file; whether it was known and made again. */
  private boolean explain(String name) {
    try {
      Known known = search().find(path(name), name);
      Explanation explanation = explain(known);
      if (json) {
        out().println(ExplanationJson.line(name, explanation));
      } else {
        new ExplanationPrinter(out(), surroundings).print(name, explanation);
      }
      print(explanation.problems());
      return explanation.proof().result() == Proof.Result.SAME;
    } catch (ProblemException e) {
      print(e.problems());
      return false;
    }
  }

  private Path path(String name) {
    try {
      return surroundings.resolve(name);
    } catch (InvalidPathException e) {
      throw new ProblemException(
          Problem.error(Place.of(name), "this is no path on this machine", "name a draft"));
    }
  }

  /** A file that was moved came out of the folder where drafts usually lie. */
  private Search search() {
    Path here = surroundings.folder().toAbsolutePath().normalize();
    List<Path> folders = new ArrayList<>(List.of(here.resolve("out")));
    Workspace.rootAbove(here).map(root -> root.resolve("out")).ifPresent(folders::add);
    return new Search(folders.stream().distinct().toList());
  }

  private Explanation explain(Known known) {
    Optional<Run> run = known.run().filter(r -> !r.order().isEmpty());
    if (run.isEmpty()) {
      return Explanation.ofManifest(known, List.of());
    }
    DraftCommand.Reread order;
    try {
      order = order(known, run.get());
    } catch (ProblemException e) {
      return Explanation.ofManifest(known, e.problems());
    } catch (ParameterException e) {
      return Explanation.ofManifest(known, List.of(notUnderstood(e.getMessage())));
    }
    if (order.request().isEmpty()) {
      return Explanation.ofManifest(known, order.problems().list());
    }
    Explanation explanation =
        Explanation.of(
            known,
            new Explanation.Reordered(
                run.get(), order.workspace(), order.request().get(), Version.number()),
            Optional.ofNullable(draft));
    refuseUnknownDraft(explanation);
    return explanation;
  }

  private void refuseUnknownDraft(Explanation explanation) {
    if (draft != null && !explanation.drafts().isEmpty() && !explanation.drafts().contains(draft)) {
      throw new ProblemException(
          Problem.error(
              Place.of("--draft"),
              "there is no draft \"" + draft + "\" in this file",
              Nearest.hint(draft, explanation.drafts())));
    }
  }

  /**
   * The order as the manifest has it, read by the same options as any other. What a manifest says
   * may be anybody's: it names no file outside of an office, and no file of arguments.
   */
  private DraftCommand.Reread order(Known known, Run run) {
    PrintWriter nobody = new PrintWriter(Writer.nullWriter());
    DraftCommand order = new DraftCommand(surroundings, nobody, nobody);
    new CommandLine(order).setExpandAtFiles(false).parseArgs(run.order().toArray(String[]::new));
    OrderFiles files = new OrderFiles(known.folder(), surroundings, run.inputs());
    order.ordered.findFiles(files::find);
    return order.reread(files.office());
  }

  private static Problem notUnderstood(String why) {
    return Problem.error(
        Place.NOWHERE,
        "the order that the manifest has for this draft is not understood: " + why,
        "draft the same again, and ask then");
  }

  private void print(List<Problem> problems) {
    new ProblemPrinter(spec.commandLine().getErr(), spec.commandLine().getColorScheme().ansi())
        .print(problems);
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
