package org.engross.outbox;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/**
 * A finished draft on its way to the outbox.
 *
 * @param name its file name, as {@link FileNames} makes it, with the extension
 * @param bytes the whole file; not copied, so nobody may write to it afterwards
 * @param made what made it, for the manifest: template, recipient, date, hash of the inputs; never
 *     a clock, a user or an absolute path
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier of one file, never compared
public record Draft(String name, byte[] bytes, Map<String, String> made) {

  /** Refuses a name that no folder, or not every system, can hold. */
  public Draft {
    if (!FileNames.isPlain(name)
        || name.getBytes(StandardCharsets.UTF_8).length > FileNames.MOST_BYTES) {
      throw new IllegalArgumentException("not a draft's file name: " + name);
    }
    Objects.requireNonNull(bytes, "bytes");
    made = Map.copyOf(made);
  }
}
