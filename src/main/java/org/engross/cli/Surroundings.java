package org.engross.cli;

import java.nio.file.Path;
import java.time.Clock;

/**
 * What a command takes from outside and never asks for itself.
 *
 * @param folder the folder in which the person stands
 * @param clock says today's date where nobody gave one
 */
record Surroundings(Path folder, Clock clock) {

  /** A path that a person wrote, from where that person stands. */
  Path resolve(String path) {
    return folder.resolve(path);
  }
}
