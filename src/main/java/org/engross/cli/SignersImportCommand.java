package org.engross.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.engross.ledger.Answer;
import org.engross.ledger.AnswerList;
import org.engross.ledger.Entry;
import org.engross.ledger.LedgerBook;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.Problems;
import org.engross.source.SourceFile;
import org.engross.table.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code engross signers import LEDGER FILE}: a list of answers in, rows of the ledger out. */
@Command(
    name = "import",
    sortOptions = false,
    description = {
      "Takes answers over from a list: Excel, CSV, or what a form exports. Its columns are known by"
          + " their names (name, bioguide, state, answer, date, quote, contact ...); with --column"
          + " you say what stands above one.",
      "An answer in the ledger that is of a later day stays. One row that is wrong, and nothing is"
          + " written."
    },
    footerHeading = "%nExamples%n",
    footer = {
      "  engross signers import sign-ons.csv answers.xlsx",
      "  engross signers import sign-ons.csv form.xlsx --column \"answer=Will the Member sign?\"",
      "  engross signers import sign-ons.csv asked.csv --answer pending"
    })
final class SignersImportCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "LEDGER", description = "The ledger: sign-ons.csv.")
  private String ledger;

  @Parameters(
      index = "1",
      paramLabel = "FILE",
      description = "The list: .csv, .tsv or .xlsx; list.xlsx#Sheet names a sheet.")
  private String list;

  @Option(
      names = "--column",
      paramLabel = "COLUMN=HEADER",
      description = "What stands in the list above a column of the ledger.")
  private Map<String, String> columns = new LinkedHashMap<>();

  @Option(
      names = "--answer",
      paramLabel = "ANSWER",
      description = "The answer of rows that give none: yes, no or pending.")
  private String answerWord;

  @Option(names = "--by", paramLabel = "STAFFER", description = "Who took the answers down.")
  private String staffer;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The day of answers whose row has none; else today.")
  private String on;

  @Option(names = "--dry-run", description = "Say what would change, write nothing.")
  private boolean dryRun;

  SignersImportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    LedgerArgument argument = LedgerArgument.of(ledger, surroundings, problems);
    Optional<LocalDate> day = DateOption.read("--on", on, problems);
    AnswerList.Usual usual =
        new AnswerList.Usual(
            answer(problems),
            day.orElseGet(surroundings.today()),
            Optional.ofNullable(staffer).map(String::strip).filter(s -> !s.isEmpty()));
    List<AnswerList.Heard> heard = read(new AnswerList(usual, columns), argument, problems);
    LedgerBook book =
        LedgerBook.open(argument.path(), argument.shown(), argument.roster(), problems);
    List<Entry> entries = heard.stream().map(book::record).toList();
    if (!dryRun) {
      book.write();
    }
    new ProblemPrinter(spec.commandLine().getErr(), spec.commandLine().getColorScheme().ansi())
        .print(problems.list());
    LedgerPrinter printer = new LedgerPrinter(spec.commandLine().getOut());
    printer.print(entries);
    if (dryRun) {
      spec.commandLine().getOut().println("Nothing was written.");
    } else {
      printer.printSum(book);
      printer.printSinceClose(argument, book.ledger());
    }
    return ExitCode.OK.number();
  }

  private List<AnswerList.Heard> read(
      AnswerList answers, LedgerArgument argument, Problems problems) {
    Path file = surroundings.resolve(Table.file(list));
    if (!Files.isRegularFile(file)) {
      problems.error(
          Place.of(list),
          Files.isDirectory(file) ? "this is a folder" : "there is no such file",
          "name a list of answers: a .csv or .xlsx file");
      return List.of();
    }
    return answers.read(
        new SourceFile.OnDisk(Table.file(list), file),
        Table.sheet(list),
        argument.roster(),
        problems);
  }

  private Optional<Answer> answer(Problems problems) {
    Optional<Answer> answer = Optional.ofNullable(answerWord).flatMap(Answer::of);
    if (answerWord != null && answer.isEmpty()) {
      problems.error(
          Place.of("--answer"),
          "\"" + answerWord + "\" is no answer",
          Nearest.hint(answerWord, Answer.words()));
    }
    return answer;
  }
}
