package org.engross.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a run's exit code says; the only table of them, printed by {@code --help}. */
enum ExitCode {
  /** Nothing left to do. */
  OK(0, "all that was asked for is on the disk"),
  /** The input, or some drafts of it. */
  PROBLEMS(
      1,
      "the input has errors and nothing was written, or some files could not be made; each is named"),
  /** The command line. */
  USAGE(2, "the command line was not understood"),
  /** Ours. */
  INTERNAL(70, "an error in Engross itself"),
  /** Standard output. */
  OUTPUT(74, "standard output could not be written"),
  /** The folder. */
  BUSY(75, "another run is writing to the same folder; try again later");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  int number() {
    return number;
  }

  /** Each number with its meaning, as picocli's help takes them. */
  static Map<String, String> table() {
    Map<String, String> table = new LinkedHashMap<>();
    for (ExitCode code : values()) {
      table.put(" " + code.number, code.meaning);
    }
    return table;
  }
}
