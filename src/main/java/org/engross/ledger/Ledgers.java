package org.engross.ledger;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.engross.office.Member;
import org.engross.office.Named;
import org.engross.problem.Level;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.source.SourceFile;
import org.engross.table.Table;

/**
 * Finds the ledgers that packets and arguments name, and reads them.
 *
 * @param from the folder of the packet, from which it names files
 * @param office the office's folder; no packet names a file outside it
 * @param shownFrom the folder of the person, from which arguments name files
 */
public record Ledgers(Path from, Path office, Path shownFrom) {

  /** Makes the folders absolute. */
  public Ledgers {
    from = from.toAbsolutePath().normalize();
    office = office.toAbsolutePath().normalize();
    shownFrom = shownFrom.toAbsolutePath().normalize();
  }

  /** Whether a packet's word for signers is a ledger's file and not a member's id. */
  public static boolean isLedger(Named named) {
    return Table.isTable(Table.file(named.id()));
  }

  /** A ledger and how it stood when it was closed, if it was. */
  public record Opened(Ledger ledger, Optional<Closing> closing) {}

  /**
   * Reads a ledger.
   *
   * @param named its file: in a packet from the packet's folder or else the office's, in an
   *     argument from the person's
   * @return empty, as the problems then say, if it has errors
   */
  public Optional<Opened> open(Named named, Roster roster, Problems problems) {
    return file(named, problems).flatMap(path -> open(named, path, roster, problems));
  }

  private Optional<Opened> open(Named named, Path path, Roster roster, Problems problems) {
    Problems own = new Problems();
    try {
      Optional<String> sheet = Table.sheet(named.id());
      String shown = shown(path);
      LedgerReader reader = new LedgerReader(roster, own);
      List<SignOn> signOns =
          reader
              .rows(new SourceFile.OnDisk(shown, path), sheet, LedgerColumns.ofLedger())
              .map(read -> reader.signOns(read.rows()))
              .orElse(List.of());
      String suffix = sheet.map(s -> "#" + s).orElse("");
      ClosingFile closing =
          ClosingFile.beside(path.resolveSibling(path.getFileName() + suffix), shown + suffix);
      problems.addAll(own.list());
      return own.hasErrors()
          ? Optional.empty()
          : Optional.of(new Opened(new Ledger(shown, signOns), closing.closing()));
    } catch (ProblemException e) {
      problems.addAll(own.list());
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }

  /** Where a ledger lies that is named; empty, as the problems then say, if it is not there. */
  public Optional<Path> file(Named named, Problems problems) {
    boolean argument = named.place().line() == 0;
    String file = Table.file(named.id()).replace('/', File.separatorChar);
    Path near = (argument ? shownFrom : from).resolve(file).normalize();
    Path path = argument || Files.exists(near) ? near : inOffice(file).orElse(near);
    if (!argument && !path.startsWith(office)) {
      problems.error(
          named.place(),
          "a packet names no file outside its office",
          "put the ledger beside the packet:  signers: sign-ons.csv");
      return Optional.empty();
    }
    if (Files.isSymbolicLink(path)) {
      problems.error(
          named.place(),
          "\"" + named.id() + "\" is a symbolic link, and links are not followed",
          "put the file itself here");
      return Optional.empty();
    }
    if (!Files.isRegularFile(path)) {
      problems.error(
          named.place(),
          "there is no ledger \"" + shown(path) + "\"",
          "name a file that lies beside the packet, or begin one: engross signers add "
              + shown(path)
              + " MEMBER yes");
      return Optional.empty();
    }
    return Optional.of(path);
  }

  /** A file from the office's folder, as packets name their other lists, if it is there. */
  private Optional<Path> inOffice(String file) {
    return Optional.of(office.resolve(file).normalize()).filter(Files::exists);
  }

  /** A file as the person knows it. */
  private String shown(Path file) {
    Path shown = file.startsWith(shownFrom) ? shownFrom.relativize(file) : file;
    return shown.toString().replace('\\', '/');
  }

  /**
   * Those of a ledger who sign a draft; what became another since the close is said.
   *
   * @param leads who write; they sign without being asked
   * @param finalCopy whether a change since the close is an error
   */
  public SignOns signOns(
      Named named, Roster roster, List<Member> leads, boolean finalCopy, Problems problems) {
    Optional<Opened> opened = open(named, roster, problems);
    if (opened.isEmpty()) {
      return SignOns.NONE;
    }
    Ledger ledger = opened.get().ledger();
    leads.forEach(lead -> refuseUnwilling(lead, ledger, problems));
    List<Closing.Change> changes =
        opened.get().closing().map(c -> c.since(ledger)).orElse(List.of()).stream()
            .filter(Closing.Change::signs)
            .toList();
    changes.forEach(change -> problems.add(problem(change, ledger, finalCopy)));
    if (finalCopy && opened.get().closing().isEmpty()) {
      problems.warning(
          Place.of(ledger.name()),
          "this ledger is not closed, so an answer that changes later would go unnoticed",
          "close it: engross signers close " + ledger.name());
    }
    return new SignOns(made(named, opened.get(), changes), ledger.with(Answer.YES));
  }

  private static void refuseUnwilling(Member lead, Ledger ledger, Problems problems) {
    ledger
        .find(lead)
        .filter(s -> !s.isYes())
        .ifPresent(
            s ->
                problems.error(
                    s.place(),
                    Roster.name(lead) + " leads, and the answer is " + s.answer().word(),
                    "correct the answer, or let somebody else lead"));
  }

  private static Problem problem(Closing.Change change, Ledger ledger, boolean finalCopy) {
    return new Problem(
        finalCopy ? Level.ERROR : Level.WARNING,
        "",
        change.place(),
        change.words(),
        "if that is right, close the ledger again: engross signers close " + ledger.name());
  }

  private static String made(Named named, Opened opened, List<Closing.Change> changes) {
    String path = Table.file(named.id()).replace('\\', '/');
    String file = path.substring(path.lastIndexOf('/') + 1);
    String state = opened.closing().map(Closing::hash).orElse("not closed");
    return file + " " + state + (changes.isEmpty() ? "" : ", changed since");
  }
}
