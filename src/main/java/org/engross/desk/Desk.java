package org.engross.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.engross.outbox.Dropped;
import org.engross.outbox.Outbox;
import org.engross.outbox.OutboxBusyException;
import org.engross.outbox.Shard;
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
    List<NamedOrder> all = orders(request);
    readFrames(all, NamedOrder::formats, request.finalCopy());
    Run run = new Run(request, all, books(part(all, request), request));
    List<NamedOrder> orders = run.books.orders();
    try (LibreOffice office = office(request, orders.size(), formats(orders))) {
      List<Problem> general = new ArrayList<>(problems.list());
      Result result = problems.hasErrors() ? Result.NONE : result(run, office, general);
      return Report.of(orders, result, general, problems);
    }
  }

  /**
   * A run whose drafts are looked up and named.
   *
   * @param all the whole batch, of which this run may make a part
   * @param books what this run makes
   */
  private record Run(Request request, List<NamedOrder> all, Books books) {}

  private Result result(Run run, LibreOffice office, List<Problem> general) {
    Request request = run.request;
    Books books = run.books;
    Result result = Result.NONE;
    try (Outbox outbox = Outbox.open(request.out(), request.manner().shard())) {
      say(outbox.problems(), general);
      request.manner().order().ifPresent(order -> outbox.note(Bygones.ORDER, order));
      request.manner().recall().ifPresent(recall -> outbox.note(run(recall)));
      Stage stage = new Stage(outbox);
      Optional<LeakCheck> leaks = leaks(request, run.all);
      Findings findings =
          new Batch(books.orders(), request.finalCopy(), problems)
              .make(request.manner(), () -> onto(stage, books, inspector(request, office, leaks)));
      result = Result.of(findings, stage.failed());
      if (!problems.hasErrors()) {
        books.all().forEach(book -> stage.put(book, office));
        result = Result.of(findings, stage.failed());
        result = result.with(stage.publish(request.manner().progress()));
        result = result.with(dropped(request, books.orders(), outbox, result));
      }
    } catch (ProblemException e) {
      say(e.problems(), general);
    }
    return result;
  }

  /** All that the drafts take was read when they were looked up. */
  private org.engross.outbox.Run run(Recall recall) {
    return new org.engross.outbox.Run(recall.engross(), recall.words(), workspace.inputs());
  }

  /** Adds what concerns no single draft. */
  private void say(List<Problem> found, List<Problem> general) {
    problems.addAll(found);
    general.addAll(found);
  }

  /** What a row with an error would have ordered is not known, so nothing counts as dropped. */
  private List<Dropped> dropped(
      Request request, List<NamedOrder> orders, Outbox outbox, Result result) {
    Manner manner = request.manner();
    if (manner.order().isEmpty()
        || !manner.shard().isWhole()
        || problems.ofRow().hasErrors()
        || result.published().isEmpty()) {
      return List.of();
    }
    Bygones bygones = new Bygones(manner.order().get(), request.packet().date());
    return outbox.dropped(
        bygones.in(outbox.manifest(), orders, result.published().get()),
        manner.care() == Care.REMOVE);
  }

  private static Batch.Use onto(Stage stage, Books books, Inspector inspector) {
    return (order, made, found) -> {
      stage.put(order, made, inspector, found);
      if (!found.hasErrors()) {
        books.put(order, made);
      }
    };
  }

  private Books books(List<NamedOrder> orders, Request request) {
    return Books.of(orders, request.combine(), workspace.frames(), !request.finalCopy(), problems);
  }

  /**
   * Makes the drafts of a request and writes nothing.
   *
   * @return each draft in each of the formats, in the order of the packet, and what was found
   */
  public Shown show(Request request, List<Format> formats) {
    List<byte[]> drafts = new ArrayList<>();
    make(request, formats, Manner.silent(1), drafts::add);
    return new Shown(drafts, problems.list());
  }

  /**
   * Makes the drafts of a request and forgets them.
   *
   * @return how many there were, each in each of the formats
   */
  public int rehearse(Request request, List<Format> formats) {
    AtomicInteger made = new AtomicInteger();
    make(request, formats, request.manner(), draft -> made.incrementAndGet());
    return made.get();
  }

  private void make(Request request, List<Format> formats, Manner manner, Consumer<byte[]> drafts) {
    List<NamedOrder> all = orders(request);
    if (!readFrames(all, order -> formats, request.finalCopy())) {
      return;
    }
    List<NamedOrder> orders = part(all, request);
    boolean combines = formats.stream().anyMatch(request.combine()::takes);
    Books books = books(combines ? orders : List.of(), request);
    try (LibreOffice office = office(request, orders.size(), formats.stream())) {
      Optional<LeakCheck> leaks = leaks(request, all);
      new Batch(orders, request.finalCopy(), problems)
          .make(manner, () -> rendering(inspector(request, office, leaks), formats, books, drafts));
    }
  }

  private static Batch.Use rendering(
      Inspector inspector, List<Format> formats, Books books, Consumer<byte[]> drafts) {
    return (order, made, found) -> {
      books.put(order, made);
      Inspector.Inspection draft = inspector.of(order, made, found);
      order.fitting(formats).forEach(format -> drafts.accept(draft.render(format)));
      if (formats.isEmpty()) {
        draft.read();
      }
    };
  }

  /** Drafts that were made and not written. */
  public record Shown(List<byte[]> drafts, List<Problem> problems) {}

  private List<NamedOrder> orders(Request request) {
    return DraftNames.of(Orders.of(workspace, request, problems), problems);
  }

  /** Those in the shard of this run; names and looks were seen to for all. */
  private static List<NamedOrder> part(List<NamedOrder> all, Request request) {
    Shard shard = request.manner().shard();
    return shard.isWhole() ? all : all.stream().filter(one -> shard.has(one.stem())).toList();
  }

  /** What belongs to any row of the batch has no business in a draft of a part of it. */
  private Optional<LeakCheck> leaks(Request request, List<NamedOrder> all) {
    return LeakCheck.of(all, workspace.files(), request.finalCopy());
  }

  private Inspector inspector(Request request, LibreOffice office, Optional<LeakCheck> leaks) {
    return new Inspector(leaks, new Renderers(workspace.frames(), request.finalCopy(), office));
  }

  /** The office that prints the PDFs of a run; that there is none is said before all else. */
  private LibreOffice office(Request request, int drafts, Stream<Format> formats) {
    int inOne = request.combine() == Combine.NOT ? 0 : drafts;
    LibreOffice office = new LibreOffice(request.libreOffice(), inOne);
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
