package org.engross.outbox;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import org.engross.outbox.Manifest.Entry;

/**
 * What became of the drafts of a batch, sorted by file name; each is put in words when asked for.
 */
public final class Published extends AbstractList<Outcome> implements RandomAccess {
  private final List<Fate> fates;
  private final Inventory inventory;

  Published(List<Fate> fates, Inventory inventory) {
    this.fates = fates;
    this.inventory = inventory;
  }

  /** What became of the draft of a name. */
  public Optional<Outcome> find(String name) {
    return fate(name).map(fate -> fate.outcome(inventory));
  }

  /** The SHA-256 of the draft of a name, as 64 hexadecimal digits. */
  public Optional<String> sha256(String name) {
    return fate(name).map(fate -> fate.draft().sha256());
  }

  /** The entries of a manifest that are of other drafts. */
  public List<Entry> others(List<Entry> manifest) {
    List<byte[]> drafts = new ArrayList<>(fates.size());
    fates.forEach(fate -> drafts.add(fate.draft().line()));
    return EntryList.of(manifest).besides(drafts);
  }

  private Optional<Fate> fate(String name) {
    byte[] wanted = ManifestJson.lineOf(name);
    int from = 0;
    int to = fates.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      int order = EntryList.compare(fates.get(middle).draft().line(), wanted);
      if (order == 0) {
        return Optional.of(fates.get(middle));
      }
      from = order < 0 ? middle + 1 : from;
      to = order < 0 ? to : middle;
    }
    return Optional.empty();
  }

  @Override
  public Outcome get(int index) {
    return fates.get(index).outcome(inventory);
  }

  @Override
  public int size() {
    return fates.size();
  }
}
