package org.engross.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.engross.desk.CongressShelf;
import org.engross.desk.Shelf;
import org.engross.office.Chamber;
import org.engross.office.Congress;
import org.engross.office.congress.Changes;
import org.engross.office.congress.CongressFile;
import org.engross.office.congress.PublicLists;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.source.Folder;
import org.engross.source.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code engross import members DIR}: who sits in Congress, out of the public lists. */
@Command(
    name = "members",
    sortOptions = false,
    description = {
      "Makes people/congress.yaml out of the public lists of who sits in Congress: members, seats,"
          + " offices, committees. Another import makes it anew, and says who came, who left and"
          + " what changed.",
      "Your own people/members.yaml is never touched and comes first: a member who stands there, by"
          + " id or bioguide id, is the one that drafts use.",
      "The lists have no courtesy titles, and none is guessed."
    },
    footerHeading = "%nExamples%n",
    footer = {
      "  engross import members congress-legislators --as-of 2026-06-15",
      "  engross import members congress-legislators/legislators-current.yaml --dry-run"
    })
final class ImportMembersCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Problems problems = new Problems();

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR|FILE",
      description =
          "The folder with legislators-current.yaml, committees-current.yaml and"
              + " committee-membership-current.yaml, or the first of these files.")
  private String what;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "The day on which the lists were taken; otherwise that of the last term that began.")
  private String asOf;

  @Option(names = "--dry-run", description = "Say what would change, write nothing.")
  private boolean dryRun;

  ImportMembersCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    CongressShelf shelf = shelf();
    Optional<LocalDate> day = DateOption.read("--as-of", asOf, problems);
    Optional<String> made = CongressFile.of(lists(), day, problems);
    Optional<Source> before = shelf.read();
    problems.stopOnErrors();
    String text = CongressShelf.sealed(made.orElseThrow());
    Congress after = Congress.read(new Source(shelf.shown(), text), problems);
    problems.stopOnErrors();
    warn();
    report(shelf, text, before, after);
    return ExitCode.OK.number();
  }

  private CongressShelf shelf() {
    Shelf office = Shelf.nearest(surroundings.folder());
    if (!office.isOffice()) {
      throw new ProblemException(
          Problem.error(
              Place.of("office.yaml"),
              "there is no office here, and the list is one office’s",
              "go to a folder with an office.yaml; a copy of examples/ is a start"));
    }
    Path file = CongressShelf.in(office.root());
    return new CongressShelf(file, surroundings.shown(file));
  }

  private PublicLists lists() {
    Path path = surroundings.resolve(what).toAbsolutePath().normalize();
    if (Files.notExists(path)) {
      throw new ProblemException(
          Problem.error(
              Place.of(what),
              "there is no such folder or file",
              "name the folder that has " + PublicLists.LEGISLATORS + ", or that file"));
    }
    if (Files.isDirectory(path)) {
      return PublicLists.in(Folder.directory(path, inFolder(what)), PublicLists.LEGISLATORS);
    }
    String name = path.getFileName().toString();
    String folder = what.substring(0, Math.max(0, what.length() - name.length()));
    return PublicLists.in(Folder.directory(path.getParent(), folder), name);
  }

  private static String inFolder(String name) {
    return name.endsWith("/") || name.endsWith("\\") ? name : name + "/";
  }

  private void warn() {
    new ProblemPrinter(spec.commandLine().getErr(), spec.commandLine().getColorScheme().ansi())
        .print(problems.list());
  }

  private void report(CongressShelf shelf, String text, Optional<Source> before, Congress after) {
    PrintWriter out = spec.commandLine().getOut();
    boolean same = before.filter(b -> b.text().equals(text)).isPresent();
    String verb = same ? "kept      " : before.isPresent() ? "renewed   " : "made      ";
    out.println(verb + shelf.shown() + ": " + summary(after));
    before.ifPresent(b -> changes(Congress.read(b, new Problems()), after, out));
    if (before.isEmpty()) {
      notes(after, out);
    }
    if (dryRun) {
      out.println("It was a dry run: nothing was written.");
    } else if (!same) {
      shelf.put(text);
    }
  }

  private static String summary(Congress congress) {
    long house = congress.members().stream().filter(m -> m.chamber() == Chamber.HOUSE).count();
    int all = congress.members().size();
    long parts = congress.committees().keySet().stream().filter(id -> id.length() > 4).count();
    return count(all, "member")
        + " as of "
        + congress.asOf().orElseThrow()
        + ": "
        + house
        + " of the House, "
        + (all - house)
        + " of the Senate; "
        + count(congress.committees().size() - parts, "committee")
        + ", "
        + count(parts, "subcommittee");
  }

  private static String count(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static void changes(Congress before, Congress after, PrintWriter out) {
    Changes changes = Changes.between(before, after);
    changes.came().forEach(m -> out.println("came      " + m.nameAndSeat() + ": " + m.id()));
    changes.left().forEach(m -> out.println("left      " + m.nameAndSeat() + ": " + m.id()));
    for (Changes.Changed changed : changes.changed()) {
      out.println("changed   " + changed.member().nameAndSeat());
      changed.what().forEach(line -> out.println("            " + line));
    }
    if (changes.isEmpty()) {
      out.println("Nobody came, nobody left, nothing changed.");
    }
  }

  private void notes(Congress congress, PrintWriter out) {
    if (asOf == null) {
      out.println(
          "note      the day is that of the last term that began; --as-of says a later one");
    }
    String first = congress.members().get(0).bioguide().orElseThrow();
    out.println(
        "note      the lists have no courtesy titles; where a form needs one, put into"
            + " people/members.yaml");
    out.println("            additions: {" + first + ": {courtesy: ...}}");
  }
}
