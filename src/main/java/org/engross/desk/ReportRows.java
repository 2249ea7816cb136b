package org.engross.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engross.office.Member;
import org.engross.outbox.Dropped;
import org.engross.outbox.Manifest;
import org.engross.outbox.Outcome;
import org.engross.problem.Problem;
import org.engross.report.Row;
import org.engross.report.Row.Fate;
import org.engross.report.Rows;

/**
 * The rows of a run's report: one for each file that its drafts were to become, then one for each
 * draft that is ordered no more.
 *
 * @param problems what concerns no single draft
 */
record ReportRows(
    List<NamedOrder> orders, Result result, List<Problem> problems, boolean isComplete)
    implements Rows {

  @Override
  public Stream<Row> rows() {
    return Stream.concat(
        IntStream.range(0, orders.size()).boxed().flatMap(this::rows),
        result.dropped().stream().map(ReportRows::row));
  }

  private static Row row(Dropped dropped) {
    Manifest.Entry entry = dropped.entry();
    return new Row(
        entry.name(),
        Optional.empty(),
        dropped.state() == Dropped.State.REMOVED ? Fate.REMOVED : Fate.DROPPED,
        Optional.ofNullable(entry.made().get("recipient")),
        Optional.ofNullable(entry.made().get("signer")),
        Optional.of(entry.sha256()),
        List.of());
  }

  private Stream<Row> rows(int draft) {
    NamedOrder order = orders.get(draft);
    return order.formats().stream().map(format -> row(draft, order.file(format)));
  }

  private Row row(int draft, String file) {
    Order order = orders.get(draft).order();
    Optional<Outcome> outcome = result.outcome(file);
    return new Row(
        file,
        outcome.flatMap(ReportRows::beside),
        fate(draft, outcome),
        Optional.of(order.to().id()).filter(id -> !id.isEmpty()),
        order.version().map(Member::id),
        result.sha256(file),
        found(draft, outcome));
  }

  private Fate fate(int draft, Optional<Outcome> outcome) {
    boolean wrong = result.findings().hasErrors(draft);
    return wrong ? Fate.FAILED : outcome.map(Fate::of).orElse(Fate.HELD_BACK);
  }

  private List<Problem> found(int draft, Optional<Outcome> outcome) {
    List<Problem> found = new ArrayList<>(result.findings().of(draft));
    outcome.ifPresent(o -> found.addAll(o instanceof Outcome.Failed f ? f.problems() : List.of()));
    return found;
  }

  private static Optional<String> beside(Outcome outcome) {
    return outcome instanceof Outcome.Kept kept
        ? Optional.of(kept.beside().getFileName().toString())
        : Optional.empty();
  }
}
