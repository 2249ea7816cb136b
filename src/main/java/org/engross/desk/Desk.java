package org.engross.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.engross.document.Kind;
import org.engross.outbox.Draft;
import org.engross.outbox.FileNames;
import org.engross.outbox.Outbox;
import org.engross.outbox.OutboxBusyException;
import org.engross.outbox.Outcome;
import org.engross.outbox.Workers;
import org.engross.problem.Level;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.render.pdf.LibreOffice;
import org.engross.template.Template;

/** Turns a packet into finished drafts: looks up, names, makes, checks, and only then writes. */
public final class Desk {
  private final Workspace workspace;
  private final Problems problems;
  private final DraftMaker maker = new DraftMaker();

  /**
   * A desk in an office.
   *
   * @param problems what was found while the office was read; the run adds its own
   */
  public Desk(Workspace workspace, Problems problems) {
    this.workspace = workspace;
    this.problems = problems;
  }

  /**
   * Makes the drafts of a request and puts them into its folder. Every draft is made before the
   * first one stands under its name, so that an error in the last row leaves nothing half done. A
   * file that a program of this machine cannot print is no error of the drafts: it alone fails.
   *
   * @throws OutboxBusyException if another run is writing to the folder
   */
  public Report draft(Request request) {
    List<NamedOrder> orders = named(Orders.of(workspace, request, problems));
    readFrames(orders, NamedOrder::formats, request.finalCopy());
    try (LibreOffice office = office(request, formats(orders))) {
      return problems.hasErrors()
          ? new Report(List.of(), problems.list())
          : draft(request, orders, office);
    }
  }

  private Report draft(Request request, List<NamedOrder> orders, LibreOffice office) {
    try (Outbox outbox = Outbox.open(request.out())) {
      problems.addAll(outbox.problems());
      Stage stage = new Stage(outbox, new ConcurrentLinkedQueue<>());
      List<Outcome> failed = stage(orders, stage, request, office);
      if (problems.hasErrors()) {
        outbox.discard();
        return new Report(failed, problems.list());
      }
      return new Report(stage.publish(), problems.list());
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      return new Report(List.of(), problems.list());
    }
  }

  /**
   * Makes the drafts of a request and writes nothing.
   *
   * @return each draft in each of the formats, in the order of the packet, and what was found
   */
  public Shown show(Request request, List<Format> formats) {
    List<byte[]> drafts = new ArrayList<>();
    List<NamedOrder> orders = named(Orders.of(workspace, request, problems));
    if (!readFrames(orders, order -> formats, request.finalCopy())) {
      return new Shown(drafts, problems.list());
    }
    try (LibreOffice office = office(request, formats.stream())) {
      Renderers renderers = new Renderers(workspace.frames(), request.finalCopy(), office);
      for (NamedOrder order : orders) {
        List<Problem> found =
            make(
                order,
                request,
                made ->
                    order
                        .fitting(formats)
                        .forEach(f -> drafts.add(renderers.render(f, order.order(), made))));
        problems.addAll(found);
      }
    }
    return new Shown(drafts, problems.list());
  }

  /** The office that prints the PDFs of a run; that there is none is said before all else. */
  private LibreOffice office(Request request, Stream<Format> formats) {
    LibreOffice office = new LibreOffice(request.libreOffice());
    if (formats.anyMatch(Format.PDF::equals)) {
      office.missing().ifPresent(problems::add);
    }
    return office;
  }

  private static Stream<Format> formats(List<NamedOrder> orders) {
    return orders.stream().flatMap(order -> order.order().formats().stream());
  }

  /** Drafts that were made and not written. */
  public record Shown(List<byte[]> drafts, List<Problem> problems) {}

  private record NamedOrder(Order order, String stem) {
    List<Format> formats() {
      return order.formats();
    }

    List<Format> fitting(List<Format> formats) {
      return formats.stream().filter(format -> format.fits(order.template().purpose())).toList();
    }

    String file(Format format) {
      return stem + format.ending();
    }
  }

  /** Reads the Word files whose look is needed before any draft is made; whether all are good. */
  private boolean readFrames(
      List<NamedOrder> orders, Function<NamedOrder, List<Format>> formats, boolean finalCopy) {
    boolean good = true;
    for (NamedOrder order : orders) {
      if (formats.apply(order).stream().anyMatch(Format::takesFrame)) {
        Template template = order.order().template();
        good &= workspace.frames().find(template, !finalCopy, problems).isPresent();
      }
    }
    return good;
  }

  private List<NamedOrder> named(List<Order> orders) {
    Map<Set<String>, FileNames> names = new HashMap<>();
    List<NamedOrder> named = new ArrayList<>();
    List<FileNames.Claim> claims = new ArrayList<>();
    for (Order order : orders) {
      Map<String, String> values = values(order);
      String stem = names.computeIfAbsent(values.keySet(), Desk::names).stem(values);
      named.add(new NamedOrder(order, stem));
      claims.add(
          new FileNames.Claim(
              order.place(), "the " + order.template().name() + whose(order), stem));
    }
    problems.addAll(FileNames.clashes(claims));
    return named;
  }

  private static String whose(Order order) {
    return (order.to().all().isEmpty() ? "" : " to " + order.to().id())
        + order.release().member().map(m -> " of " + m.id()).orElse("");
  }

  /** The names of drafts that have the same values to be named by. */
  private static FileNames names(Set<String> values) {
    String pattern =
        (values.contains("recipient.id") ? FileNames.USUAL_PATTERN : FileNames.MEASURE_PATTERN)
            + (values.contains("signer.id") ? "-{signer.id}" : "");
    return FileNames.of(Place.NOWHERE, pattern, values);
  }

  /** A measure is one for all; a statement may be for nobody, and one office's among several. */
  private static Map<String, String> values(Order order) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("date", order.date().toString());
    values.put("template", order.template().name());
    boolean measure = order.template().purpose().kind() == Kind.RESOLUTION;
    if (!measure && !order.to().all().isEmpty()) {
      values.put("recipient.id", order.to().fileId());
    }
    order.release().member().ifPresent(m -> values.put("signer.id", m.id()));
    return values;
  }

  /** Where the files of a run wait until all are made, and those that could not be made. */
  private record Stage(Outbox outbox, Queue<Outcome.Failed> failed) {

    /** Several threads may put drafts here at once. */
    void put(NamedOrder order, DraftMaker.Made made, Renderers renderers) {
      for (Format format : order.order().formats()) {
        byte[] bytes;
        try {
          bytes = renderers.render(format, order.order(), made);
        } catch (ProblemException e) {
          failed.add(new Outcome.Failed(order.file(format), e.problems()));
          continue;
        }
        outbox.stage(new Draft(order.file(format), bytes, manifest(order.order())));
      }
    }

    /** What became of each file; those that could not be made stand last, by name. */
    List<Outcome> publish() {
      List<Outcome> outcomes = new ArrayList<>(outbox.publish());
      failed.stream().sorted(Comparator.comparing(Outcome.Failed::name)).forEach(outcomes::add);
      return outcomes;
    }
  }

  /** Makes every draft and stages those that have no error; gives the others. */
  private List<Outcome> stage(
      List<NamedOrder> orders, Stage stage, Request request, LibreOffice office) {
    List<List<Problem>> found =
        Workers.each(
            orders.size(),
            request.jobs(),
            () -> {
              Renderers renderers = new Renderers(workspace.frames(), request.finalCopy(), office);
              return i ->
                  make(orders.get(i), request, made -> stage.put(orders.get(i), made, renderers));
            });
    List<Outcome> failed = new ArrayList<>();
    for (int i = 0; i < orders.size(); i++) {
      List<Problem> errors = errors(found.get(i));
      problems.addAll(found.get(i));
      if (!errors.isEmpty()) {
        failed.add(new Outcome.Failed(orders.get(i).stem(), errors));
      }
    }
    return failed;
  }

  /** Makes one draft and hands it on if nothing is wrong with it; gives what was found. */
  private List<Problem> make(NamedOrder order, Request request, Consumer<DraftMaker.Made> use) {
    Problems own = new Problems();
    try {
      DraftMaker.Made made = maker.make(order.order(), order.stem(), request.finalCopy(), own);
      if (!own.hasErrors()) {
        use.accept(made);
      }
    } catch (ProblemException e) {
      own.addAll(e.problems());
    }
    return own.list();
  }

  private static List<Problem> errors(List<Problem> found) {
    return found.stream().filter(p -> p.level() == Level.ERROR).toList();
  }

  private static Map<String, String> manifest(Order order) {
    Map<String, String> made = new LinkedHashMap<>();
    made.put("template", order.template().name());
    if (!order.to().all().isEmpty()) {
      made.put("recipient", order.to().id());
    }
    order.release().member().ifPresent(m -> made.put("signer", m.id()));
    made.put("date", order.date().toString());
    order.unprivileged().ifPresent(reason -> made.put("allow-unprivileged", reason));
    order.excused().forEach((point, reason) -> made.put("stale-ok " + point, reason));
    return made;
  }
}
