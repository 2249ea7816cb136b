package org.engross.preview;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.engross.desk.Desk;
import org.engross.desk.Format;
import org.engross.desk.Proofs;
import org.engross.desk.Request;
import org.engross.desk.Workspace;
import org.engross.office.Named;
import org.engross.office.Packet;
import org.engross.office.Point;
import org.engross.office.Recipient;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.render.pdf.LibreOffice;

/**
 * Draws what windows ask for. The office is read once for each state of its files, and the orders
 * once for each choice; several windows may ask at once.
 */
final class Studio implements AutoCloseable {
  private static final int MOST_KEPT = 16;

  private final Commission commission;
  private final LongSupplier generation;
  private final LibreOffice libreOffice;
  private final ShellWords shell = ShellWords.ofThisSystem();
  private final Map<Choice, Look> looks = new HashMap<>();
  private Optional<Reading> reading = Optional.empty();

  /**
   * A studio that has read nothing yet.
   *
   * @param generation the number of the state in which the files are
   */
  Studio(Commission commission, LongSupplier generation) {
    this.commission = commission;
    this.generation = generation;
    this.libreOffice = new LibreOffice(commission.libreOffice());
  }

  /** The office in one state of its files. */
  private record Reading(long generation, Optional<Workspace> workspace, List<Problem> problems) {}

  /** What is ordered by one choice in one state of the files. */
  private record Look(
      long generation,
      Optional<Workspace> workspace,
      Optional<Packet> packet,
      Optional<Proofs> proofs,
      List<Problem> problems) {

    List<Proofs.Title> titles() {
      return proofs.map(Proofs::titles).orElse(List.of());
    }

    /** The draft of a name, else the first; empty where none is ordered. */
    Optional<Integer> shown(String name) {
      Optional<Integer> first = titles().isEmpty() ? Optional.empty() : Optional.of(0);
      return proofs.flatMap(p -> p.find(name)).or(() -> first);
    }
  }

  /** All that a window shows. */
  Scene scene(Choice choice) {
    Look look = look(choice.ordered());
    Optional<Integer> which = look.shown(choice.show());
    Problems problems = new Problems();
    problems.addAll(look.problems);
    List<byte[]> files = new ArrayList<>();
    which.ifPresent(i -> draw(look, i, Format.DOCX, files, problems));
    List<Proofs.Title> titles = look.titles();
    Optional<Proofs.Title> shown = which.map(titles::get);
    List<Integer> matching = matching(titles, choice.find());
    return new Scene(
        look.generation,
        look.workspace.map(this::name).orElse(""),
        shell.line(commission.command().words(choice)),
        commission.finalCopy(),
        libreOffice.missing().isEmpty(),
        matching.stream().limit(Scene.MOST_LISTED).map(titles::get).toList(),
        titles.size(),
        matching.size(),
        shown,
        files.stream().findFirst(),
        problems.list(),
        library(look, shown),
        chosen(look, choice, shown),
        recipients(look),
        choice.to().orElse(commission.command().to()));
  }

  /** The office's folder, from where the person stands. */
  private String name(Workspace workspace) {
    Path here = commission.shownFrom().toAbsolutePath().normalize();
    return Workspace.rootAbove(commission.from())
        .filter(root -> root.startsWith(here) && !root.equals(here))
        .map(root -> here.relativize(root).toString())
        .orElse(workspace.name());
  }

  private static void draw(
      Look look, int which, Format format, List<byte[]> files, Problems problems) {
    try {
      Desk.Shown made = look.proofs.orElseThrow().make(which, List.of(format));
      files.addAll(made.drafts());
      problems.addAll(made.problems());
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    }
  }

  /** The shown draft in one format, and what was found; without a file if it has errors. */
  Desk.Shown file(Choice choice, Format format) {
    Look look = look(choice.ordered());
    Problems problems = new Problems();
    problems.addAll(look.problems);
    List<byte[]> files = new ArrayList<>();
    look.shown(choice.show()).ifPresent(i -> draw(look, i, format, files, problems));
    return new Desk.Shown(files, problems.list());
  }

  /** What each of the listed drafts has of problems. */
  List<Survey> survey(Choice choice) {
    Look look = look(choice.ordered());
    List<Proofs.Title> titles = look.titles();
    return matching(titles, choice.find()).stream()
        .limit(Scene.MOST_LISTED)
        .map(i -> survey(titles.get(i).name(), look.proofs.orElseThrow(), i))
        .toList();
  }

  private static Survey survey(String name, Proofs proofs, int which) {
    try {
      return Survey.of(name, proofs.make(which, List.of()).problems());
    } catch (ProblemException e) {
      return Survey.of(name, e.problems());
    }
  }

  /** The places of the drafts that have these words in them. */
  private static List<Integer> matching(List<Proofs.Title> titles, String find) {
    String wanted = find.strip().toLowerCase(Locale.ROOT);
    return IntStream.range(0, titles.size())
        .filter(i -> words(titles.get(i)).toLowerCase(Locale.ROOT).contains(wanted))
        .boxed()
        .toList();
  }

  private static String words(Proofs.Title title) {
    return String.join(
        " ",
        title.name(),
        title.template(),
        String.join(" ", title.to()),
        title.whose().orElse(""));
  }

  private static List<Scene.PointLine> library(Look look, Optional<Proofs.Title> shown) {
    List<String> to = shown.map(Proofs.Title::toIds).orElse(List.of());
    Optional<LocalDate> date = look.packet.map(Packet::date);
    return look.workspace.stream()
        .flatMap(w -> w.files().points().all().stream())
        .map(p -> new Scene.PointLine(p, asks(p, to), isPassed(p, date)))
        .toList();
  }

  private static boolean asks(Point point, List<String> to) {
    return point.asks().stream()
        .flatMap(ask -> ask.of().stream())
        .anyMatch(of -> to.contains(of.id()));
  }

  private static boolean isPassed(Point point, Optional<LocalDate> date) {
    return date.isPresent() && point.until().filter(u -> date.get().isAfter(u.date())).isPresent();
  }

  /** The points of the shown draft; where none is shown, those that were asked for. */
  private List<String> chosen(Look look, Choice choice, Optional<Proofs.Title> shown) {
    if (shown.isPresent()) {
      return shown.get().points();
    }
    List<Named> wanted =
        choice
            .points()
            .map(ids -> ids.stream().map(id -> new Named(id, Place.NOWHERE)).toList())
            .or(() -> look.packet.map(p -> p.drafts().get(0).particulars().points()))
            .orElse(List.of());
    return look.workspace.stream()
        .flatMap(w -> w.files().points().select(wanted, new Problems()).stream())
        .map(Point::id)
        .toList();
  }

  private List<Recipient> recipients(Look look) {
    return look.workspace
        .filter(w -> commission.command().choosesRecipients())
        .map(w -> List.copyOf(w.files().recipients().all()))
        .orElse(List.of());
  }

  private synchronized Look look(Choice choice) {
    long now = generation.getAsLong();
    if (reading.isEmpty() || reading.get().generation != now) {
      reading = Optional.of(read(now));
      looks.clear();
    }
    if (looks.size() >= MOST_KEPT) {
      looks.clear();
    }
    return looks.computeIfAbsent(choice, c -> look(reading.orElseThrow(), c));
  }

  private Reading read(long now) {
    Problems problems = new Problems();
    try {
      Workspace workspace = Workspace.open(commission.from(), commission.shownFrom(), problems);
      return new Reading(now, Optional.of(workspace), problems.list());
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      return new Reading(now, Optional.empty(), problems.list());
    }
  }

  private Look look(Reading read, Choice choice) {
    Problems problems = new Problems();
    Optional<Packet> packet = Optional.empty();
    Optional<Proofs> proofs = Optional.empty();
    try {
      packet = commission.order().read(problems).map(choice::laidOver);
      problems.addAll(read.problems);
      if (packet.isPresent() && read.workspace.isPresent()) {
        proofs = Optional.of(proofs(read.workspace.get(), packet.get(), problems));
      }
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    }
    return new Look(read.generation, read.workspace, packet, proofs, problems.list());
  }

  private Proofs proofs(Workspace workspace, Packet packet, Problems problems) {
    Request request = new Request(packet, Path.of(""), List.of(), commission.finalCopy(), 1);
    return Proofs.of(workspace, request, libreOffice, problems);
  }

  /** Ends the LibreOffice that printed. */
  @Override
  public void close() {
    libreOffice.close();
  }
}
