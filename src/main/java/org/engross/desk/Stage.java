package org.engross.desk;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.engross.outbox.Draft;
import org.engross.outbox.Outbox;
import org.engross.outbox.Outcome;
import org.engross.outbox.Published;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.render.pdf.LibreOffice;
import org.engross.report.Progress;

/** Where the files of a run wait until all are made, and those that could not be made. */
final class Stage {
  private final Outbox outbox;
  private final Map<String, Outcome.Failed> failed = new ConcurrentSkipListMap<>();

  Stage(Outbox outbox) {
    this.outbox = outbox;
  }

  /**
   * Puts a draft here in each format of its own, if nothing is wrong with one of its files; several
   * threads may do so at once. A PDF that cannot be printed keeps no other file from being put out.
   *
   * @param found takes what the inspector finds, and what keeps a file from being made
   */
  void put(NamedOrder order, DraftMaker.Made made, Inspector inspector, Problems found) {
    Inspector.Inspection draft = inspector.of(order, made, found);
    Map<Format, byte[]> files = new EnumMap<>(Format.class);
    for (Format format : order.alone()) {
      try {
        files.put(format, draft.render(format));
      } catch (ProblemException e) {
        if (format == Format.PDF) {
          failed.put(order.file(format), new Outcome.Failed(order.file(format), e.problems()));
        } else {
          found.addAll(e.problems());
        }
      }
    }
    if (order.alone().isEmpty()) {
      draft.read();
    }
    if (!found.hasErrors()) {
      Map<String, String> manifest = manifest(order.order());
      files.forEach((format, file) -> outbox.stage(new Draft(order.file(format), file, manifest)));
    }
  }

  /** Puts a file of many drafts here in each of its formats. */
  void put(Book book, LibreOffice office) {
    for (Format format : book.formats()) {
      String file = book.file(format);
      try {
        outbox.stage(new Draft(file, book.bytes(format, office), book.made()));
      } catch (ProblemException e) {
        failed.put(file, new Outcome.Failed(file, e.problems()));
      }
    }
  }

  /** Gives the files their names. */
  Published publish(Progress progress) {
    progress.begin(Progress.Step.SAVING, outbox.size());
    try {
      return outbox.publish(progress::done);
    } finally {
      progress.end();
    }
  }

  /** The files that could not be made, by name. */
  Map<String, Outcome.Failed> failed() {
    return failed;
  }

  private static Map<String, String> manifest(Order order) {
    Map<String, String> made = new LinkedHashMap<>();
    made.put("template", order.template().name());
    if (!order.to().all().isEmpty()) {
      made.put("recipient", order.to().id());
    }
    order.version().ifPresent(m -> made.put("signer", m.id()));
    if (order.signOns().isPresent()) {
      made.put("signers", order.signOns().get().made());
    }
    made.put("date", order.date().toString());
    order.unprivileged().ifPresent(reason -> made.put("allow-unprivileged", reason));
    order.excused().forEach((point, reason) -> made.put("stale-ok " + point, reason));
    return made;
  }
}
