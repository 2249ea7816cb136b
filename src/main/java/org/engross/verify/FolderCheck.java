package org.engross.verify;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.engross.outbox.Disk;
import org.engross.outbox.DiskProblems;
import org.engross.outbox.Manifest;
import org.engross.outbox.Manifest.Entry;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.render.docx.DocxCheck;
import org.engross.verify.Verified.State;

/**
 * Holds the files of a folder against its manifest, one after another, and changes nothing. Of a
 * large batch no more than the manifest and the names are held.
 */
public final class FolderCheck implements AutoCloseable {
  private static final String MANIFEST = "manifest";
  private static final Pattern OWN_RECORDS =
      Pattern.compile("manifest(-[0-9]+-of-[0-9]+)?(\\.damaged(-[0-9]+)?)?\\.json");
  private static final String JOURNAL = ".engross-journal";

  /** A book of all letters may have a hundred million; a larger one is hashed and not read. */
  private static final int MOST_READ = 256 * 1024 * 1024;

  private final Path folder;
  private final Disk disk = new Disk();
  private final DocxCheck word = new DocxCheck();

  /**
   * A check of a folder.
   *
   * @throws ProblemException if it is none
   */
  public FolderCheck(Path folder) {
    this.folder = folder;
    if (!Files.isDirectory(folder)) {
      boolean isFile = Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
      throw new ProblemException(
          Problem.error(
              Place.of(folder.toString()),
              isFile ? "this is a file, not a folder" : "there is no such folder",
              "name the folder that the drafts are in"));
    }
  }

  /**
   * Looks at each file that the manifest names, in the order of their names, and then at those that
   * it does not name.
   *
   * @param problems takes what there is to say of the folder as a whole, and files that cannot be
   *     read
   */
  public void run(Problems problems, Consumer<Verified> use) {
    Manifest manifest = manifest(problems);
    if (!problems.hasErrors()) {
      manifest.drafts().forEach(entry -> verified(entry, problems).ifPresent(use));
      foreign(manifest).forEach(name -> use.accept(Verified.of(name, State.FOREIGN)));
    }
  }

  private Manifest manifest(Problems problems) {
    Problems found = new Problems();
    Manifest manifest = Manifest.read(folder, found);
    for (Problem damage : found.list()) {
      problems.error(
          damage.place(),
          "the manifest is damaged, so nobody knows which files are ours",
          "bring it back from a copy; or run the same order into an empty folder, and compare");
    }
    if (found.list().isEmpty() && manifest.drafts().isEmpty() && !has(MANIFEST)) {
      problems.error(
          Place.of(folder.toString()),
          "there is no manifest here, so Engross wrote nothing into this folder, or it was removed",
          "name the folder that the drafts are in (--out of draft)");
    }
    if (has(JOURNAL)) {
      problems.warning(
          Place.of(folder.toString()),
          "a run ended here before its end, or goes on: not all of its files are in the manifest",
          "run the same order again, which completes it");
    }
    return manifest;
  }

  private boolean has(String start) {
    return !names(name -> name.startsWith(start)).isEmpty();
  }

  private Optional<Verified> verified(Entry entry, Problems problems) {
    Path file = folder.resolve(entry.name());
    try {
      return Optional.of(verified(entry, file));
    } catch (IOException e) {
      problems.add(DiskProblems.of(file, "be read", e));
      return Optional.empty();
    }
  }

  /** A folder or a link in the place of a draft is somebody's doing as a changed text is. */
  private Verified verified(Entry entry, Path file) throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Verified.of(entry.name(), State.MISSING);
    }
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        ? read(entry, file)
        : Verified.of(entry.name(), State.EDITED);
  }

  private Verified read(Entry entry, Path file) throws IOException {
    boolean isWord = entry.name().endsWith(".docx") && Files.size(file) <= MOST_READ;
    byte[] bytes = isWord ? Disk.read(file, MOST_READ) : new byte[0];
    String hash = isWord ? Disk.hash(bytes) : disk.hash(file);
    if (!hash.equals(entry.sha256())) {
      return Verified.of(entry.name(), State.EDITED);
    }
    List<String> faults = isWord ? word.faults(bytes) : List.of();
    return new Verified(entry.name(), faults.isEmpty() ? State.UNTOUCHED : State.UNSOUND, faults);
  }

  /** What begins with a period is of nobody who looks into a folder. */
  private List<String> foreign(Manifest manifest) {
    return names(
        name ->
            !name.startsWith(".")
                && !OWN_RECORDS.matcher(name).matches()
                && manifest.find(name).isEmpty());
  }

  private List<String> names(Predicate<String> wanted) {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (wanted.test(name)) {
          names.add(name);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw DiskProblems.exception(folder, "be read", e.getCause());
    } catch (IOException e) {
      throw DiskProblems.exception(folder, "be read", e);
    }
    names.sort(null);
    return names;
  }

  @Override
  public void close() {
    word.close();
  }
}
