package org.engross.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.engross.office.Member;
import org.engross.office.Point;
import org.engross.office.Recipient;
import org.engross.problem.Problems;
import org.engross.render.pdf.LibreOffice;

/**
 * The drafts that a request orders, looked up and named, each made when somebody asks to see it.
 * Nothing is written, and errors of one draft keep no other from being seen. Several threads may
 * ask at once.
 */
public final class Proofs {
  private final Workspace workspace;
  private final Request request;
  private final LibreOffice office;
  private final List<NamedOrder> orders;
  private final Optional<LeakCheck> leaks;

  private Proofs(
      Workspace workspace, Request request, LibreOffice office, List<NamedOrder> orders) {
    this.workspace = workspace;
    this.request = request;
    this.office = office;
    this.orders = orders;
    this.leaks = LeakCheck.of(orders, workspace.files(), request.finalCopy());
  }

  /**
   * Looks up what a request orders.
   *
   * @param office prints those that are asked for as PDFs; it stays the caller's to close
   * @param problems says what is not there, and is then left out
   */
  public static Proofs of(
      Workspace workspace, Request request, LibreOffice office, Problems problems) {
    List<Order> orders = Orders.of(workspace, request, problems);
    return new Proofs(workspace, request, office, DraftNames.of(orders, problems));
  }

  /**
   * What one draft is.
   *
   * @param name its file's name without an ending
   * @param template the title of its template: "Oversight letter"
   * @param to whom it addresses, by name; a statement addresses nobody
   * @param toIds the ids of these, or of those whom the statement's letter addresses
   * @param whose the one signer whose own version it is
   * @param points the ids of its points, in their order
   */
  public record Title(
      String name,
      String template,
      List<String> to,
      List<String> toIds,
      Optional<String> whose,
      List<String> points) {

    /** Copies the lists. */
    public Title {
      to = List.copyOf(to);
      toIds = List.copyOf(toIds);
      points = List.copyOf(points);
    }
  }

  /** What the drafts are, in the order of the packet. */
  public List<Title> titles() {
    return orders.stream().map(Proofs::title).toList();
  }

  private static Title title(NamedOrder named) {
    Order order = named.order();
    List<Recipient> to = order.to().all();
    return new Title(
        named.stem(),
        order.template().purpose().title(),
        order.isStatement() ? List.of() : to.stream().map(Recipient::name).toList(),
        to.stream().map(Recipient::id).toList(),
        order.version().map(Member::name),
        order.points().stream().map(Point::id).toList());
  }

  /**
   * Makes one draft.
   *
   * @param which its place among the titles, from 0
   * @return the draft in those of the formats in which it can leave; none if it has errors
   */
  public Desk.Shown make(int which, List<Format> formats) {
    NamedOrder order = orders.get(which);
    Problems problems = new Problems();
    List<byte[]> files = new ArrayList<>();
    List<Format> fitting = order.fitting(formats);
    if (fitting.contains(Format.PDF)) {
      office.missing().ifPresent(problems::add);
    }
    if (fitting.stream().anyMatch(Format::takesFrame)) {
      workspace.frames().find(order.order(), !request.finalCopy(), problems);
    }
    boolean ready = !problems.hasErrors();
    new Batch(List.of(order), request.finalCopy(), problems)
        .make(
            Manner.silent(1),
            () ->
                (named, made, found) -> {
                  Inspector.Inspection draft = inspector().of(named, made, found);
                  (ready ? fitting : List.<Format>of()).forEach(f -> files.add(draft.render(f)));
                });
    return new Desk.Shown(files, problems.list());
  }

  private Inspector inspector() {
    return new Inspector(leaks, new Renderers(workspace.frames(), request.finalCopy(), office));
  }

  /** The place of a draft among the titles, if there is one of this name. */
  public Optional<Integer> find(String name) {
    return IntStream.range(0, orders.size())
        .boxed()
        .filter(i -> orders.get(i).stem().equals(name))
        .findFirst();
  }
}
