package org.engross.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.engross.ledger.Answer;
import org.engross.ledger.ContactLine;
import org.engross.ledger.Entry;
import org.engross.ledger.LedgerBook;
import org.engross.ledger.Quote;
import org.engross.ledger.SignOn;
import org.engross.office.Contact;
import org.engross.office.Member;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.Problems;
import org.engross.source.Characters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code engross signers add LEDGER MEMBER ANSWER}: an answer in, a row of the ledger out. */
@Command(
    name = "add",
    sortOptions = false,
    description = {
      "Writes down what a member's office answered; where there is no ledger yet, begins one.",
      "An answer that changes replaces the one before, which stays in the row under \"earlier\"."
    },
    footerHeading = "%nExamples%n",
    footer = {
      "  engross signers add sign-ons.csv \"Jordan Sample\" yes --by pat",
      "  engross signers add sign-ons.csv S999003 no --on 2022-06-10",
      "  engross signers add sign-ons.csv \"Example (FL-27)\" yes --quote \"This agreement has"
          + " rules.\" \\",
      "      --contact \"Dana Example, 202-555-0104, dana@sample.example\""
    })
final class SignersAddCommand implements Callable<Integer> {
  private static final Place HERE = Place.of("signers add");

  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "LEDGER", description = "The ledger: sign-ons.csv.")
  private String ledger;

  @Parameters(
      index = "1",
      paramLabel = "MEMBER",
      description = "An id, a bioguide id, or a name; with the seat where it is shared.")
  private String member;

  @Parameters(index = "2", paramLabel = "ANSWER", description = "yes, no or pending.")
  private String answerWord;

  @Option(names = "--by", paramLabel = "STAFFER", description = "Who took the answer down.")
  private String staffer;

  @Option(
      names = "--quote",
      paramLabel = "TEXT",
      description = "What the member says in the own press statement.")
  private String quoteText;

  @Option(
      names = "--contact",
      paramLabel = "CONTACT",
      description = "Whom to ask in that office: name, telephone, e-mail, with commas between.")
  private String contactLine;

  @Option(names = "--on", paramLabel = "DATE", description = "The day of the answer; else today.")
  private String on;

  SignersAddCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    LedgerArgument argument = LedgerArgument.of(ledger, surroundings, problems);
    Optional<Member> who = argument.roster().find(member, HERE, problems);
    Optional<Answer> answer = answer(problems);
    Optional<LocalDate> day = DateOption.read("--on", on, problems);
    Optional<Contact> contact = contact(problems);
    refuseForbidden(problems);
    LedgerBook book =
        LedgerBook.open(argument.path(), argument.shown(), argument.roster(), problems);
    Entry entry =
        book.record(
            new SignOn(
                who.orElseThrow(),
                answer.orElseThrow(),
                day.or(() -> Optional.of(surroundings.today().get())),
                Optional.ofNullable(staffer).map(String::strip).filter(s -> !s.isEmpty()),
                Optional.ofNullable(quoteText).map(Quote::paragraphs).orElse(List.of()),
                contact,
                "",
                Place.NOWHERE,
                0));
    book.write();
    PrintWriter out = spec.commandLine().getOut();
    new ProblemPrinter(spec.commandLine().getErr(), spec.commandLine().getColorScheme().ansi())
        .print(problems.list());
    LedgerPrinter printer = new LedgerPrinter(out);
    printer.print(entry);
    printer.printSum(book);
    printer.printSinceClose(argument, book.ledger());
    return ExitCode.OK.number();
  }

  private Optional<Answer> answer(Problems problems) {
    Optional<Answer> answer = Answer.of(answerWord).filter(a -> !answerWord.isBlank());
    if (answer.isEmpty()) {
      problems.error(
          HERE, "\"" + answerWord + "\" is no answer", Nearest.hint(answerWord, Answer.words()));
    }
    return answer;
  }

  private Optional<Contact> contact(Problems problems) {
    Optional<Contact> contact = Optional.ofNullable(contactLine).flatMap(ContactLine::of);
    if (contactLine != null && contact.isEmpty()) {
      problems.error(
          Place.of("--contact"),
          "\"" + contactLine + "\" is no contact",
          "write one name, and a telephone number and an e-mail address if you have them:"
              + " \"Dana Example, 202-555-0104, dana@sample.example\"");
    }
    return contact;
  }

  private void refuseForbidden(Problems problems) {
    String all = String.join("\n", text(staffer), text(quoteText), text(contactLine));
    int at = Characters.firstForbidden(all);
    if (at >= 0) {
      problems.error(
          HERE,
          "the character " + Characters.name(all.codePointAt(at)) + " may not stand in a ledger",
          "delete it");
    }
  }

  private static String text(String option) {
    return option == null ? "" : option;
  }
}
