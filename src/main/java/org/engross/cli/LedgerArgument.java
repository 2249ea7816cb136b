package org.engross.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.engross.desk.Workspace;
import org.engross.ledger.Ledgers;
import org.engross.ledger.Roster;
import org.engross.office.Named;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.table.Table;

/**
 * A ledger that an argument names, and the office whose members answer in it: that of the folder in
 * which the ledger lies, as a packet beside it has it.
 *
 * @param path the file; where a sheet of an Excel file is named, with {@code #Sheet} behind it
 * @param shown how the person knows it
 */
record LedgerArgument(Path path, String shown, Workspace office, Roster roster) {

  /**
   * Opens the office of a ledger; the ledger itself need not be there.
   *
   * @throws ProblemException if a folder is there instead
   */
  static LedgerArgument of(String what, Surroundings surroundings, Problems problems) {
    Path path = surroundings.resolve(what).toAbsolutePath().normalize();
    if (Files.isDirectory(path)) {
      throw new ProblemException(
          Problem.error(Place.of(what), "this is a folder", "name the ledger in it: sign-ons.csv"));
    }
    Workspace office = Workspace.open(path.getParent(), surroundings.folder(), problems);
    Roster roster = new Roster(office.files().members().roll(problems));
    return new LedgerArgument(path, surroundings.shown(path), office, roster);
  }

  /**
   * The ledger as it stands.
   *
   * @throws ProblemException if it is not there or has errors
   */
  Ledgers.Opened open(Surroundings surroundings, Problems problems) {
    Path folder = path.getParent();
    Named named = new Named(shown, Place.of(Table.file(shown)));
    var opened = new Ledgers(folder, folder, surroundings.folder()).open(named, roster, problems);
    problems.stopOnErrors();
    return opened.orElseThrow();
  }
}
