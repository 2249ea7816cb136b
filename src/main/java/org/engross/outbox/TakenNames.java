package org.engross.outbox;

/**
 * The names that a batch has taken, as a file system sees them that ignores case and composition.
 * Only their hashes are kept, so that 100,000 names take 2 MB: what is not here is certainly free,
 * what is here is very probably taken.
 */
final class TakenNames {
  private static final int FEWEST_SLOTS = 64;
  private static final long FNV_BASIS = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private long[] slots = new long[FEWEST_SLOTS];
  private int count;

  /** Takes a name; false if it was probably taken already. */
  boolean add(String name) {
    long hash = hash(FileNames.key(name));
    int slot = slot(hash);
    if (slots[slot] == hash) {
      return false;
    }
    slots[slot] = hash;
    count++;
    if (count > slots.length / 2) {
      grow();
    }
    return true;
  }

  /** Whether a name is probably taken. */
  boolean has(String name) {
    long hash = hash(FileNames.key(name));
    return slots[slot(hash)] == hash;
  }

  /** Takes none any more. */
  void clear() {
    slots = new long[FEWEST_SLOTS];
    count = 0;
  }

  /** The slot in which a hash lies, or the empty one in which it would. */
  private int slot(long hash) {
    int slot = (int) (hash >>> 32) & (slots.length - 1);
    while (slots[slot] != 0 && slots[slot] != hash) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[2 * old.length];
    for (long hash : old) {
      if (hash != 0) {
        slots[slot(hash)] = hash;
      }
    }
  }

  /** FNV-1a over the letters; zero stands for an empty slot. */
  private static long hash(String key) {
    long hash = FNV_BASIS;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * FNV_PRIME;
    }
    return hash == 0 ? 1 : hash;
  }
}
