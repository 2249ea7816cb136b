package org.engross.check.leak;

/** Small numbers by large ones, in two arrays: a batch has hundreds of thousands of phrases. */
final class LongTable {
  /** What no key has. */
  static final int NONE = 0;

  private long[] keys = new long[1 << 8];
  private int[] values = new int[1 << 8];
  private int size;

  /** The value of a key, or {@link #NONE}. */
  int get(long key) {
    return values[slot(key)];
  }

  /** Sets the value of a key; it is none of zero. */
  void put(long key, int value) {
    int slot = slot(key);
    size += values[slot] == NONE ? 1 : 0;
    keys[slot] = key;
    values[slot] = value;
    if (size * 2 > keys.length) {
      grow();
    }
  }

  private int slot(long key) {
    int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & keys.length - 1;
    while (values[slot] != NONE && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != NONE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
