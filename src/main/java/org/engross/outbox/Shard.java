package org.engross.outbox;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One part of a batch that several runs divide, on one machine or on many: {@code 3/8}. A draft's
 * part depends on its name alone, so it stays in it when others come or go: the first 16 digits of
 * the name's SHA-256, divided by the number of parts, leave the part's number. Parts count from 1;
 * for those who count from 0 the last part has a second name, 0.
 *
 * @param number from 1 to {@code of}
 * @param of how many parts there are
 */
public record Shard(int number, int of) implements Comparable<Shard> {
  /** The whole batch. */
  public static final Shard WHOLE = new Shard(1, 1);

  private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,5})/([0-9]{1,5})");
  private static final int DIGITS_OF_A_LONG = 16;

  /** Refuses a part that there is not. */
  public Shard {
    if (number < 1 || number > of) {
      throw new IllegalArgumentException("part " + number + " of " + of);
    }
  }

  /** The part that a person wrote; empty if there is no such part. */
  public static Optional<Shard> of(String written) {
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(parts.group(1));
    int of = Integer.parseInt(parts.group(2));
    return number > of || of == 0
        ? Optional.empty()
        : Optional.of(new Shard(number == 0 ? of : number, of));
  }

  /** Whether a draft of this name is in it. */
  public boolean has(String name) {
    if (isWhole()) {
      return true;
    }
    String sha256 = Disk.hash(name.getBytes(StandardCharsets.UTF_8));
    long hash = HexFormat.fromHexDigitsToLong(sha256.substring(0, DIGITS_OF_A_LONG));
    return Long.remainderUnsigned(hash, of) == number % of;
  }

  /** Whether it is the whole batch. */
  public boolean isWhole() {
    return of == 1;
  }

  /** What the names of its files in the folder have: {@code -3-of-8}; of the whole nothing. */
  String suffix() {
    return isWhole() ? "" : "-" + number + "-of-" + of;
  }

  /** By how many parts there are, then by its number. */
  @Override
  public int compareTo(Shard other) {
    return of != other.of ? Integer.compare(of, other.of) : Integer.compare(number, other.number);
  }

  @Override
  public String toString() {
    return number + "/" + of;
  }
}
