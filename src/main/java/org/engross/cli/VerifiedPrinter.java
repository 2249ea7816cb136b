package org.engross.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.engross.verify.Verified;
import org.engross.verify.Verified.State;
import org.engross.verify.VerifiedJson;

/** Prints what the files of a folder are, one a line, and then how many of each there are. */
final class VerifiedPrinter {
  private final PrintWriter out;
  private final String folder;
  private final boolean all;
  private final Map<State, Integer> count = new EnumMap<>(State.class);

  /**
   * A printer of one folder.
   *
   * @param folder as the person knows it
   * @param all whether drafts that nobody touched are named too
   */
  VerifiedPrinter(PrintWriter out, String folder, boolean all) {
    this.out = out;
    this.folder = folder;
    this.all = all;
  }

  /** Counts a file, and prints it as a line of JSON. */
  void printJson(Verified file) {
    count(file);
    out.println(VerifiedJson.line(folder, file));
  }

  /** Counts a file, and prints it. */
  void print(Verified file) {
    count(file);
    if (all || file.state() != State.UNTOUCHED) {
      String path = folder.equals(".") ? file.name() : folder + "/" + file.name();
      out.println(
          String.format(Locale.ROOT, "%-9s %s", file.state().word(), ProblemPrinter.clean(path)));
      file.faults().forEach(fault -> out.println("  " + ProblemPrinter.clean(fault)));
    }
  }

  private void count(Verified file) {
    count.merge(file.state(), 1, Integer::sum);
  }

  /** Whether there was a file. */
  boolean isUsed() {
    return !count.isEmpty();
  }

  /** Prints how many there were. */
  void printSum() {
    int ours = count.values().stream().mapToInt(Integer::intValue).sum() - of(State.FOREIGN);
    List<String> parts = new ArrayList<>();
    for (State state : State.values()) {
      if (of(state) > 0 && state != State.FOREIGN) {
        parts.add(number(of(state)) + " " + state.word());
      }
    }
    out.println(
        folder
            + ": "
            + (ours == 1 ? "1 draft" : number(ours) + " drafts")
            + (parts.isEmpty() ? "" : ", " + String.join(", ", parts))
            + foreign());
    if (of(State.MISSING) > 0) {
      out.println("The same order, run again, makes what is missing.");
    }
  }

  private String foreign() {
    int others = of(State.FOREIGN);
    if (others == 0) {
      return "";
    }
    return "; " + (others == 1 ? "1 file is" : number(others) + " files are") + " not ours";
  }

  /** Whether nothing is there at which a person should look. */
  boolean isGood(boolean strict) {
    return count.keySet().stream().noneMatch(State::isAlarming)
        && !(strict && of(State.FOREIGN) > 0);
  }

  private int of(State state) {
    return count.getOrDefault(state, 0);
  }

  private static String number(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
