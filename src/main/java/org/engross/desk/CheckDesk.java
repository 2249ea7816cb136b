package org.engross.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.engross.check.Checks;
import org.engross.check.inquiry.ResolutionChecks;
import org.engross.check.rule.Known;
import org.engross.check.statement.StatementChecks;
import org.engross.document.Document;
import org.engross.document.Role;
import org.engross.intake.Intake;
import org.engross.intake.Received;
import org.engross.intake.resolution.ResolutionReader;
import org.engross.office.Office;
import org.engross.office.Packet;
import org.engross.problem.Level;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.resolution.Resolution;
import org.engross.source.Folder;
import org.engross.source.Source;

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
      if (name.toLowerCase(Locale.ROOT).endsWith(".xml")) {
        problems.addAll(ofResolution(ResolutionReader.read(Source.decode(name, bytes)), name));
      } else {
        problems.addAll(ofDraft(name, bytes, pageLimit));
      }
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    }
    return new Checked(name, problems.list());
  }

  private static List<Problem> ofDraft(String name, byte[] bytes, int pageLimit) {
    Received received = Intake.read(name, bytes);
    Document draft = received.document();
    List<Problem> problems = new ArrayList<>(received.problems());
    Known known = new Known(pageLimit, List.of(), received.hidden());
    problems.addAll(Checks.run(draft, known, received::place));
    switch (draft.kind()) {
      case RESOLUTION -> problems.addAll(ofResolution(resolution(draft, name, bytes), name));
      case STATEMENT ->
          problems.addAll(StatementChecks.run(draft, name, StatementChecks.Known.TEXT_ALONE));
      case LETTER -> {
        // Its rules are among those of Checks.
      }
    }
    return problems;
  }

  /** A text is read as Congress prints it; a Word file, or our own markup, by its paragraphs. */
  private static Resolution resolution(Document draft, String name, byte[] bytes) {
    boolean word = name.toLowerCase(Locale.ROOT).endsWith(".docx");
    return word || !draft.paragraphs(Role.RESOLVED).isEmpty()
        ? ResolutionReader.read(draft, name)
        : ResolutionReader.read(Source.decode(name, bytes));
  }

  private static List<Problem> ofResolution(Resolution resolution, String name) {
    List<Problem> problems = new ArrayList<>(ResolutionChecks.run(resolution, name));
    if (!ResolutionChecks.isInquiry(resolution)) {
      problems.add(remark(name, "this is no resolution of inquiry; its style alone was checked"));
    }
    return problems;
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
