package org.engross.outbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engross.outbox.Dropped.State;
import org.engross.outbox.Manifest.Entry;

/** Looks at drafts that are ordered no more, and removes those that nobody touched. */
final class Pruning {
  private final Inventory inventory;
  private final Disk disk;
  private final boolean removes;
  private final List<Dropped> dropped = new ArrayList<>();
  private final Set<String> gone = new HashSet<>();

  /**
   * Nothing was looked at yet.
   *
   * @param removes whether untouched ones are removed
   */
  Pruning(Inventory inventory, Disk disk, boolean removes) {
    this.inventory = inventory;
    this.disk = disk;
    this.removes = removes;
  }

  /** Looks at the draft of an entry; one that a person deleted is forgotten. */
  void look(Entry entry) {
    Path file = inventory.file(entry.name());
    try {
      state(entry, file).ifPresent(state -> dropped.add(new Dropped(entry, file, state)));
    } catch (IOException e) {
      throw DiskProblems.exception(file, "be removed", e);
    }
  }

  private Optional<State> state(Entry entry, Path file) throws IOException {
    Found found = inventory.find(entry.name(), entry.sha256());
    if (found == Found.NOTHING) {
      gone.add(entry.name());
      return Optional.empty();
    }
    if (found != Found.SAME) {
      return Optional.of(State.EDITED);
    }
    if (!removes) {
      return Optional.of(State.UNTOUCHED);
    }
    disk.delete(file);
    gone.add(entry.name());
    return Optional.of(State.REMOVED);
  }

  /** What is there, and what was removed. */
  List<Dropped> dropped() {
    return dropped;
  }

  /** The names under which nothing lies any more. */
  Set<String> gone() {
    return gone;
  }
}
