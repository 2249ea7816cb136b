package org.engross.outbox;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

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

  @Override
  public Outcome get(int index) {
    return fates.get(index).outcome(inventory);
  }

  @Override
  public int size() {
    return fates.size();
  }
}
