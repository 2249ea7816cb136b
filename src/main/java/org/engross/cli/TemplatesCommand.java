package org.engross.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.desk.Frame;
import org.engross.desk.Shelf;
import org.engross.desk.Workspace;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.Problems;
import org.engross.source.Source;
import org.engross.template.Template;
import org.engross.workshop.Annotated;
import org.engross.workshop.OwnSchema;
import org.engross.workshop.PacketStart;
import org.engross.workshop.TemplateCheck;
import org.engross.workshop.TemplateEntry;
import org.engross.workshop.TemplatesJson;
import org.engross.workshop.Variable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code engross templates}: what makes drafts, the office's own before the shipped. */
@Command(
    name = "templates",
    description = "What makes drafts: templates, the office's own before the shipped ones.",
    footerHeading = "%nExamples%n",
    footer = {
      "  engross templates list",
      "  engross templates show letter",
      "  engross templates vars letter",
      "  engross templates vars media-advisory --yaml",
      "  engross templates check",
      "  engross templates check letter --annotate"
    })
final class TemplatesCommand implements Runnable {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  TemplatesCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do: list, show, vars or check");
  }

  @Command(
      name = "list",
      description = "Each template: what it is for, and of which files it is made.")
  int list(@Option(names = "--json", description = "As JSON, for other programs.") boolean json) {
    Problems problems = new Problems();
    List<TemplateEntry> entries = TemplateEntry.all(office(problems), problems);
    if (json) {
      out().println(TemplatesJson.of(entries));
    } else {
      new TemplateSheet(out()).list(entries);
    }
    return finished(problems);
  }

  @Command(
      name = "show",
      description = {
        "The text of a template, or of the macros that templates share, as it stands in its file.",
        "Which files it is made of is said on standard error."
      })
  int show(
      @Parameters(paramLabel = "TEMPLATE", description = "A template's name, or macros.")
          String name) {
    Problems problems = new Problems();
    Workspace office = office(problems);
    Optional<Source> text = office.templates().text(name);
    if (text.isEmpty()) {
      if (office.templates().names().contains(name)) {
        office.templates().find(name, problems);
      } else {
        refuseUnknown(name, office, List.of("macros"), problems);
      }
      return finished(problems);
    }
    if (!name.equals("macros")) {
      TemplateEntry.find(name, office, problems)
          .ifPresent(new TemplateSheet(spec.commandLine().getErr())::files);
    }
    out().print(text.get().text());
    return finished(problems);
  }

  @Command(
      name = "vars",
      description = {
        "Every field that a template needs, in its text, its macros and its Word file, and where it"
            + " is read; those of your own last.",
        "Where it may be missing, a draft can be made without it."
      })
  int vars(
      @Parameters(paramLabel = "TEMPLATE", description = "A template's name.") String name,
      @ArgGroup VarsForm form) {
    Problems problems = new Problems();
    Workspace office = office(problems);
    Optional<TemplateEntry> entry = entry(name, office, problems);
    Optional<Template> template = entry.flatMap(e -> office.templates().find(name, problems));
    Optional<Frame> look = template.flatMap(t -> office.frames().find(t, false, problems));
    if (look.isPresent()) {
      print(entry.get(), template.get(), look.get(), office, form);
    }
    return finished(problems);
  }

  private void print(
      TemplateEntry entry, Template template, Frame look, Workspace office, VarsForm form) {
    if (form != null && form.yaml) {
      LocalDate today = surroundings.today().get();
      PacketStart.Choice choice = PacketStart.fitting(template, office, today);
      out().print(PacketStart.of(template, choice));
    } else if (form != null && form.schema) {
      out().println(OwnSchema.of(template.name(), template.purpose().fields()));
    } else if (form != null) {
      out().println(TemplatesJson.ofVariables(Variable.of(template, look)));
    } else {
      new TemplateSheet(out()).variables(entry, Variable.of(template, look));
    }
  }

  /** How variables are written, if it is not a table. */
  static final class VarsForm {
    @Option(names = "--json", description = "As JSON, for other programs.")
    @SuppressWarnings("UnusedVariable") // it is the form that is left
    private boolean json;

    @Option(names = "--yaml", description = "As a packet to fill in: what you give.")
    private boolean yaml;

    @Option(
        names = "--schema",
        description = "As a JSON Schema of what stands under fields, for an editor.")
    private boolean schema;
  }

  @Command(
      name = "check",
      description = {
        "Checks templates without data, and writes no draft: all that is wrong with a text and its"
            + " Word file, fields that nobody gives, data that nobody reads.",
        "Then it makes drafts of each template, in which every condition is on and off, and every"
            + " list has no entry, one and three, and says what is wrong with any of them."
      })
  int check(
      @Parameters(
              arity = "0..*",
              paramLabel = "TEMPLATE",
              description = "Names of templates; without one, all, and what the office keeps.")
          List<String> names,
      @Option(names = "--strict", description = "Let warnings count as errors do: exit code 1.")
          boolean strict,
      @Option(
              names = "--annotate",
              description = {
                "Write a copy of each Word file of your office in which something is wrong, with"
                    + " the problems as comments at their places, into the folder where you are:"
                    + " letter-with-comments.docx. No file is ever overwritten."
              })
          boolean annotate,
      @Option(names = "--json", description = "As JSON, for other programs.") boolean json) {
    Problems problems = new Problems();
    Workspace office = office(problems);
    List<String> wanted = names == null ? List.of() : names;
    wanted.forEach(name -> isKnown(name, office, problems));
    if (problems.hasErrors()) {
      return finished(problems);
    }
    TemplateCheck.Result result =
        wanted.isEmpty() ? TemplateCheck.all(office) : TemplateCheck.some(wanted, office);
    if (annotate) {
      annotate(office, result, problems);
    }
    finished(problems);
    CheckedPrinter printer =
        new CheckedPrinter(out(), spec.commandLine().getColorScheme().ansi(), strict);
    int templates = wanted.isEmpty() ? office.templates().names().size() : wanted.size();
    return json
        ? printer.printJson(result.checked())
        : printer.print(
            result.checked(),
            CheckedPrinter.counted(templates, "template")
                + ", "
                + CheckedPrinter.counted(result.drafts(), "draft")
                + " tried");
  }

  private void annotate(Workspace office, TemplateCheck.Result result, Problems problems) {
    for (Annotated copy : Annotated.all(office, result.checked(), problems)) {
      Path file = surroundings.folder().resolve(copy.name());
      Shelf.complete(file, surroundings.shown(file), copy.bytes());
      spec.commandLine()
          .getErr()
          .println(
              "made      "
                  + surroundings.shown(file)
                  + ", from "
                  + copy.of()
                  + ", with "
                  + CheckedPrinter.counted(copy.comments(), "comment"));
    }
  }

  private Workspace office(Problems problems) {
    return surroundings.workspace(problems);
  }

  private static Optional<TemplateEntry> entry(String name, Workspace office, Problems problems) {
    return isKnown(name, office, problems)
        ? TemplateEntry.find(name, office, problems)
        : Optional.empty();
  }

  private static boolean isKnown(String name, Workspace office, Problems problems) {
    boolean known = office.templates().names().contains(name);
    if (!known) {
      refuseUnknown(name, office, List.of(), problems);
    }
    return known;
  }

  private static void refuseUnknown(
      String name, Workspace office, List<String> further, Problems problems) {
    List<String> known = new ArrayList<>(office.templates().names());
    known.addAll(further);
    problems.error(
        Place.of("templates"), "there is no template \"" + name + "\"", Nearest.hint(name, known));
  }

  private int finished(Problems problems) {
    new ProblemPrinter(spec.commandLine().getErr(), spec.commandLine().getColorScheme().ansi())
        .print(problems.list());
    return problems.hasErrors() ? ExitCode.PROBLEMS.number() : ExitCode.OK.number();
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
