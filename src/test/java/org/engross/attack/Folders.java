package org.engross.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders in which attacks are let loose, and which are used again. */
final class Folders {
  private Folders() {}

  /** Deletes all that lies in a folder. */
  static void empty(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        if (!file.equals(folder)) {
          Files.delete(file);
        }
      }
    }
  }

  /** Deletes a folder and all that lies in it. */
  static void delete(Path folder) throws IOException {
    empty(folder);
    Files.delete(folder);
  }
}
