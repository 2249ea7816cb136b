package org.engross.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.engross.desk.Shelf;
import org.engross.desk.Workspace;
import org.engross.office.Ids;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.workshop.TemplateEntry;
import org.engross.workshop.TemplateStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code engross new template NAME}: a template of the office's own, out of another. */
@Command(
    name = "template",
    sortOptions = false,
    description = {
      "Puts the text of a template and its Word file into your office's templates/, for you to"
          + " edit.",
      "Under the same name your files come before the shipped ones; any other name is a new"
          + " template.",
      "At a terminal it asks for what no option says. A file that is there is never overwritten."
    },
    footerHeading = "%nExamples%n",
    footer = {"  engross new template my-letter --from letter", "  engross new template statement"})
final class NewTemplateCommand implements Callable<Integer> {
  private static final String USUAL = "letter";

  private final Surroundings surroundings;
  private final Problems problems = new Problems();

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description = "How it shall be called: my-letter.")
  private String name;

  @Option(
      names = "--from",
      paramLabel = "TEMPLATE",
      description = "The template to begin with; otherwise the one of the same name.")
  private String from;

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "What its drafts are called; otherwise as those of the other.")
  private String title;

  @Option(names = "--text-only", description = "The text alone, without a Word file.")
  private boolean textOnly;

  NewTemplateCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Shelf shelf = Shelf.nearest(surroundings.folder()).inOffice();
    Workspace office = surroundings.workspace(problems);
    List<String> known = office.templates().names();
    String wanted = name(known);
    String source = from(wanted, known);
    Optional<TemplateEntry> found = TemplateEntry.find(source, office, problems);
    problems.stopOnErrors();
    TemplateEntry entry = found.orElseThrow();
    refuseWord(entry);
    Optional<String> itsTitle = Optional.ofNullable(title).map(String::strip);
    TemplateStart start = TemplateStart.of(wanted, entry, itsTitle, office, problems);
    problems.stopOnErrors();
    put(shelf, wanted, start);
    return ExitCode.OK.number();
  }

  private static void refuseWord(TemplateEntry entry) {
    if (!entry.text().places().isEmpty()) {
      throw new ProblemException(
          Problem.error(
              Place.of("--from"),
              "the template \"" + entry.name() + "\" is a Word file alone",
              "copy " + entry.text().name() + " under another name"));
    }
  }

  private String name(List<String> known) {
    Optional<String> asked =
        Optional.ofNullable(name)
            .or(() -> questions().ask("The new template's name (my-letter): ", this::nameFault));
    String wanted = asked.orElseThrow(() -> missing("the new template has no name", "my-letter"));
    if (nameFault(wanted).isPresent()) {
      throw new ProblemException(
          Problem.error(
              Place.of("new template"),
              "\"" + wanted + "\" is no name for a template",
              "write lower-case letters and digits, with hyphens between: my-letter"));
    }
    if (!known.contains(wanted) && from == null) {
      from =
          questions()
              .ask("From which template (" + USUAL + "): ", answer -> templateFault(answer, known))
              .orElse(null);
    }
    return wanted;
  }

  private Optional<String> nameFault(String answer) {
    return Ids.isId(answer) && !answer.equals("macros")
        ? Optional.empty()
        : Optional.of("Lower-case letters and digits, with hyphens between.");
  }

  private static Optional<String> templateFault(String answer, List<String> known) {
    return known.contains(answer)
        ? Optional.empty()
        : Optional.of("There is no such template; " + Nearest.hint(answer, known) + ".");
  }

  private String from(String wanted, List<String> known) {
    String source = from == null ? wanted : from;
    if (!known.contains(source)) {
      throw from == null
          ? missing(
              "it is not said from which template \"" + wanted + "\" is made", "--from letter")
          : new ProblemException(
              Problem.error(
                  Place.of("--from"),
                  "there is no template \"" + from + "\"",
                  Nearest.hint(from, known)));
    }
    return source;
  }

  private static ProblemException missing(String message, String add) {
    return new ProblemException(Problem.error(Place.of("new template"), message, "add  " + add));
  }

  private Questions questions() {
    return new Questions(surroundings.person());
  }

  private void put(Shelf shelf, String wanted, TemplateStart start) {
    Path text = shelf.template(wanted + ".vm");
    Path look = shelf.template(wanted + ".docx");
    boolean copies = !textOnly && start.look().isPresent();
    Shelf.refuseTaken(text, surroundings.shown(text));
    if (copies) {
      byte[] bytes = start.look().get().bytes();
      Shelf.refuseOther(look, surroundings.shown(look), bytes);
      Shelf.complete(look, surroundings.shown(look), bytes);
    }
    PrintWriter out = spec.commandLine().getOut();
    Shelf.put(text, surroundings.shown(text), start.text());
    out.println("made      " + surroundings.shown(text) + ", from " + start.from());
    if (copies) {
      out.println("made      " + surroundings.shown(look) + ", from " + start.look().get().name());
    }
    start.stays().ifPresent(name -> out.println("look      " + name + ", as before"));
    out.println("next      edit the text in any editor and the look in Word, then");
    out.println("          engross templates check " + wanted);
  }
}
