package org.engross.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.engross.office.Member;
import org.engross.outbox.Disk;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.source.SourceFile;
import org.engross.table.CsvSheet;

/** A ledger that answers are written into. What nobody changed in its file stays as it is. */
public final class LedgerBook {
  private final GuardedFile file;
  private final CsvSheet sheet;
  private final Map<String, String> headers;
  private final Map<String, SignOn> signOns = new LinkedHashMap<>();
  private boolean touched;

  private LedgerBook(
      GuardedFile file, CsvSheet sheet, Map<String, String> headers, List<SignOn> signOns) {
    this.file = file;
    this.sheet = sheet;
    this.headers = headers;
    signOns.forEach(s -> this.signOns.put(s.member().id(), s));
  }

  /**
   * Opens a ledger; where there is no file, a new one.
   *
   * @param shown how a person knows it
   * @param problems of which none may be an error, those of the caller neither
   * @throws ProblemException if there are errors, or the file is none that can be written in
   */
  public static LedgerBook open(Path path, String shown, Roster roster, Problems problems) {
    return open(path, shown, roster, problems, new Disk());
  }

  static LedgerBook open(Path path, String shown, Roster roster, Problems problems, Disk disk) {
    refuseAllButCsv(shown);
    GuardedFile file = GuardedFile.read(path, shown, disk);
    if (file.bytes().isEmpty()) {
      problems.stopOnErrors();
      return new LedgerBook(file, CsvSheet.of(LedgerColumns.HEADER), Map.of(), List.of());
    }
    byte[] bytes = file.bytes().get();
    LedgerReader reader = new LedgerReader(roster, problems);
    Optional<LedgerReader.Read> read =
        reader.rows(
            new SourceFile.InMemory(shown, bytes), Optional.empty(), LedgerColumns.ofLedger());
    List<SignOn> signOns = read.map(r -> reader.signOns(r.rows())).orElse(List.of());
    problems.stopOnErrors();
    return new LedgerBook(
        file, CsvSheet.read(shown, bytes), read.orElseThrow().table().columns(), signOns);
  }

  private static void refuseAllButCsv(String shown) {
    String lower = shown.toLowerCase(Locale.ROOT);
    if (lower.contains(".xlsx")) {
      throw new ProblemException(
          Problem.error(
              Place.of(shown),
              "an Excel file is read as a ledger, and not written in",
              "write the answer in Excel, or save it there as \"CSV UTF-8\" and name that file"));
    }
    if (!lower.endsWith(".csv") && !lower.endsWith(".tsv")) {
      throw new ProblemException(
          Problem.error(
              Place.of(shown),
              "this is no name for a ledger",
              "name a file that ends with .csv: sign-ons.csv"));
    }
  }

  /** Whether there was no file. */
  public boolean isNew() {
    return file.bytes().isEmpty();
  }

  /** The ledger as it is now. */
  public Ledger ledger() {
    return new Ledger(file.shown(), new ArrayList<>(signOns.values()));
  }

  /** Writes an answer down; what it replaces goes into the row's {@code earlier} column. */
  public Entry record(SignOn heard) {
    Optional<SignOn> was = Optional.ofNullable(signOns.get(heard.member().id()));
    return record(was.map(w -> Entry.merged(w, heard)).orElse(heard), was);
  }

  /**
   * Writes down what a list says: not over an answer that is of a later day, and where the list
   * says none, not over any.
   */
  public Entry record(AnswerList.Heard heard) {
    SignOn said = heard.signOn();
    Optional<SignOn> was = Optional.ofNullable(signOns.get(said.member().id()));
    if (was.isEmpty() || heard.answered() && !(heard.dated() && isLater(was.get(), said))) {
      return record(said);
    }
    SignOn kept = Entry.merged(was.get(), said.answering(was.get().answer()));
    boolean passedOver = heard.answered() && said.answer() != kept.answer();
    return record(kept, was).passingOver(Optional.of(said).filter(s -> passedOver));
  }

  private static boolean isLater(SignOn was, SignOn heard) {
    return was.date().isPresent() && was.date().get().isAfter(heard.date().orElseThrow());
  }

  private Entry record(SignOn now, Optional<SignOn> was) {
    Entry entry = new Entry(now, was, Optional.empty());
    if (entry.isNews()) {
      touched = true;
      signOns.put(now.member().id(), now);
      write(entry);
    }
    return entry;
  }

  private void write(Entry entry) {
    Map<String, String> cells = new LinkedHashMap<>();
    Map<String, String> old = entry.was().map(this::cells).orElse(Map.of());
    cells(entry.now())
        .forEach(
            (column, text) -> {
              if (!text.equals(old.getOrDefault(column, ""))) {
                cells.put(headers.getOrDefault(column, column), text);
              }
            });
    if (entry.was().isPresent()) {
      sheet.change(entry.was().get().row(), cells);
    } else {
      sheet.add(cells);
    }
  }

  private Map<String, String> cells(SignOn signOn) {
    Map<String, String> cells = who(signOn.member());
    cells.put(LedgerColumns.ANSWER, signOn.answer().word());
    cells.put(LedgerColumns.DATE, signOn.date().map(Object::toString).orElse(""));
    cells.put(LedgerColumns.STAFFER, signOn.staffer().orElse(""));
    cells.put(LedgerColumns.QUOTE, Quote.text(signOn.quote()));
    cells.put(LedgerColumns.CONTACT, signOn.contact().map(c -> c.name()).orElse(""));
    cells.put(LedgerColumns.TELEPHONE, signOn.contact().flatMap(c -> c.telephone()).orElse(""));
    cells.put(LedgerColumns.EMAIL, signOn.contact().flatMap(c -> c.email()).orElse(""));
    cells.put(LedgerColumns.EARLIER, signOn.earlier());
    return cells;
  }

  /** The member, in the columns that the file has for that. */
  private Map<String, String> who(Member member) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put(LedgerColumns.BIOGUIDE, Roster.idOf(member));
    cells.put(LedgerColumns.NAME, member.name());
    boolean apart =
        headers.containsKey(LedgerColumns.STATE) || headers.containsKey(LedgerColumns.DISTRICT);
    if (headers.containsKey(LedgerColumns.SEAT) || !apart) {
      cells.put(LedgerColumns.SEAT, member.seat());
    }
    if (headers.containsKey(LedgerColumns.STATE)) {
      cells.put(LedgerColumns.STATE, member.state());
    }
    if (headers.containsKey(LedgerColumns.DISTRICT)) {
      cells.put(LedgerColumns.DISTRICT, member.district().orElse(""));
    }
    return cells;
  }

  /**
   * Writes the file, if an answer is new in it.
   *
   * @throws ProblemException if it was changed or opened meanwhile, or the disk refuses
   */
  public void write() {
    if (touched) {
      file.write(sheet.bytes());
    }
  }
}
