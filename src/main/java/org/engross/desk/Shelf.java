package org.engross.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.engross.outbox.Disk;
import org.engross.outbox.DiskProblems;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;

/**
 * Where an office's points lie: new files are put there, and never over another.
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
    refuseTaken(file, shown);
    Disk disk = new Disk();
    Path folder = file.toAbsolutePath().getParent();
    Path temporary = folder.resolve(".tmp-" + file.getFileName());
    try {
      disk.createFolder(folder);
      disk.delete(temporary);
      disk.write(temporary, text.getBytes(StandardCharsets.UTF_8));
      disk.force(temporary);
      publish(disk, temporary, file, shown);
      disk.delete(temporary);
      disk.forceFolder(folder);
    } catch (IOException e) {
      throw DiskProblems.exception(file, "be written", e);
    }
  }

  private static void publish(Disk disk, Path temporary, Path file, String shown)
      throws IOException {
    try {
      disk.publish(temporary, file);
    } catch (FileAlreadyExistsException e) {
      disk.delete(temporary);
      throw taken(shown);
    }
  }
}
