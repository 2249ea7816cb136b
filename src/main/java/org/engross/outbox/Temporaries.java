package org.engross.outbox;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.regex.Pattern;

/** The temporary files of a run, by number: {@code .tmp-engross-17}. Several threads may ask. */
final class Temporaries {
  private static final String PREFIX = ".tmp-engross-";
  private static final Pattern NAME = Pattern.compile(Pattern.quote(PREFIX) + "[0-9]+");

  private final Disk disk;
  private final Path folder;
  private final BitSet given = new BitSet();

  Temporaries(Disk disk, Path folder) {
    this.disk = disk;
    this.folder = folder;
  }

  /** The number of a file that is not there yet. */
  synchronized int next() {
    int number = given.length() == 0 ? 1 : given.length();
    given.set(number);
    return number;
  }

  /** The file of a number. */
  Path file(int number) {
    return folder.resolve(PREFIX + number);
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

  /** Deletes what a killed run left. */
  void deleteLeftovers() throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, Temporaries::isOne)) {
      for (Path file : files) {
        disk.delete(file);
      }
    }
  }

  private static boolean isOne(Path file) {
    return NAME.matcher(file.getFileName().toString()).matches()
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }
}
