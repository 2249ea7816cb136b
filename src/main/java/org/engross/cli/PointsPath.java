package org.engross.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.engross.desk.Shelf;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;

/** Where a new file of points goes. */
final class PointsPath {
  private PointsPath() {}

  /**
   * The file that an argument means: a path if it looks like one, else a name on the shelf.
   *
   * @throws ProblemException if the path's ending is not that of a file of points
   */
  static Path of(String what, Shelf shelf, Surroundings surroundings) {
    boolean isPath = what.indexOf('/') >= 0 || what.indexOf('\\') >= 0 || what.endsWith(".yaml");
    if (!isPath && what.matches("[\\p{L}\\p{N}]+([ _-][\\p{L}\\p{N}]+)*")) {
      return shelf.points(what);
    }
    Path file = surroundings.resolve(what).toAbsolutePath().normalize();
    if (!file.toString().endsWith(".yaml")) {
      throw new ProblemException(
          Problem.error(
              Place.of(what),
              "this is no name for a file of points",
              "write a name, as border-2023, or a path that ends with .yaml"));
    }
    return file;
  }

  /** A file's name without its ending. */
  static String stem(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return (dot > 0 ? name.substring(0, dot) : name).toLowerCase(Locale.ROOT);
  }

  /** Points that lie outside an office are of no use to a draft, and a person should know. */
  static void sayIfUnread(Path file, Shelf shelf, PrintWriter out) {
    Path read = shelf.points("any").getParent();
    if (!shelf.isOffice() || !read.equals(file.toAbsolutePath().normalize().getParent())) {
      out.println("note      drafts read only points/*.yaml in a folder that has an office.yaml");
    }
  }
}
