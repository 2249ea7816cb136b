package org.engross.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.engross.outbox.Outbox;
import org.engross.outbox.OutboxBusyException;
import org.engross.outbox.Outcome;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.render.pdf.LibreOffice;

/** Turns a packet into finished drafts: looks up, names, makes, checks, and only then writes. */
public final class Desk {
  private final Workspace workspace;
  private final Problems problems;

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
    List<NamedOrder> orders = orders(request);
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
      Stage stage = new Stage(outbox);
      List<Outcome.Failed> failed =
          new Batch(orders, request.finalCopy(), problems)
              .make(request.jobs(), () -> onto(stage, renderers(request, office)));
      if (problems.hasErrors()) {
        outbox.discard();
        return new Report(List.copyOf(failed), problems.list());
      }
      return new Report(stage.publish(), problems.list());
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      return new Report(List.of(), problems.list());
    }
  }

  private static Batch.Use onto(Stage stage, Renderers renderers) {
    return (order, made) -> stage.put(order, made, renderers);
  }

  /**
   * Makes the drafts of a request and writes nothing.
   *
   * @return each draft in each of the formats, in the order of the packet, and what was found
   */
  public Shown show(Request request, List<Format> formats) {
    List<byte[]> drafts = new ArrayList<>();
    List<NamedOrder> orders = orders(request);
    if (!readFrames(orders, order -> formats, request.finalCopy())) {
      return new Shown(drafts, problems.list());
    }
    try (LibreOffice office = office(request, formats.stream())) {
      Renderers renderers = renderers(request, office);
      Batch.Use use =
          (order, made) ->
              order
                  .fitting(formats)
                  .forEach(f -> drafts.add(renderers.render(f, order.order(), made)));
      new Batch(orders, request.finalCopy(), problems).make(1, () -> use);
    }
    return new Shown(drafts, problems.list());
  }

  /** Drafts that were made and not written. */
  public record Shown(List<byte[]> drafts, List<Problem> problems) {}

  private List<NamedOrder> orders(Request request) {
    return DraftNames.of(Orders.of(workspace, request, problems), problems);
  }

  private Renderers renderers(Request request, LibreOffice office) {
    return new Renderers(workspace.frames(), request.finalCopy(), office);
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

  /** Reads the Word files whose look is needed before any draft is made; whether all are good. */
  private boolean readFrames(
      List<NamedOrder> orders, Function<NamedOrder, List<Format>> formats, boolean finalCopy) {
    boolean good = true;
    for (NamedOrder order : orders) {
      if (formats.apply(order).stream().anyMatch(Format::takesFrame)) {
        good &= workspace.frames().find(order.order(), !finalCopy, problems).isPresent();
      }
    }
    return good;
  }
}
