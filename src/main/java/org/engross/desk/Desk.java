package org.engross.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.engross.problem.Level;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;

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
   * first one stands under its name, so that an error in the last row leaves nothing half done.
   *
   * @throws OutboxBusyException if another run is writing to the folder
   */
  public Report draft(Request request) {
    List<NamedOrder> orders = named(Orders.of(workspace, request, problems));
    if (problems.hasErrors()) {
      return new Report(List.of(), problems.list());
    }
    try (Outbox outbox = Outbox.open(request.out())) {
      problems.addAll(outbox.problems());
      List<Outcome> failed = stage(orders, outbox, request);
      if (problems.hasErrors()) {
        outbox.discard();
        return new Report(failed, problems.list());
      }
      return new Report(outbox.publish(), problems.list());
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
    Renderers renderers = new Renderers(request.finalCopy());
    List<byte[]> drafts = new ArrayList<>();
    for (NamedOrder order : named(Orders.of(workspace, request, problems))) {
      List<Problem> found =
          make(
              order,
              request,
              made -> formats.forEach(f -> drafts.add(renderers.render(f, order.order(), made))));
      problems.addAll(found);
    }
    return new Shown(drafts, problems.list());
  }

  /** Drafts that were made and not written. */
  public record Shown(List<byte[]> drafts, List<Problem> problems) {}

  private record NamedOrder(Order order, String stem) {
    String file(Format format) {
      return stem + format.ending();
    }
  }

  private List<NamedOrder> named(List<Order> orders) {
    FileNames names =
        FileNames.of(
            Place.NOWHERE, FileNames.USUAL_PATTERN, List.of("date", "template", "recipient.id"));
    List<NamedOrder> named = new ArrayList<>();
    List<FileNames.Claim> claims = new ArrayList<>();
    for (Order order : orders) {
      String id = order.recipient().id();
      Map<String, String> values =
          Map.of(
              "date",
              order.date().toString(),
              "template",
              order.template().name(),
              "recipient.id",
              id);
      String stem = names.stem(values);
      named.add(new NamedOrder(order, stem));
      claims.add(
          new FileNames.Claim(order.place(), "the " + order.template().name() + " to " + id, stem));
    }
    problems.addAll(FileNames.clashes(claims));
    return named;
  }

  /** Makes every draft and stages those that have no error; gives the others. */
  private List<Outcome> stage(List<NamedOrder> orders, Outbox outbox, Request request) {
    List<List<Problem>> found =
        Workers.each(
            orders.size(),
            request.jobs(),
            () -> {
              Renderers renderers = new Renderers(request.finalCopy());
              return i ->
                  make(
                      orders.get(i),
                      request,
                      made -> stage(orders.get(i), made, outbox, renderers));
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

  private static void stage(
      NamedOrder order, DraftMaker.Made made, Outbox outbox, Renderers renderers) {
    for (Format format : order.order().formats()) {
      outbox.stage(
          new Draft(
              order.file(format),
              renderers.render(format, order.order(), made),
              manifest(order.order())));
    }
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
    made.put("recipient", order.recipient().id());
    made.put("date", order.date().toString());
    order.excused().forEach((point, reason) -> made.put("stale-ok " + point, reason));
    return made;
  }
}
