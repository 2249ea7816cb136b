package org.engross.check.rule;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The passages that were read before: letters of a batch have most of theirs in common, and reading
 * them was a tenth of making a letter. Serves any number of threads.
 */
public final class Readings {
  /** A letter has some dozens; those of one recipient alone come later and find no room. */
  private static final int MOST = 512;

  private final Map<String, Reading> kept = new ConcurrentHashMap<>();

  /** What a text reads like. */
  Reading of(String text) {
    Reading reading = kept.get(text);
    return reading == null ? read(text) : reading;
  }

  private Reading read(String text) {
    Reading reading = Reading.of(text);
    if (kept.size() < MOST) {
      kept.put(text, reading);
    }
    return reading;
  }
}
