package org.engross.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engross.office.Congress;
import org.engross.outbox.Disk;
import org.engross.outbox.DiskProblems;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.source.Source;

/**
 * Where an office's list of Congress lies. An import writes it anew, but never over what a person
 * wrote into it: its seal, a line of its head, is a hash of all the rest.
 *
 * @param file {@code people/congress.yaml} in the office's folder
 * @param shown how the person knows the file
 */
public record CongressShelf(Path file, String shown) {
  private static final String SEAL = "# sealed ";
  private static final int SEAL_DIGITS = 32;
  private static final String HEAD =
      """
      # Who sits in Congress, out of the public lists. It was made by  engross import members  and the
      # next import makes it anew. What you know better goes into members.yaml beside it.
      """;

  /** The list of an office's folder. */
  public static Path in(Path office) {
    return office.resolve(Congress.FILE);
  }

  /**
   * What lies there, if anything does.
   *
   * @throws ProblemException if it cannot be read, or a person changed it
   */
  public Optional<Source> read() {
    if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new ProblemException(DiskProblems.notAFile(file));
    }
    try {
      Source source = Source.decode(shown, Disk.read(file, Source.MOST_BYTES));
      refuseChanged(source);
      return Optional.of(source);
    } catch (IOException e) {
      throw DiskProblems.exception(file, "be read", e);
    }
  }

  private void refuseChanged(Source source) {
    String sealed =
        source.text().lines().filter(l -> l.startsWith(SEAL)).findFirst().orElse("unsealed");
    if (!sealed.equals(SEAL + seal(source.text()))) {
      throw new ProblemException(
          Problem.error(
              Place.of(shown),
              "this file was changed since it was imported, and nobody’s work is written over",
              "put what you know better into people/members.yaml, move this file away,"
                  + " and import again"));
    }
  }

  /** The file's text: head and seal before what it says. */
  public static String sealed(String body) {
    String text = HEAD + "\n" + body;
    int end = HEAD.length();
    return text.substring(0, end) + SEAL + seal(text) + "\n" + text.substring(end);
  }

  private static String seal(String text) {
    String bare =
        text.lines().filter(line -> !line.startsWith(SEAL)).collect(Collectors.joining("\n"));
    return Disk.hash(bare.getBytes(StandardCharsets.UTF_8)).substring(0, SEAL_DIGITS);
  }

  /**
   * Puts a text there, whole or not at all, in place of what {@link #read} found.
   *
   * @throws ProblemException if the disk refuses
   */
  public void put(String text) {
    try {
      new Disk().put(file, List.of(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw DiskProblems.exception(file, "be written", e);
    }
  }
}
