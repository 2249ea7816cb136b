package org.engross.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.engross.desk.DraftSources;
import org.engross.desk.Request;
import org.engross.desk.Retrace;
import org.engross.desk.Workspace;
import org.engross.explain.Proof.Result;
import org.engross.outbox.Disk;
import org.engross.outbox.Run;
import org.engross.problem.Level;
import org.engross.problem.Problem;
import org.engross.problem.Problems;
import org.engross.render.pdf.LibreOffice;

/**
 * What made a file.
 *
 * @param known what the manifest knows
 * @param drafts the names of the drafts in it: one, or all of a file of many; none if it could not
 *     be made again
 * @param sources what made these, or the one that was chosen among them
 * @param problems what keeps it from being made again
 */
public record Explanation(
    Known known,
    Proof proof,
    List<String> drafts,
    List<DraftSources> sources,
    List<Problem> problems) {

  /** Copies the lists; refuses null. */
  public Explanation {
    Objects.requireNonNull(known, "known");
    Objects.requireNonNull(proof, "proof");
    drafts = List.copyOf(drafts);
    sources = List.copyOf(sources);
    problems = List.copyOf(problems);
  }

  /** What the manifest alone says. */
  public static Explanation ofManifest(Known known, List<Problem> problems) {
    Result result =
        known.run().map(Run::order).filter(order -> !order.isEmpty()).isPresent()
            ? Result.NOT_MADE
            : Result.NO_ORDER;
    return new Explanation(known, Proof.of(result), List.of(), List.of(), problems);
  }

  /**
   * An order that was read again.
   *
   * @param run as the manifest has it
   * @param workspace the office in which it was read
   * @param request what it asks for
   * @param engross the version that reads it
   */
  public record Reordered(Run run, Workspace workspace, Request request, String engross) {
    /** Refuses null. */
    public Reordered {
      Objects.requireNonNull(run, "run");
      Objects.requireNonNull(workspace, "workspace");
      Objects.requireNonNull(request, "request");
      Objects.requireNonNull(engross, "engross");
    }
  }

  /**
   * Makes a file again in memory, and tells what made it.
   *
   * @param chosen the draft in a file of many that is told of; empty where one is in it, or all are
   *     to be named
   */
  public static Explanation of(Known known, Reordered order, Optional<String> chosen) {
    Problems problems = new Problems();
    String file = known.entry().name();
    try (LibreOffice office = new LibreOffice(order.request.libreOffice())) {
      Retrace retrace = Retrace.of(order.workspace, order.request, office, problems);
      List<String> drafts = retrace.drafts(file);
      Result result = result(known, retrace.bytes(file));
      List<DraftSources> sources =
          drafts.stream()
              .filter(draft -> chosen.isPresent() ? draft.equals(chosen.get()) : drafts.size() == 1)
              .flatMap(draft -> retrace.sources(draft, file).stream())
              .toList();
      List<String> changed = result == Result.SAME ? List.of() : changed(order);
      return new Explanation(
          known, new Proof(result, changed), drafts, sources, errors(result, problems));
    }
  }

  private static Result result(Known known, Optional<byte[]> bytes) {
    return bytes
        .map(b -> Disk.hash(b).equals(known.entry().sha256()) ? Result.SAME : Result.DIFFERENT)
        .orElse(Result.NOT_MADE);
  }

  /** What was said of the draft when it was made is not said again. */
  private static List<Problem> errors(Result result, Problems problems) {
    return result == Result.SAME
        ? List.of()
        : problems.list().stream().filter(p -> p.level() == Level.ERROR).toList();
  }

  private static List<String> changed(Reordered order) {
    Map<String, String> then = order.run.inputs();
    Map<String, String> now = order.workspace.inputs();
    List<String> changed = new ArrayList<>();
    if (!order.run.engross().equals(order.engross)) {
      changed.add("Engross (" + order.run.engross() + " then, " + order.engross + " now)");
    }
    SortedSet<String> files = new TreeSet<>(then.keySet());
    files.addAll(now.keySet());
    for (String file : files) {
      if (!now.containsKey(file)) {
        changed.add(file + " (not read any more)");
      } else if (!then.containsKey(file)) {
        changed.add(file + " (new)");
      } else if (!then.get(file).equals(now.get(file))) {
        changed.add(file + " (edited)");
      }
    }
    return changed;
  }
}
