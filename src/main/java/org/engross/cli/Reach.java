package org.engross.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.engross.desk.Workspace;

/**
 * The files that can be named from a folder on any machine: those below it, and those of the office
 * that it lies in.
 *
 * @param folder absolute
 * @param office the folder of the office, or the folder itself
 */
record Reach(Path folder, Path office) {

  /** What can be named from a folder. */
  static Reach of(Path folder) {
    Path here = folder.toAbsolutePath().normalize();
    return new Reach(here, Workspace.rootAbove(here).orElse(here));
  }

  /** A file's name from the folder, with {@code /} in it; empty if it is out of reach. */
  Optional<String> name(Path file) {
    Path there = file.toAbsolutePath().normalize();
    return there.startsWith(folder) || there.startsWith(office)
        ? Optional.of(folder.relativize(there).toString().replace('\\', '/'))
        : Optional.empty();
  }
}
