package org.engross.cli;

import java.util.List;
import java.util.Optional;
import org.engross.desk.Care;
import org.engross.desk.Combine;
import org.engross.outbox.Shard;
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
      names = "--prune",
      description =
          "Remove what this packet or list ordered for this day before and orders no more, unless"
              + " somebody changed it. Without it that is listed.")
  private boolean prune;

  @Option(
      names = "--shard",
      paramLabel = "K/N",
      description =
          "Only part K of N of the drafts, as 3/8: N runs on one machine or many make them all. The"
              + " parts count from 1; 0/N is N/N.")
  private String shard;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "The most threads; otherwise one for each core.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  /**
   * Says what is wrong with these options.
   *
   * @param writes whether the run writes, and not only shows
   * @param identity what tells its order from others, if it can be told
   */
  void check(boolean writes, Optional<String> identity, Problems problems) {
    if (jobs < 1) {
      problems.error(Place.of("--jobs"), jobs + " threads make nothing", "write 1 or more");
    }
    if (duplex && !combine) {
      problems.error(
          Place.of("--duplex"), "this is for a file of many drafts", "write --combine, too");
    }
    if (shard != null) {
      checkShard(problems);
    }
    if (report != null && !writes) {
      problems.error(
          Place.of("--report"),
          "a report tells what was written, and this run writes nothing",
          "leave it out");
    }
    if (prune && !(writes && identity.isPresent())) {
      problems.error(
          Place.of("--prune"),
          "only a run that writes all of a packet or a list can tell what is ordered no more",
          "name a packet's file or --recipients FILE, and leave out --to, --dry-run and --out -");
    }
  }

  private void checkShard(Problems problems) {
    Place place = Place.of("--shard");
    if (Shard.of(shard).isEmpty()) {
      problems.error(
          place,
          "there is no part \"" + shard + "\"",
          "write the part and how many there are: 3/8");
    }
    if (combine) {
      problems.error(
          place, "one file of all drafts cannot be divided", "leave out --shard or --combine");
    }
    if (prune) {
      problems.error(
          place,
          "a part cannot tell what is ordered no more",
          "run once more without --shard and with --prune; what is there stays as it is");
    }
  }

  /** The part of the drafts that is made. */
  Shard shard() {
    return Optional.ofNullable(shard).flatMap(Shard::of).orElse(Shard.WHOLE);
  }

  /** What is done with drafts that are ordered no more. */
  Care care() {
    return prune ? Care.REMOVE : Care.LIST;
  }

  /** Whether the drafts of a template go into one file. */
  Combine combine() {
    if (!combine) {
      return Combine.NOT;
    }
    return duplex ? Combine.SHEETS : Combine.PAGES;
  }

  /** The words for how drafts are put into files. */
  List<String> words() {
    return combine ? duplex ? List.of("--combine", "--duplex") : List.of("--combine") : List.of();
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
