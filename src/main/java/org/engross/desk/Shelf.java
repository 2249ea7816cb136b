package org.engross.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.engross.outbox.Disk;
import org.engross.outbox.DiskProblems;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.source.Folder;

/**
 * Where an office's files lie: new ones are put there, and never over another.
 *
 * @param root the office's folder, or where the person stands if there is none
 * @param isOffice whether it has an {@code office.yaml}; only beside one are points read
 */
public record Shelf(Path root, boolean isOffice) {

  /** Refuses null. */
  public Shelf {
    Objects.requireNonNull(root, "root");
  }

  /** The shelf of the nearest office, from this folder upward; else of this folder. */
  public static Shelf nearest(Path from) {
    Optional<Path> office = Workspace.rootAbove(from);
    return new Shelf(office.orElse(from.toAbsolutePath().normalize()), office.isPresent());
  }

  /** Where the points of this name lie. */
  public Path points(String name) {
    return root.resolve("points").resolve(name + ".yaml");
  }

  /** Where a template's file of this name lies. */
  public Path template(String file) {
    return root.resolve("templates").resolve(file);
  }

  /** Where the packet of this name lies. */
  public Path packet(String name) {
    return root.resolve("packets").resolve(name + ".yaml");
  }

  /**
   * This shelf, if it is an office's.
   *
   * @throws ProblemException if there is none
   */
  public Shelf inOffice() {
    if (!isOffice) {
      throw new ProblemException(
          Problem.error(
              Place.of("office.yaml"),
              "there is no office here: neither this folder nor one above it has this file",
              "go to your office's folder, or start one:  engross new office my-office"));
    }
    return this;
  }

  /** Shipped files with which an office begins: {@code people/recipients.yaml}, the schemas. */
  public static Map<String, String> start() {
    Map<String, String> texts = new LinkedHashMap<>();
    Folder office = Shipped.office();
    String recipients = "people/recipients.yaml";
    texts.put(recipients, office.read(recipients).orElseThrow().text());
    Folder schemas = Shipped.schemas();
    Shipped.SCHEMAS.forEach(path -> texts.put(path, schemas.read(path).orElseThrow().text()));
    return texts;
  }

  /**
   * Refuses a name that is taken.
   *
   * @param shown how the person knows the file
   * @throws ProblemException if anything lies there
   */
  public static void refuseTaken(Path file, String shown) {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw taken(shown);
    }
  }

  /**
   * Refuses a name that is taken, unless by what shall lie there: so a run that was cut short is
   * completed by the next one.
   *
   * @param shown how the person knows the file
   * @throws ProblemException if anything else lies there
   */
  public static void refuseOther(Path file, String shown, byte[] bytes) {
    if (!holds(file, bytes)) {
      refuseTaken(file, shown);
    }
  }

  /**
   * Puts a new file under its name when it is whole, unless it lies there already.
   *
   * @param shown how the person knows the file
   * @throws ProblemException if the name is taken by anything else, or the disk refuses
   */
  public static void complete(Path file, String shown, byte[] bytes) {
    if (!holds(file, bytes)) {
      put(file, shown, bytes);
    }
  }

  private static boolean holds(Path file, byte[] bytes) {
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && Arrays.equals(Disk.read(file, bytes.length), bytes);
    } catch (IOException e) {
      return false;
    }
  }

  private static ProblemException taken(String shown) {
    return new ProblemException(
        Problem.error(
            Place.of(shown),
            "this file is there already, and a file is never overwritten",
            "choose another name, or move it away"));
  }

  /**
   * Puts a new file under its name when it is whole; makes the folders that it needs.
   *
   * @param shown how the person knows the file
   * @throws ProblemException if the name is taken, or the disk refuses
   */
  public static void put(Path file, String shown, String text) {
    put(file, shown, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Puts a new file under its name when it is whole; makes the folders that it needs.
   *
   * @param shown how the person knows the file
   * @throws ProblemException if the name is taken, or the disk refuses
   */
  public static void put(Path file, String shown, byte[] bytes) {
    refuseTaken(file, shown);
    Disk disk = new Disk();
    Path folder = file.toAbsolutePath().getParent();
    Path temporary = folder.resolve(".tmp-" + file.getFileName());
    try {
      disk.createFolder(folder);
      disk.delete(temporary);
      disk.write(temporary, bytes);
      disk.force(temporary);
      publish(disk, temporary, file, shown);
      disk.forceFolder(folder);
    } catch (IOException e) {
      throw DiskProblems.exception(file, "be written", e);
    } finally {
      deleteIfThere(disk, temporary);
    }
  }

  private static void publish(Disk disk, Path temporary, Path file, String shown)
      throws IOException {
    try {
      disk.publish(temporary, file);
    } catch (FileAlreadyExistsException e) {
      throw taken(shown);
    }
  }

  private static void deleteIfThere(Disk disk, Path temporary) {
    try {
      disk.delete(temporary);
    } catch (IOException e) {
      // The next run for this file deletes it.
    }
  }
}
