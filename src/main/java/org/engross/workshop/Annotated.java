package org.engross.workshop;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.engross.desk.Checked;
import org.engross.desk.Workspace;
import org.engross.office.Named;
import org.engross.office.Office;
import org.engross.problem.Level;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.Problems;
import org.engross.render.docx.Commented;
import org.engross.render.docx.Commented.Remark;

/**
 * A copy of an office's Word file, with each problem as a comment at its place.
 *
 * @param name the copy's name: {@code letter-with-comments.docx}
 * @param of the file as the person knows it
 * @param bytes of the copy
 * @param comments how many there are
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Annotated(String name, String of, byte[] bytes, int comments) {

  /** Refuses null. */
  public Annotated {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(of, "of");
    Objects.requireNonNull(bytes, "bytes");
  }

  /**
   * A copy of each Word file of which something is wrong.
   *
   * @param problems says of which files no copy can be made
   */
  public static List<Annotated> all(Workspace office, List<Checked> checked, Problems problems) {
    List<Annotated> copies = new ArrayList<>();
    for (String path : paths(office)) {
      List<Remark> remarks = remarks(office.folder().name(path), checked);
      if (!remarks.isEmpty()) {
        copy(office, path, remarks, problems).ifPresent(copies::add);
      }
    }
    return copies;
  }

  private static Set<String> paths(Workspace office) {
    Set<String> paths = new TreeSet<>(office.folder().list("templates", ".docx"));
    new Looks(office).further().stream().map(Named::id).forEach(paths::add);
    office.files().office().flatMap(Office::frame).map(Named::id).ifPresent(paths::add);
    return paths;
  }

  private static List<Remark> remarks(String file, List<Checked> checked) {
    return checked.stream()
        .flatMap(one -> one.problems().stream())
        .filter(p -> p.level() != Level.INFO)
        .filter(p -> p.place().file().equals(file) || p.place().file().startsWith(file + ", "))
        .map(p -> remark(file, p))
        .distinct()
        .toList();
  }

  private static Remark remark(String file, Problem problem) {
    String place = problem.place().file();
    String part = place.equals(file) ? "" : place.substring(file.length() + 2);
    String remedy = problem.remedy().isEmpty() ? "" : "; " + problem.remedy();
    return new Remark(part, problem.level().word() + ": " + problem.message() + remedy);
  }

  private static Optional<Annotated> copy(
      Workspace office, String path, List<Remark> remarks, Problems problems) {
    String file = office.folder().name(path);
    String base = path.substring(path.lastIndexOf('/') + 1).replace(".docx", "");
    try {
      byte[] bytes = Commented.of(office.folder().bytes(path).orElseThrow(), remarks);
      return Optional.of(new Annotated(base + "-with-comments.docx", file, bytes, remarks.size()));
    } catch (IOException | IllegalArgumentException e) {
      problems.warning(
          Place.of(file), "no comments can be put into this file", "open and save it in Word");
      return Optional.empty();
    }
  }
}
