package org.engross.cli;

import java.io.PrintWriter;
import java.util.List;
import org.engross.desk.Checked;
import org.engross.desk.CheckedJson;
import org.engross.problem.Level;
import picocli.CommandLine.Help.Ansi;

/** Prints what was found in some things, and what they were; or all of it as JSON. */
final class CheckedPrinter {
  private final PrintWriter out;
  private final Ansi ansi;
  private final boolean strict;

  /**
   * A printer.
   *
   * @param strict whether warnings count as errors do
   */
  CheckedPrinter(PrintWriter out, Ansi ansi, boolean strict) {
    this.out = out;
    this.ansi = ansi;
    this.strict = strict;
  }

  /** The problems, and under them what was checked, {@code 2 files}, and how many there are. */
  int print(List<Checked> checked, String what) {
    ProblemPrinter printer = new ProblemPrinter(out, ansi);
    checked.forEach(one -> one.problems().forEach(printer::print));
    out.println(what + ": " + found(checked));
    return exitCode(checked);
  }

  /** All of it as JSON. */
  int printJson(List<Checked> checked) {
    out.println(CheckedJson.of(checked));
    return exitCode(checked);
  }

  /** {@code 1 file}, {@code 2 files}. */
  static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private int exitCode(List<Checked> checked) {
    boolean failed = count(checked, Level.ERROR) > 0;
    failed |= strict && count(checked, Level.WARNING) > 0;
    return failed ? ExitCode.PROBLEMS.number() : ExitCode.OK.number();
  }

  private static String found(List<Checked> checked) {
    StringBuilder found = new StringBuilder();
    for (Level level : Level.values()) {
      int count = count(checked, level);
      if (count > 0) {
        String noun = level == Level.INFO ? "remark" : level.word();
        found.append(found.length() == 0 ? "" : ", ").append(counted(count, noun));
      }
    }
    return found.length() == 0 ? "no problems found" : found.toString();
  }

  private static int count(List<Checked> checked, Level level) {
    return checked.stream().mapToInt(c -> c.count(level)).sum();
  }
}
