package org.engross.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
   * Makes a file again in memory, and tells what made it.
   *
   * @param run how it was ordered
   * @param request the same order, read again
   * @param chosen the draft in a file of many that is told of; empty where one is in it, or all are
   *     to be told of
   */
  public static Explanation of(
      Known known, Run run, Workspace workspace, Request request, Optional<String> chosen) {
    Problems problems = new Problems();
    try (LibreOffice office = new LibreOffice(request.libreOffice())) {
      return of(known, run, new Again(workspace, request, office, problems), chosen);
    }
  }

  private record Again(
      Workspace workspace, Request request, LibreOffice office, Problems problems) {
    Retrace retrace() {
      return Retrace.of(workspace, request, office, problems);
    }
  }

  private static Explanation of(Known known, Run run, Again again, Optional<String> chosen) {
    String file = known.entry().name();
    Retrace retrace = again.retrace();
    List<String> drafts = retrace.drafts(file);
    Optional<byte[]> bytes = retrace.bytes(file);
    List<DraftSources> sources =
        drafts.stream()
            .filter(draft -> chosen.isPresent() ? draft.equals(chosen.get()) : drafts.size() == 1)
            .flatMap(draft -> retrace.sources(draft, file).stream())
            .toList();
    Result result =
        bytes
            .map(b -> Disk.hash(b).equals(known.entry().sha256()) ? Result.SAME : Result.DIFFERENT)
            .orElse(Result.NOT_MADE);
    List<String> changed =
        result == Result.SAME ? List.of() : changed(run.inputs(), again.workspace.inputs());
    return new Explanation(
        known, new Proof(result, changed), drafts, sources, errors(result, again.problems));
  }

  /** What was said of the draft when it was made is not said again. */
  private static List<Problem> errors(Result result, Problems problems) {
    return result == Result.SAME
        ? List.of()
        : problems.list().stream().filter(p -> p.level() == Level.ERROR).toList();
  }

  private static List<String> changed(Map<String, String> then, SortedMap<String, String> now) {
    List<String> changed = new ArrayList<>();
    SortedMap<String, String> all = new TreeMap<>(then);
    all.putAll(now);
    for (String file : all.keySet()) {
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
