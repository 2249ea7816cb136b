package org.engross.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.outbox.Disk;
import org.engross.outbox.DiskProblems;
import org.engross.problem.Place;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;

/**
 * The file in which a run tells what became of each draft: JSON or CSV, as its ending says. It is
 * whole or not there, and it takes the place of an older report, never of another file.
 */
public final class ReportFile {
  private static final String OPTION = "--report";

  private final Path file;
  private final Kind kind;

  /** In what form a report is written. */
  private enum Kind {
    JSON(JsonReport.BEGINNING),
    CSV(CsvReport.BEGINNING);

    private final String beginning;

    Kind(String beginning) {
      this.beginning = beginning;
    }

    Stream<String> pieces(Rows report) {
      return this == JSON ? JsonReport.of(report) : CsvReport.of(report);
    }

    static Optional<Kind> of(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      return Stream.of(values())
          .filter(kind -> lower.endsWith("." + kind.name().toLowerCase(Locale.ROOT)))
          .findFirst();
    }
  }

  private ReportFile(Path file, Kind kind) {
    this.file = file;
    this.kind = kind;
  }

  /**
   * The file that a person named; empty, as the problems then say, if no report can be written
   * there.
   *
   * @param name how the person wrote it
   */
  public static Optional<ReportFile> of(String name, Path file, Problems problems) {
    Optional<Kind> kind = Kind.of(name);
    if (kind.isEmpty()) {
      problems.error(
          Place.of(OPTION),
          "\"" + name + "\" says not what kind of report it is",
          "let its name end with .json or .csv");
      return Optional.empty();
    }
    if (isAnothers(file, kind.get())) {
      problems.error(
          Place.of(OPTION),
          "here lies a file that is no report: " + name,
          "choose another name, or move it away");
      return Optional.empty();
    }
    return Optional.of(new ReportFile(file, kind.get()));
  }

  private static boolean isAnothers(Path file, Kind kind) {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    byte[] beginning = kind.beginning.getBytes(StandardCharsets.UTF_8);
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      String begins = new String(in.readNBytes(beginning.length + 3), StandardCharsets.UTF_8);
      return !begins.replace("\uFEFF", "").startsWith(kind.beginning);
    } catch (IOException e) {
      return true;
    }
  }

  /**
   * Writes the report.
   *
   * @throws ProblemException if that cannot be done
   */
  public void write(Rows report) {
    try {
      new Disk().put(file, utf8(report));
    } catch (IOException e) {
      throw DiskProblems.exception(file, "be written", e);
    }
  }

  private Iterable<byte[]> utf8(Rows report) {
    return () ->
        kind.pieces(report).map(piece -> piece.getBytes(StandardCharsets.UTF_8)).iterator();
  }
}
