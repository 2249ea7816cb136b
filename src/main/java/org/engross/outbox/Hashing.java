package org.engross.outbox;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * The SHA-256 of files that begin alike, as the Word files of a batch do: what a file begins with
 * is not hashed again if the one before it began with the same bytes. It belongs to one thread.
 *
 * <p>The compiler that suits a start (C1) has no fast SHA-256: hashing was an eighth of making a
 * letter.
 */
final class Hashing {
  /** A multiple of the 64 bytes that SHA-256 takes at a time. */
  private static final int STEP = 512;

  private final MessageDigest digest = Disk.sha256();
  private final List<MessageDigest> states = new ArrayList<>();
  private byte[] before = {};

  /** The SHA-256 of a file, as 64 hexadecimal digits. */
  String hash(byte[] file) {
    int alike = alike(file) / STEP;
    int steps = Math.min(states.size(), alike);
    states.subList(steps, states.size()).clear();
    MessageDigest state = steps == 0 ? fresh() : copy(states.get(steps - 1));
    for (; steps < alike; steps++) {
      state.update(file, steps * STEP, STEP);
      states.add(copy(state));
    }
    state.update(file, steps * STEP, file.length - steps * STEP);
    before = file;
    return HexFormat.of().formatHex(state.digest());
  }

  private int alike(byte[] file) {
    int differs = Arrays.mismatch(file, before);
    return differs < 0 ? file.length : differs;
  }

  private MessageDigest fresh() {
    digest.reset();
    return digest;
  }

  private static MessageDigest copy(MessageDigest state) {
    try {
      return (MessageDigest) state.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("Java's SHA-256 can be copied", e);
    }
  }
}
