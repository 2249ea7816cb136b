package org.engross.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.engross.desk.Shelf;
import org.engross.office.Ids;
import org.engross.office.MailingList;
import org.engross.office.Named;
import org.engross.office.OfficeFiles;
import org.engross.office.Recipient;
import org.engross.office.RecipientsFile;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.table.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code engross import recipients FILE}: a file of recipients out of a list. */
@Command(
    name = "recipients",
    sortOptions = false,
    description = {
      "Makes people/recipients-NAME.yaml out of a list in CSV or Excel: a recipient of each row,"
          + " checked as draft --recipients checks it. Drafts read it beside recipients.yaml.",
      "The first row names the columns: name, surname, courtesy, form, title, address, city,"
          + " state, zip and so on; other columns are kept as fields.",
      "No courtesy title is guessed, and a file that is there is never overwritten."
    },
    footerHeading = "%nExamples%n",
    footer = {
      "  engross import recipients governors.csv --form governor",
      "  engross import recipients people.xlsx#Mayors --column surname=Nachname --out mayors",
      "  engross draft letter --recipients people/recipients-governors.yaml --points ..."
    })
final class ImportRecipientsCommand implements Callable<Integer> {
  private static final int NAMED_AT_MOST = 3;

  private final Surroundings surroundings;
  private final Problems problems = new Problems();

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A .csv or .xlsx file (list.xlsx#Sheet).")
  private String list;

  @Option(
      names = "--form",
      paramLabel = "FORM",
      description = "How its people are addressed, where it has no column for it.")
  private String form;

  @Option(
      names = "--column",
      paramLabel = "NAME=HEADER",
      description = "What stands above a column: --column surname=Nachname.")
  private Map<String, String> columns = new LinkedHashMap<>();

  @Option(
      names = "--out",
      paramLabel = "NAME",
      description = "The NAME of people/recipients-NAME.yaml; otherwise the list's.")
  private String out;

  @Option(names = "--dry-run", description = "Check the list and say what is in it, write nothing.")
  private boolean dryRun;

  ImportRecipientsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Path file = file();
    String shown = surroundings.shown(file);
    RecipientsFile made = recipients();
    warn(made);
    if (!dryRun) {
      Shelf.put(
          file, shown, made.text(List.of("Recipients out of " + list + ". Yours to change.")));
    }
    report(shown, made);
    return ExitCode.OK.number();
  }

  private Path file() {
    Shelf shelf = Shelf.nearest(surroundings.folder());
    if (!shelf.isOffice()) {
      throw new ProblemException(
          Problem.error(
              Place.of("office.yaml"),
              "there is no office here, and recipients are one office’s",
              "go to a folder with an office.yaml; draft --recipients FILE needs none"));
    }
    Path file = shelf.root().resolve("people").resolve("recipients-" + name() + ".yaml");
    Shelf.refuseTaken(file, surroundings.shown(file));
    return file;
  }

  private String name() {
    String name = out == null ? Ids.of(PointsPath.stem(Path.of(Table.file(list)))) : out;
    if (!Ids.isId(name)) {
      throw new ProblemException(
          Problem.error(
              Place.of("--out"),
              "\"" + name + "\" is no name for a file of recipients",
              "write a short one in lower-case letters: --out governors"));
    }
    return name;
  }

  private RecipientsFile recipients() {
    OfficeFiles office = surroundings.workspace(problems).files();
    problems.stopOnErrors();
    MailingList named =
        new MailingList(
            new Named(list, Place.of(list)),
            Optional.ofNullable(form).map(f -> new Named(f, Place.of("--form"))),
            columns,
            Optional.of(surroundings.resolve(Table.file(list))));
    Optional<RecipientsFile> made = office.lists().imported(named, office.recipients(), problems);
    problems.stopOnErrors();
    return made.orElseThrow();
  }

  private void warn(RecipientsFile made) {
    warn(
        made.untitled(),
        made.count(),
        "no courtesy title, and none is guessed",
        "add a column  courtesy: Mr., Ms. ...;  so long they are greeted \""
            + made.untitled().stream().map(Recipient::salutation).findFirst().orElse("")
            + "\"");
    warn(
        made.unplaced(),
        made.count(),
        "no address",
        "add columns  address-1, city, state, zip,  or write  address:  in the file");
    new ProblemPrinter(spec.commandLine().getErr(), spec.commandLine().getColorScheme().ansi())
        .print(problems.list());
  }

  private void warn(List<Recipient> some, int all, String what, String remedy) {
    if (!some.isEmpty()) {
      List<String> ids = some.stream().map(Recipient::id).limit(NAMED_AT_MOST).toList();
      String more = some.size() > ids.size() ? ", ..." : "";
      problems.warning(
          Place.of(list),
          (some.size() == all ? "all " + all : some.size() + " of " + all)
              + " have "
              + what
              + ": "
              + String.join(", ", ids)
              + more,
          remedy);
    }
  }

  private void report(String shown, RecipientsFile made) {
    PrintWriter printer = spec.commandLine().getOut();
    printer.println(
        "made      "
            + shown
            + ": "
            + made.count()
            + (made.count() == 1 ? " recipient" : " recipients"));
    printer.println("columns   " + pairs(made.columns(), ""));
    if (!made.fields().isEmpty()) {
      printer.println("fields    " + pairs(made.fields(), "$recipient.extra."));
    }
    if (dryRun) {
      printer.println("It was a dry run: nothing was written.");
    }
  }

  /** {@code surname (Last name), zip}: what each is, and what stands above it where it differs. */
  private static String pairs(Map<String, String> names, String prefix) {
    return names.entrySet().stream()
        .map(
            e ->
                prefix
                    + e.getKey()
                    + (e.getKey().equals(e.getValue()) ? "" : " (" + e.getValue() + ")"))
        .collect(Collectors.joining(", "));
  }
}
