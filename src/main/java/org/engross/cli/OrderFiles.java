package org.engross.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.desk.Workspace;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.source.Folder;
import org.engross.source.ReadFolder;

/**
 * Finds the files that an order in a manifest names, as their office names them: the office is that
 * of the drafts' folder or of the person's, or lies in one of these. Where several could be meant,
 * the one whose files are as the run read them is.
 *
 * @param drafts the folder of the manifest
 * @param inputs the files that the run read, with their checksums
 */
record OrderFiles(Path drafts, Surroundings surroundings, Map<String, String> inputs) {
  private static final String OFFICE = "office.yaml";

  private Path here() {
    return surroundings.folder().toAbsolutePath().normalize();
  }

  /** The office's folder, or, for an order that had none, a folder that is in none. */
  Path office() {
    if (!inputs.containsKey(OFFICE)) {
      return Stream.of(drafts, here())
          .filter(folder -> Workspace.rootAbove(folder).isEmpty())
          .findFirst()
          .orElse(drafts);
    }
    List<Path> offices = offices();
    return offices.stream()
        .filter(root -> isAsRead(new ReadFolder(Folder.directory(root, ""))))
        .findFirst()
        .or(() -> offices.stream().findFirst())
        .orElseThrow(OrderFiles::noOffice);
  }

  private boolean isAsRead(ReadFolder folder) {
    try {
      return folder.read(OFFICE).isPresent()
          && inputs.get(OFFICE).equals(folder.sums().get(OFFICE));
    } catch (ProblemException e) {
      return false;
    }
  }

  private static ProblemException noOffice() {
    return new ProblemException(
        Problem.error(
            Place.NOWHERE,
            "the office in which this was ordered is not found from here",
            "go to the folder that has its office.yaml, and ask again"));
  }

  private List<Path> offices() {
    List<Path> offices = new ArrayList<>();
    Stream.of(drafts, here()).flatMap(f -> Workspace.rootAbove(f).stream()).forEach(offices::add);
    Stream.of(here(), drafts.getParent())
        .filter(folder -> folder != null)
        .forEach(folder -> addInside(folder, offices));
    return offices.stream().distinct().toList();
  }

  private static void addInside(Path folder, List<Path> offices) {
    try (Stream<Path> inside = Files.list(folder)) {
      inside.filter(f -> Files.isRegularFile(f.resolve(OFFICE))).sorted().forEach(offices::add);
    } catch (IOException e) {
      // What may not be looked into has no office for this person.
    }
  }

  /**
   * Where a file is that the order names, as the person knows it.
   *
   * @throws ProblemException if the name leads out of the office
   */
  String find(String name) {
    refuseOutside(name);
    List<Path> places =
        Stream.of(office(), here(), drafts.getParent(), drafts)
            .filter(folder -> folder != null)
            .map(folder -> folder.resolve(name))
            .distinct()
            .toList();
    List<Path> there = places.stream().filter(Files::isRegularFile).toList();
    Path found =
        there.stream()
            .filter(file -> sum(file, name).equals(Optional.ofNullable(inputs.get(name))))
            .findFirst()
            .or(() -> there.stream().findFirst())
            .orElse(places.get(0));
    return surroundings.shown(found);
  }

  private static Optional<String> sum(Path file, String name) {
    ReadFolder folder = new ReadFolder(Folder.directory(file.getParent(), ""));
    folder.add(name, file);
    return Optional.ofNullable(folder.sums().get(name));
  }

  private static void refuseOutside(String name) {
    boolean inside =
        name.indexOf('\\') < 0
            && Arrays.stream(name.split("/", -1))
                .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    try {
      inside &= !Path.of(name).isAbsolute();
    } catch (InvalidPathException e) {
      inside = false;
    }
    if (!inside) {
      throw new ProblemException(
          Problem.error(
              Place.NOWHERE,
              "the order that the manifest has for this draft names a file outside of its office: "
                  + name,
              "draft the same again, and ask then"));
    }
  }
}
