package org.engross.cli;

import java.util.Optional;
import org.engross.desk.Combine;
import org.engross.problem.Place;
import org.engross.problem.Problems;
import org.engross.report.ReportFile;
import picocli.CommandLine.Option;

/** How a run goes about its drafts; what they say is the order's. */
final class RunOptions {
  @Option(
      names = "--keep-going",
      description =
          "Write the drafts without errors although others have some; each is named, and the exit"
              + " code is 1.")
  boolean keepGoing;

  @Option(
      names = "--combine",
      description = "One Word file or PDF of all drafts of a template, for printing.")
  private boolean combine;

  @Option(
      names = "--duplex",
      description = "With --combine: each draft begins on a new sheet, for printing on both sides.")
  private boolean duplex;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "What became of each draft, as .json or .csv.")
  private String report;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "The most threads; otherwise one for each core.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  /** Says what is wrong with these options in a run that writes, or one that only shows. */
  void check(boolean writes, Problems problems) {
    if (jobs < 1) {
      problems.error(Place.of("--jobs"), jobs + " threads make nothing", "write 1 or more");
    }
    if (duplex && !combine) {
      problems.error(
          Place.of("--duplex"), "this is for a file of many drafts", "write --combine, too");
    }
    if (report != null && !writes) {
      problems.error(
          Place.of("--report"),
          "a report tells what was written, and this run writes nothing",
          "leave it out");
    }
  }

  /** Whether the drafts of a template go into one file. */
  Combine combine() {
    if (!combine) {
      return Combine.NOT;
    }
    return duplex ? Combine.SHEETS : Combine.PAGES;
  }

  /** The most threads. */
  int jobs() {
    return Math.max(1, jobs);
  }

  /** The file for the report; empty if none is wanted, or none can be written. */
  Optional<ReportFile> report(Surroundings surroundings, Problems problems) {
    return Optional.ofNullable(report)
        .flatMap(name -> ReportFile.of(name, surroundings.resolve(name), problems));
  }
}
