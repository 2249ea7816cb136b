package org.engross.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.engross.outbox.Disk;
import org.engross.problem.Place;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.source.SourceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written into a ledger, and what of its file never is lost. */
class LedgerBookTest {
  private static final LocalDate JUNE_10 = LocalDate.of(2022, 6, 10);
  private static final String ROWS =
      "bioguide,answer,notes\r\n\"S999002\",pending,\"call, back\"\r\n";

  @TempDir private Path folder;
  private final Roster roster = SampleOffice.roster();
  private Path file;

  @BeforeEach
  void aLedger() throws IOException {
    file = folder.resolve("sign-ons.csv");
    Files.writeString(file, ROWS);
  }

  private LedgerBook book(Disk disk) {
    return LedgerBook.open(file, "sign-ons.csv", roster, new Problems(), disk);
  }

  private SignOn said(String id, Answer answer, LocalDate date, String staffer, String quote) {
    return new SignOn(
        roster.byId(id).orElseThrow(),
        answer,
        Optional.of(date),
        Optional.of(staffer).filter(s -> !s.isEmpty()),
        quote.isEmpty() ? List.of() : Quote.paragraphs(quote),
        Optional.empty(),
        "",
        Place.NOWHERE,
        0);
  }

  private void write(SignOn... signOns) {
    LedgerBook book = book(new Disk());
    Stream.of(signOns).forEach(book::record);
    book.write();
  }

  @Test
  void anAnswerThatChangesKeepsWhatItReplaces() {
    write(said("S999002", Answer.YES, JUNE_10, "pat", "Old words."));
    write(said("S999002", Answer.YES, JUNE_10.plusDays(1), "", "New words."));
    write(said("S999002", Answer.NO, JUNE_10.plusDays(2), "lee", ""));

    assertThat(file)
        .hasContent(
            "bioguide,answer,notes,date,staffer,quote,earlier\r\n"
                + "S999002,no,\"call, back\",2022-06-12,lee,New words.,"
                + "pending; quote: Old words.; yes of 2022-06-10 by pat\r\n");
  }

  @Test
  void anAnswerThatIsThereAlreadyTouchesNothing() throws IOException {
    write(said("S999002", Answer.YES, JUNE_10, "pat", ""));
    byte[] before = Files.readAllBytes(file);

    LedgerBook book = book(new Disk());
    Entry entry = book.record(said("S999002", Answer.YES, JUNE_10.plusDays(3), "lee", ""));
    book.write();

    assertThat(entry.isNews()).isFalse();
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void aRowIsAddedAndTheOthersStayAsTheyAre() {
    write(said("S999003", Answer.YES, JUNE_10, "", ""));

    assertThat(file).content().startsWith("bioguide,answer,notes,name,seat,date\r\n");
    assertThat(file)
        .content()
        .contains("S999002,pending,\"call, back\",,,\r\n")
        .endsWith("S999003,yes,,Robin Sample,AZ-06,2022-06-10\r\n");
  }

  @Test
  void aChangeByAnotherHandWhileTheLedgerWasReadIsNotOverwritten() throws IOException {
    LedgerBook book = book(new Disk());
    book.record(said("S999003", Answer.YES, JUNE_10, "", ""));
    Files.writeString(file, ROWS + "S999001,yes,\r\n");

    assertThatThrownBy(book::write)
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("sign-ons.csv: error: somebody changed this file")
        .hasMessageContaining("run again");
    assertThat(file).hasContent(ROWS + "S999001,yes,\r\n");
    assertThat(folder).isDirectoryNotContaining("glob:**/.tmp-*");
  }

  @Test
  void aLedgerThatAnotherRunBeganIsNotOverwritten() throws IOException {
    Files.delete(file);
    LedgerBook book = book(new Disk());
    book.record(said("S999003", Answer.YES, JUNE_10, "", ""));
    Files.writeString(file, ROWS);

    assertThatThrownBy(book::write).hasMessageContaining("somebody changed this file");
    assertThat(file).hasContent(ROWS);
  }

  @ParameterizedTest
  @ValueSource(strings = {".~lock.sign-ons.csv#", "~$sign-ons.csv"})
  void aLedgerThatIsOpenInASpreadsheetIsNotWritten(String lock) throws IOException {
    Files.createFile(folder.resolve(lock));
    LedgerBook book = book(new Disk());
    book.record(said("S999003", Answer.YES, JUNE_10, "", ""));

    assertThatThrownBy(book::write)
        .hasMessageContaining("this file is open in LibreOffice or Excel")
        .hasMessageContaining("delete " + lock);
    assertThat(file).hasContent(ROWS);
  }

  @Test
  void aFileThatWindowsKeepsLockedForExcelIsSaidToBeOpen() {
    Disk locked =
        new Disk() {
          @Override
          public void replace(Path temporary, Path file) throws IOException {
            throw new AccessDeniedException(file.toString());
          }
        };
    LedgerBook book = book(locked);
    book.record(said("S999003", Answer.YES, JUNE_10, "", ""));

    assertThatThrownBy(book::write)
        .hasMessage(
            "sign-ons.csv: error: another program has this file open, Excel perhaps; nothing was"
                + " written; close it there and run again");
    assertThat(file).hasContent(ROWS);
    assertThat(folder).isDirectoryNotContaining("glob:**/.tmp-*");
  }

  /** As when the process is killed: nothing is done from then on. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  /** A disk on which the run is killed at the Nth change. */
  private static final class FatalDisk extends Disk {
    private final int at;
    private final AtomicInteger changes = new AtomicInteger();

    FatalDisk(int at) {
      this.at = at;
    }

    private void change() {
      if (changes.incrementAndGet() >= at) {
        throw new Killed();
      }
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
      change();
      super.write(file, bytes);
    }

    @Override
    public void force(Path file) throws IOException {
      change();
      super.force(file);
    }

    @Override
    public void replace(Path temporary, Path file) throws IOException {
      change();
      super.replace(temporary, file);
    }

    @Override
    public void delete(Path file) throws IOException {
      change();
      super.delete(file);
    }
  }

  @Test
  void aRunThatIsKilledAnywhereLeavesTheOldLedgerOrTheNewAndTheNextRunCompletesIt()
      throws IOException {
    SignOn robin = said("S999003", Answer.YES, JUNE_10, "", "");
    write(robin);
    byte[] complete = Files.readAllBytes(file);
    int deaths = 0;
    for (int at = 1; ; at++) {
      Files.writeString(file, ROWS);
      FatalDisk disk = new FatalDisk(at);
      LedgerBook book = book(disk);
      book.record(robin);
      try {
        book.write();
        break;
      } catch (Killed e) {
        deaths++;
      }
      assertThat(Files.readAllBytes(file)).isIn(ROWS.getBytes(UTF_8), complete);
      write(robin);
      assertThat(file).hasBinaryContent(complete);
    }
    assertThat(deaths).isGreaterThan(3);
  }

  @Test
  void aLedgerWithErrorsIsNotWrittenIn() throws IOException {
    Files.writeString(file, "bioguide,answer\nS999002,yes\nS999002,no\nX999999,yes\n");

    assertThatThrownBy(() -> book(new Disk()))
        .hasMessageContaining("answers twice")
        .hasMessageContaining("there is no member \"X999999\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sign-ons.xlsx", "sign-ons.xlsx#June"})
  void anExcelFileIsNotWrittenIn(String name) {
    assertThatThrownBy(() -> LedgerBook.open(folder.resolve(name), name, roster, new Problems()))
        .hasMessageContaining("an Excel file is read as a ledger, and not written in")
        .hasMessageContaining("CSV UTF-8");
  }

  private List<AnswerList.Heard> list(String text, Map<String, String> columns) {
    AnswerList.Usual usual =
        new AnswerList.Usual(Optional.empty(), JUNE_10.plusDays(4), Optional.of("pat"));
    return new AnswerList(usual, columns)
        .read(
            new SourceFile.InMemory("list.csv", text.getBytes(UTF_8)),
            Optional.empty(),
            roster,
            new Problems());
  }

  @Test
  void aListOfAFormIsTakenOverByTheNamesOfItsColumns() {
    List<AnswerList.Heard> heard =
        list(
            """
            Completion time,Which Member?,Will the Member sign?,Phone,Contact Name,remarks
            6/9/22 14:03:22,Rep. Taylor Example,Yes,202-555-0107,Kim Example,none
            ,Sample (OH-04),n,,,
            """,
            Map.of("name", "Which Member?", "answer", "Will the Member sign?"));

    LedgerBook book = book(new Disk());
    heard.forEach(book::record);
    book.write();

    assertThat(file)
        .hasContent(
            """
            bioguide,answer,notes,name,seat,date,staffer,contact,telephone,earlier\r
            S999002,no,"call, back",,,2022-06-14,pat,,,pending\r
            E999002,yes,,Taylor Example,FL-27,2022-06-09,pat,Kim Example,202-555-0107,\r
            """);
  }

  @Test
  void whoeverFilledAFormInIsNeitherTheMemberNorTheContact() {
    Problems said = new Problems();
    AnswerList.Usual usual = new AnswerList.Usual(Optional.empty(), JUNE_10, Optional.empty());
    List<AnswerList.Heard> heard =
        new AnswerList(usual, Map.of())
            .read(
                new SourceFile.InMemory(
                    "form.csv",
                    """
                    Completion time,Email,Name,Member,Response,Contact name,Contact email
                    6/9/22 14:03:22,pat@office.example,Robin Sample,Jordan Sample,yes,Kim Example,kim@sample.example
                    6/9/22 15:03:22,lee@office.example,Robin Sample,Taylor Example,no,,
                    """
                        .getBytes(UTF_8)),
                Optional.empty(),
                roster,
                said);

    assertThat(heard)
        .extracting(h -> h.signOn().member().id())
        .containsExactly("sample-cosigner", "example-member");
    assertThat(heard.get(0).signOn().contact().flatMap(c -> c.email()))
        .contains("kim@sample.example");
    assertThat(said.list())
        .extracting(p -> p.level().word() + ": " + p.message())
        .containsExactly(
            "info: \"Name\" is that of whoever filled the form in, and is not taken over",
            "info: \"Email\" is that of whoever filled the form in, and is not taken over");
  }

  @Test
  void aListDoesNotChangeAnAnswerThatIsOfALaterDay() {
    write(said("S999002", Answer.NO, JUNE_10, "lee", ""));

    Entry entry =
        book(new Disk())
            .record(list("name,answer,date\nJordan Sample,yes,2022-06-09\n", Map.of()).get(0));

    assertThat(entry.isNews()).isFalse();
    assertThat(entry.now().answer()).isEqualTo(Answer.NO);
    assertThat(entry.passedOver()).get().extracting(SignOn::answer).isEqualTo(Answer.YES);
  }

  @Test
  void aRowWithoutAnAnswerChangesNoneButBringsWhatElseItHas() {
    write(said("S999002", Answer.YES, JUNE_10, "lee", ""));

    Entry entry =
        book(new Disk())
            .record(list("name,answer,quote\nJordan Sample,,“Words.”\n", Map.of()).get(0));

    assertThat(entry.now().answer()).isEqualTo(Answer.YES);
    assertThat(entry.now().date()).contains(JUNE_10);
    assertThat(entry.now().quote()).containsExactly("Words.");
    assertThat(entry.passedOver()).isEmpty();
  }
}
