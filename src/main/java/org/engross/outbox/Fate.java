package org.engross.outbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.outbox.Manifest.Entry;
import org.engross.problem.Problem;

/** What becomes of one staged draft while its batch is published. */
sealed interface Fate {
  Staged draft();

  /** The same in words for whoever ordered the draft. */
  Outcome outcome(Inventory inventory);

  /**
   * It lies under a name, or shall.
   *
   * @param found what was there
   * @param beside present if the draft's own name is a person's
   */
  record Planned(Staged draft, Found found, Optional<Beside> beside) implements Fate {
    boolean writes() {
      return found != Found.SAME;
    }

    String name() {
      return beside.map(Beside::name).orElseGet(draft::name);
    }

    /** Its manifest entry. */
    byte[] line() {
      return beside.isEmpty() ? draft.line() : line(EntryList.entry(draft.line()));
    }

    private byte[] line(Entry entry) {
      return EntryList.line(new Entry(name(), entry.sha256(), entry.made(), entry.unknown()));
    }

    @Override
    public Outcome outcome(Inventory inventory) {
      Path file = inventory.file(name());
      if (beside.isPresent()) {
        return new Outcome.Kept(inventory.file(draft.name()), file, beside.get().reason());
      }
      return writes()
          ? new Outcome.Drafted(file, found == Found.OURS)
          : new Outcome.Unchanged(file);
    }
  }

  /** The name of a draft that lies beside a person's file, and why that file is a person's. */
  record Beside(String name, Outcome.Kept.Reason reason) {}

  /** It could not be written. */
  record Failed(Staged draft, List<Problem> problems) implements Fate {
    /** A file could not be read or written. */
    static Failed of(Staged draft, Path file, String wanted, IOException e) {
      return new Failed(draft, List.of(DiskProblems.of(file, wanted, e)));
    }

    @Override
    public Outcome outcome(Inventory inventory) {
      return new Outcome.Failed(draft.name(), problems);
    }
  }

  /** Those that were planned and did not fail. */
  static Stream<Planned> planned(List<Fate> fates) {
    return fates.stream().flatMap(f -> f instanceof Planned p ? Stream.of(p) : Stream.empty());
  }
}
