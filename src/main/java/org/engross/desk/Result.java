package org.engross.desk;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.outbox.Dropped;
import org.engross.outbox.Outcome;
import org.engross.outbox.Published;

/**
 * What came of the drafts of a run.
 *
 * @param findings what was found in each
 * @param unmade the files of good drafts that could not be made, by name
 * @param published what became of the others; empty if nothing was to be written
 * @param dropped drafts of earlier runs that are ordered no more
 */
record Result(
    Findings findings,
    Map<String, Outcome.Failed> unmade,
    Optional<Published> published,
    List<Dropped> dropped) {
  /** Of a run that went no further than its input. */
  static final Result NONE = new Result(new Findings(false), Map.of(), Optional.empty(), List.of());

  /** Of drafts that were made and not written. */
  static Result of(Findings findings, Map<String, Outcome.Failed> unmade) {
    return new Result(findings, unmade, Optional.empty(), List.of());
  }

  /** The same, once the others were published. */
  Result with(Published outcomes) {
    return new Result(findings, unmade, Optional.of(outcomes), dropped);
  }

  /** The same, once it was looked what is ordered no more. */
  Result with(List<Dropped> bygone) {
    return new Result(findings, unmade, published, bygone);
  }

  /** What became of a file; empty if its draft has errors, or was held back. */
  Optional<Outcome> outcome(String file) {
    return unmade.containsKey(file)
        ? Optional.of(unmade.get(file))
        : published.flatMap(all -> all.find(file));
  }

  /** The SHA-256 of a file that is on the disk. */
  Optional<String> sha256(String file) {
    return outcome(file)
        .filter(outcome -> !(outcome instanceof Outcome.Failed))
        .flatMap(outcome -> published.flatMap(all -> all.sha256(file)));
  }

  /** All outcomes: of what was published, of what could not be made, of drafts with errors. */
  List<Outcome> outcomes() {
    List<Outcome> first = published.map(all -> (List<Outcome>) all).orElse(List.of());
    List<Outcome.Failed> then =
        Stream.concat(unmade.values().stream(), findings.failed().stream()).toList();
    return new AbstractList<>() {
      @Override
      public Outcome get(int index) {
        return index < first.size() ? first.get(index) : then.get(index - first.size());
      }

      @Override
      public int size() {
        return first.size() + then.size();
      }
    };
  }

  /** Whether every draft is on the disk. */
  boolean isComplete() {
    return published.isPresent()
        && unmade.isEmpty()
        && published.get().stream().noneMatch(Outcome.Failed.class::isInstance);
  }
}
