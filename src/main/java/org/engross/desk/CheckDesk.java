package org.engross.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.engross.check.Checks;
import org.engross.check.rule.Known;
import org.engross.document.Kind;
import org.engross.intake.Intake;
import org.engross.intake.Received;
import org.engross.office.Office;
import org.engross.office.Packet;
import org.engross.problem.Level;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.source.Folder;

/**
 * Holds drafts against the rules and writes nothing: those that a packet orders, and files that
 * somebody else wrote.
 */
public final class CheckDesk {
  private static final int USUAL_PAGE_LIMIT = 2;

  private CheckDesk() {}

  /**
   * What is wrong with a file that somebody wrote.
   *
   * @param name how the person knows it; its ending says how it is read
   * @param pageLimit the most pages that pass without a remark
   */
  public static Checked file(String name, byte[] bytes, int pageLimit) {
    Problems problems = new Problems();
    if (name.endsWith(Format.FACTSHEET.ending())) {
      problems.add(remark(name, "this is the backup book of a draft, and no rules are for it"));
      return new Checked(name, problems.list());
    }
    try {
      Received received = Intake.read(name, bytes);
      problems.addAll(received.problems());
      sayOtherForm(name, received.document().kind(), problems);
      Known known = new Known(pageLimit, List.of(), received.hidden());
      problems.addAll(Checks.run(received.document(), known, received::place));
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    }
    return new Checked(name, problems.list());
  }

  /** Silence would read as praise. */
  private static void sayOtherForm(String name, Kind kind, Problems problems) {
    if (!Checks.hasOwn(kind)) {
      String form = kind.name().toLowerCase(Locale.ROOT);
      problems.add(
          remark(
              name,
              "this reads as a "
                  + form
                  + ", and only the rules of every form were held against it"));
    }
  }

  private static Problem remark(String name, String message) {
    return new Problem(Level.INFO, "", Place.of(name), message, "");
  }

  /**
   * What keeps the drafts of a packet from being final: what is wrong with their text, and with the
   * points that they are made of.
   *
   * @param name how the person knows the packet
   * @param problems what was found while packet and office were read
   */
  public static Checked packet(String name, Packet packet, Workspace workspace, Problems problems) {
    Request request = new Request(packet, Path.of(""), List.of(Format.MARKUP), true, 1);
    Desk.Shown shown = new Desk(workspace, problems).show(request, List.of());
    return new Checked(name, shown.problems());
  }

  /** The page limit of the nearest office, from this folder upward; else the usual one. */
  public static int pageLimit(Path folder) {
    Optional<Path> root = Workspace.rootAbove(folder);
    try {
      return root.flatMap(r -> Folder.directory(r, "").read("office.yaml"))
          .flatMap(source -> Office.read(source, new Problems()))
          .map(Office::pageLimit)
          .orElse(USUAL_PAGE_LIMIT);
    } catch (ProblemException e) {
      return USUAL_PAGE_LIMIT;
    }
  }
}
