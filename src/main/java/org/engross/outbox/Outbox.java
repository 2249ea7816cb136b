package org.engross.outbox;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.engross.outbox.Manifest.Entry;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;

/**
 * The folder in which drafts land. A batch is staged, then published as a whole:
 *
 * <pre>
 * try (Outbox outbox = Outbox.open(Path.of("out"))) {
 *   drafts.forEach(outbox::stage);
 *   List&lt;Outcome&gt; outcomes = outbox.publish();
 * }
 * </pre>
 *
 * <p>A file under its final name is whole, even after a power cut; a file that a person made or
 * changed stays; a run killed anywhere is completed by the next one. The order that holds this:
 * temporary files are written and forced, the journal is forced, files take their names, the folder
 * is forced, the manifest replaces the old one, the journal goes.
 */
public final class Outbox implements AutoCloseable {
  private final Path folder;
  private final Disk disk;
  private final FolderLock lock;
  private final Journal journal;
  private final ManifestFile manifestFile;
  private final Inventory inventory;
  private final Temporaries temporaries;
  private final Problems problems = new Problems();
  private final TakenNames names = new TakenNames();
  private final Set<String> beingStaged = new HashSet<>();
  private final List<Staged> staged = new ArrayList<>();
  private final Map<String, String> noted = new HashMap<>();

  private Outbox(Path folder, Disk disk, FolderLock lock) {
    this.folder = folder;
    this.disk = disk;
    this.lock = lock;
    this.journal = new Journal(disk, folder);
    this.manifestFile = new ManifestFile(disk, folder);
    this.inventory = new Inventory(disk, folder);
    this.temporaries = new Temporaries(disk, folder);
  }

  /**
   * Opens a folder, creates it if it is missing, and completes what a killed run left.
   *
   * @throws OutboxBusyException if another run has it open
   * @throws ProblemException if it cannot be used
   */
  public static Outbox open(Path folder) {
    return open(folder, new Disk());
  }

  static Outbox open(Path folder, Disk disk) {
    create(folder, disk);
    Outbox outbox = new Outbox(folder, disk, locked(folder));
    try {
      outbox.recover();
      return outbox;
    } catch (IOException e) {
      outbox.close();
      throw DiskProblems.exception(folder, "be made ready", e);
    } catch (RuntimeException | Error e) {
      outbox.close();
      throw e;
    }
  }

  private static void create(Path folder, Disk disk) {
    try {
      disk.createFolder(folder);
    } catch (FileAlreadyExistsException e) {
      throw new ProblemException(
          Problem.error(
              Place.of(e.getFile()), "this is a file, not a folder", "choose another folder"));
    } catch (IOException e) {
      throw DiskProblems.exception(folder, "be created", e);
    }
  }

  private static FolderLock locked(Path folder) {
    try {
      return FolderLock.take(folder);
    } catch (IOException e) {
      throw DiskProblems.exception(folder, "be locked", e);
    }
  }

  private void recover() throws IOException {
    temporaries.deleteLeftovers();
    inventory.believe(manifestFile.read(problems));
    Optional<List<byte[]>> left = journal.read();
    if (left.isPresent()) {
      disk.forceFolder(folder);
      settle(published(left.get()));
    }
  }

  /** Those entries of a killed run's journal whose files took their names. */
  private EntryList published(List<byte[]> announced) throws IOException {
    Map<String, byte[]> published = new HashMap<>();
    for (byte[] line : announced) {
      String name = EntryList.name(line);
      if (inventory.find(name, EntryList.sha256(line)) == Found.SAME) {
        published.put(name, line);
      }
    }
    return EntryList.ofLines(List.copyOf(published.values()));
  }

  /** Writes the manifest with these entries; from then on the journal has nothing to add. */
  private void settle(EntryList entries) throws IOException {
    inventory.believe(inventory.manifest().with(entries));
    manifestFile.write(inventory.manifest(), temporaries.file(temporaries.next()));
    journal.delete();
  }

  /** What a person should know about the folder as it was found: a damaged manifest. */
  public List<Problem> problems() {
    return problems.list();
  }

  /**
   * Writes a draft where nobody sees it yet. Several threads may stage at once.
   *
   * @throws ProblemException if the batch has this name already, if the name is taken by a folder
   *     or a link, or if the draft cannot be written; the rest of the batch is as it was
   */
  public void stage(Draft draft) {
    claim(draft.name());
    Optional<Staged> written = Optional.empty();
    try {
      written = Optional.of(written(draft));
    } finally {
      release(draft.name(), written);
    }
  }

  private void claim(String name) {
    synchronized (staged) {
      Optional<String> other = names.add(name) ? Optional.empty() : other(name);
      if (other.isPresent()) {
        throw new ProblemException(sameName(name, other.get()));
      }
      beingStaged.add(name);
    }
  }

  /** The batch's name that is the same as this one; none if the draft could not be staged. */
  private Optional<String> other(String name) {
    String key = FileNames.key(name);
    return Stream.concat(beingStaged.stream(), staged.stream().map(Staged::name))
        .filter(other -> FileNames.key(other).equals(key))
        .findAny();
  }

  private void release(String name, Optional<Staged> draft) {
    synchronized (staged) {
      beingStaged.remove(name);
      draft.ifPresent(staged::add);
    }
  }

  /** A fact that the manifest shall give of each draft that is staged from now on. */
  public void note(String fact, String value) {
    noted.put(fact, value);
  }

  /** How many drafts are staged. */
  public int size() {
    return staged.size();
  }

  private Problem sameName(String name, String other) {
    String what =
        name.equals(other)
            ? "this batch has a draft of this name already"
            : "this batch has a draft " + other + ", which Windows or a Mac takes for the same";
    return Problem.error(
        Place.of(folder.resolve(name).toString()), what, "give one of them another name");
  }

  private Staged written(Draft draft) {
    Path file = inventory.file(draft.name());
    String sha256 = Disk.hash(draft.bytes());
    Map<String, String> made = new HashMap<>(draft.made());
    made.putAll(noted);
    byte[] line = EntryList.line(Entry.of(draft.name(), sha256, made));
    try {
      boolean same = inventory.findFile(draft.name(), sha256) == Found.SAME;
      return new Staged(line, same ? 0 : temporary(draft.bytes()));
    } catch (IOException e) {
      throw DiskProblems.exception(file, "be written", e);
    }
  }

  /** The number of a temporary file with these bytes. */
  private int temporary(byte[] bytes) throws IOException {
    int number = temporaries.next();
    try {
      disk.write(temporaries.file(number), bytes);
      return number;
    } catch (IOException e) {
      temporaries.delete(number);
      throw e;
    }
  }

  /**
   * Gives the staged drafts their final names, and forgets them.
   *
   * @return what became of each, sorted by file name
   * @throws ProblemException if the journal cannot be written (then nothing was published), or the
   *     manifest (then the drafts are there, and the next run completes the manifest)
   */
  public Published publish() {
    return publish(() -> {});
  }

  /**
   * The same.
   *
   * @param saved is told of each draft that was brought to the disk, or was there; it has no name
   *     yet
   */
  public Published publish(Runnable saved) {
    try {
      Publication publication =
          new Publication(inventory, disk, temporaries, names::has, sorted(staged));
      publication.force(saved);
      announce(publication);
      complete(publication);
      return publication.outcomes();
    } finally {
      discard();
    }
  }

  private static List<Staged> sorted(List<Staged> drafts) {
    return drafts.stream()
        .sorted((one, other) -> EntryList.compare(one.line(), other.line()))
        .toList();
  }

  private void announce(Publication publication) {
    try {
      publication.announce(journal);
    } catch (IOException e) {
      throw DiskProblems.exception(folder, "be written", e);
    }
  }

  private void complete(Publication publication) {
    try {
      publication.place(folder);
      settle(publication.entries());
    } catch (IOException e) {
      throw DiskProblems.exception(folder.resolve(ManifestFile.NAME), "be written", e);
    }
  }

  /**
   * The drafts of the manifest that are ordered no more, sorted by file name. Those that a person
   * changed stay in any case.
   *
   * @param isOrdered whether a draft of the manifest is ordered
   * @param removes whether those are removed that nobody touched
   * @throws ProblemException if that cannot be done
   */
  public List<Dropped> dropped(Predicate<Entry> isOrdered, boolean removes) {
    Pruning pruning = new Pruning(inventory, disk, removes);
    try {
      manifest().stream().filter(isOrdered.negate()).forEach(pruning::look);
    } finally {
      if (removes) {
        forget(pruning.gone());
      }
    }
    return pruning.dropped();
  }

  private void forget(Set<String> gone) {
    if (gone.isEmpty()) {
      return;
    }
    try {
      disk.forceFolder(folder);
      inventory.believe(inventory.manifest().without(gone));
      manifestFile.write(inventory.manifest(), temporaries.file(temporaries.next()));
      temporaries.deleteAll();
    } catch (IOException e) {
      throw DiskProblems.exception(folder.resolve(ManifestFile.NAME), "be written", e);
    }
  }

  /** All that is known of the folder, sorted by file name. */
  public List<Entry> manifest() {
    return inventory.manifest().drafts();
  }

  /** Deletes whatever is staged. */
  public void discard() {
    temporaries.deleteAll();
    staged.clear();
    names.clear();
  }

  /** Deletes whatever is staged, and lets other runs in. */
  @Override
  public void close() {
    try (lock) {
      discard();
    } catch (IOException e) {
      throw DiskProblems.exception(folder, "be unlocked", e);
    }
  }
}
