package org.engross.cli;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.engross.desk.Report;
import org.engross.report.Row.Fate;

/**
 * How many files of a large run became what.
 *
 * <pre>
 *  9,997  written
 *      2  unchanged
 *      1  failed
 * 10,000  in out
 * </pre>
 */
final class SummaryTable {
  private final Map<Fate, Integer> counts = new EnumMap<>(Fate.class);

  SummaryTable(Report report) {
    report.outcomes().forEach(outcome -> counts.merge(Fate.of(outcome), 1, Integer::sum));
    if (report.failedBeyond() > 0) {
      counts.merge(Fate.FAILED, report.failedBeyond(), Integer::sum);
    }
    int heldBack = report.drafts() - counts.getOrDefault(Fate.FAILED, 0);
    if (!report.isPublished() && heldBack > 0) {
      counts.put(Fate.HELD_BACK, heldBack);
    }
  }

  /** Prints a line for each fate that there was, and the sum. */
  void print(PrintWriter out, String folder) {
    int sum = counts.values().stream().mapToInt(i -> i).sum();
    int width = number(sum).length();
    counts.forEach((fate, count) -> out.println(line(count, width) + words(fate)));
    out.println(line(sum, width) + "in all, for " + folder);
  }

  private static String words(Fate fate) {
    return fate == Fate.KEPT ? "kept, with the new draft beside a person's file" : fate.word();
  }

  private static String line(int count, int width) {
    return " ".repeat(width - number(count).length()) + number(count) + "  ";
  }

  private static String number(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
