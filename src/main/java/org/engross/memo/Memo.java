package org.engross.memo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was made of some keys before: drafts of a batch have most of what they are made of in
 * common. It keeps what comes first, as what they share does; what is one draft's alone comes later
 * and finds no room. Serves any number of threads; two of them may make the same at the same time.
 *
 * @param <K> what something is made of; a value that does not change
 * @param <V> what is made; likewise
 */
public final class Memo<K, V> {
  /** A letter has some dozens of whatever it is divided into. */
  private static final int USUAL_MOST = 512;

  private final Map<K, V> kept = new ConcurrentHashMap<>();
  private final int most;

  /** Keeps what the drafts of a batch share. */
  public Memo() {
    this(USUAL_MOST);
  }

  /** Keeps no more than so many. */
  public Memo(int most) {
    this.most = most;
  }

  /** What is made of a key; it is made now if it is not kept. */
  public V of(K key, Function<K, V> maker) {
    V known = kept.get(key);
    if (known == null) {
      known = maker.apply(key);
      if (kept.size() < most) {
        kept.put(key, known);
      }
    }
    return known;
  }
}
