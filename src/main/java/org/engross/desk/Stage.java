package org.engross.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.engross.outbox.Draft;
import org.engross.outbox.Outbox;
import org.engross.outbox.Outcome;
import org.engross.problem.ProblemException;

/** Where the files of a run wait until all are made, and those that could not be made. */
final class Stage {
  private final Outbox outbox;
  private final Queue<Outcome.Failed> failed = new ConcurrentLinkedQueue<>();

  Stage(Outbox outbox) {
    this.outbox = outbox;
  }

  /** Puts a draft here in each of its formats; several threads may do so at once. */
  void put(NamedOrder order, DraftMaker.Made made, Renderers renderers) {
    for (Format format : order.formats()) {
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

  private static Map<String, String> manifest(Order order) {
    Map<String, String> made = new LinkedHashMap<>();
    made.put("template", order.template().name());
    if (!order.to().all().isEmpty()) {
      made.put("recipient", order.to().id());
    }
    order.version().ifPresent(m -> made.put("signer", m.id()));
    made.put("date", order.date().toString());
    order.unprivileged().ifPresent(reason -> made.put("allow-unprivileged", reason));
    order.excused().forEach((point, reason) -> made.put("stale-ok " + point, reason));
    return made;
  }
}
