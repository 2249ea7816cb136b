package org.engross.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.engross.office.Packet;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.source.Source;
import org.engross.source.Unreadable;

/** Reads a packet that an argument names. */
final class PacketFile {
  private PacketFile() {}

  /**
   * The packet; empty if it cannot be read, as the problems then say.
   *
   * @param what how the person wrote it
   * @param date a date that stands in for the file's, which then needs none
   */
  static Optional<Packet> read(
      String what, Path file, Optional<LocalDate> date, Problems problems) {
    try {
      Source source = Source.read(what, file);
      if (isPoints(source)) {
        problems.error(
            Place.of(what),
            "this is a file of points, not a packet",
            "a packet orders drafts: examples/packets/ustr-letter.yaml");
        return Optional.empty();
      }
      return Packet.read(source, date, problems);
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    } catch (IOException e) {
      problems.add(Files.notExists(file) ? missing(what) : Unreadable.problem(what, e));
    }
    return Optional.empty();
  }

  private static Problem missing(String what) {
    return Problem.error(
        Place.of(what),
        "there is no such file",
        "a packet is a YAML file that orders drafts: examples/packets/ustr-letter.yaml");
  }

  private static boolean isPoints(Source source) {
    return source.text().lines().anyMatch(line -> line.startsWith("paper:"))
        && source.text().lines().noneMatch(line -> line.startsWith("drafts:"));
  }
}
