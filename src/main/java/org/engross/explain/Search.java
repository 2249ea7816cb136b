package org.engross.explain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.explain.Known.State;
import org.engross.outbox.Disk;
import org.engross.outbox.DiskProblems;
import org.engross.outbox.Manifest;
import org.engross.outbox.Manifest.Entry;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;

/**
 * Finds what a manifest knows of a file: the one of its folder, or, for a file that was moved, one
 * that has a file of the same bytes.
 *
 * @param others folders of drafts, from which a file may have been moved
 */
public record Search(List<Path> others) {
  private static final String JOURNAL = ".engross-journal";
  private static final Pattern MANIFEST =
      Pattern.compile("manifest(-[0-9]+-of-[0-9]+)?(\\.damaged(-[0-9]+)?)?\\.json");

  /** Copies the list. */
  public Search {
    others = List.copyOf(others);
  }

  /**
   * What is known of a file.
   *
   * @param shown how the person knows it
   * @throws ProblemException if nobody knows it, or it cannot be read
   */
  public Known find(Path file, String shown) {
    refuseWhatIsNoDraft(file, shown);
    Path folder = file.toAbsolutePath().normalize().getParent();
    String name = file.getFileName().toString();
    Manifest manifest = manifest(folder, shown);
    boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    Optional<Entry> entry = manifest.find(name);
    if (entry.isPresent()) {
      State state = there ? state(file, entry.get()) : State.MISSING;
      if (state != State.EDITED) {
        return known(file, folder, manifest, entry.get(), state);
      }
    }
    Optional<Known> moved = there ? moved(file, folder, manifest) : Optional.empty();
    return moved
        .or(() -> entry.map(e -> known(file, folder, manifest, e, State.EDITED)))
        .orElseThrow(() -> unknown(shown, there, folder, manifest, name));
  }

  private static void refuseWhatIsNoDraft(Path file, String shown) {
    Place place = Place.of(shown);
    if (Files.isDirectory(file)) {
      throw new ProblemException(
          Problem.error(
              place,
              "this is a folder",
              "name a draft in it; to see what lies there:  engross verify " + shown + " --all"));
    }
    Path name = file.getFileName();
    if (name != null && MANIFEST.matcher(name.toString()).matches()) {
      throw new ProblemException(
          Problem.error(
              place,
              "this is the manifest, in which Engross keeps what it wrote",
              "name a draft that lies beside it"));
    }
    boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    if (there && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new ProblemException(DiskProblems.notAFile(file));
    }
  }

  private static Manifest manifest(Path folder, String shown) {
    Problems found = new Problems();
    Manifest manifest = Files.isDirectory(folder) ? Manifest.read(folder, found) : Manifest.EMPTY;
    if (!found.list().isEmpty()) {
      throw new ProblemException(
          Problem.error(
              Place.of(shown),
              "the manifest beside this file is damaged, so nobody knows what made it",
              "bring the manifest back from a copy; or draft the same again into an empty folder"));
    }
    return manifest;
  }

  private static State state(Path file, Entry entry) {
    return hash(file).equals(entry.sha256()) ? State.UNTOUCHED : State.EDITED;
  }

  private static String hash(Path file) {
    try {
      return new Disk().hash(file);
    } catch (IOException e) {
      throw DiskProblems.exception(file, "be read", e);
    }
  }

  private static Known known(Path file, Path folder, Manifest manifest, Entry entry, State state) {
    return new Known(file, folder, entry, state, manifest.run(entry));
  }

  /** A file of these bytes that a manifest knows under another name, or in another folder. */
  private Optional<Known> moved(Path file, Path folder, Manifest manifest) {
    String sha256 = hash(file);
    Optional<Known> renamed = moved(file, folder, manifest, sha256);
    for (Path other : others) {
      boolean looks = renamed.isEmpty() && Files.isDirectory(other) && !other.equals(folder);
      if (looks) {
        renamed = moved(file, other, Manifest.read(other, new Problems()), sha256);
      }
    }
    return renamed;
  }

  private static Optional<Known> moved(Path file, Path folder, Manifest manifest, String sha256) {
    return manifest.drafts().stream()
        .filter(entry -> entry.sha256().equals(sha256))
        .findFirst()
        .map(entry -> known(file, folder, manifest, entry, State.MOVED));
  }

  private static ProblemException unknown(
      String shown, boolean there, Path folder, Manifest manifest, String name) {
    List<String> names = manifest.drafts().stream().map(Entry::name).toList();
    Optional<String> near =
        Optional.of(Nearest.hint(name, names)).filter(h -> !Nearest.to(name, names).isEmpty());
    if (!there) {
      return error(
          shown,
          "there is no such file",
          near.orElse("name a draft: out/2022-06-15-letter-ustr.docx"));
    } else if (Files.exists(folder.resolve(JOURNAL), LinkOption.NOFOLLOW_LINKS)) {
      return error(
          shown,
          "a run ended here before its end, or goes on, and its manifest is not written yet",
          "run the same order again, which completes it");
    } else if (names.isEmpty()) {
      return error(
          shown,
          "there is no manifest beside this file, so Engross did not write it here, or the manifest"
              + " was left behind",
          "name the draft in the folder that it was written into (--out of draft)");
    }
    return error(
        shown,
        "the manifest beside this file does not know it: somebody else made it, or saved it",
        near.orElse(
            "to see which files are ours:  engross verify " + folder.getFileName() + " --all"));
  }

  private static ProblemException error(String shown, String message, String remedy) {
    return new ProblemException(Problem.error(Place.of(shown), message, remedy));
  }
}
