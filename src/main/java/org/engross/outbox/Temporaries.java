package org.engross.outbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;

/**
 * The temporary files of a run, by number: {@code .tmp-engross-17}, of a shard {@code
 * .tmp-engross-3-of-8-17}. Several threads may ask.
 */
final class Temporaries {
  private static final String NAME = ".tmp-engross";

  private final Disk disk;
  private final Path folder;
  private final String prefix;
  private final BitSet given = new BitSet();

  Temporaries(Disk disk, Path folder, Shard shard) {
    this.disk = disk;
    this.folder = folder;
    this.prefix = NAME + shard.suffix() + "-";
  }

  /** The number of a file that is not there yet. */
  synchronized int next() {
    int number = given.length() == 0 ? 1 : given.length();
    given.set(number);
    return number;
  }

  /** The file of a number. */
  Path file(int number) {
    return folder.resolve(prefix + number);
  }

  /** Deletes a file if that can be done now; otherwise the next run does it. */
  void delete(int number) {
    try {
      disk.delete(file(number));
    } catch (IOException e) {
      // The next run deletes what lies here under a temporary name.
    }
  }

  /** Deletes all whose numbers were given. */
  void deleteAll() {
    given.stream().forEach(this::delete);
    given.clear();
  }

  /** Deletes what killed runs left: of this shard, or, where all is open to this run, of all. */
  void deleteLeft(Leavings leavings) throws IOException {
    for (Path file : leavings.named(prefix)) {
      disk.delete(file);
    }
  }
}
