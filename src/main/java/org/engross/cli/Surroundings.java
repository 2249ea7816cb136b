package org.engross.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * What a command takes from outside and never asks for itself.
 *
 * @param folder the folder in which the person stands
 * @param today the date where nobody gave one; asked only then, since finding the time zone takes a
 *     tenth of a cold start
 */
record Surroundings(Path folder, Supplier<LocalDate> today) {

  /** A path that a person wrote, from where that person stands. */
  Path resolve(String path) {
    return folder.resolve(path);
  }
}
