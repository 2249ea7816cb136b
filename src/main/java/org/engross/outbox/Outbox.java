package org.engross.outbox;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
  private final Inventory inventory;
  private final Temporaries temporaries;
  private final Register register;
  private final Problems problems = new Problems();
  private final TakenNames names = new TakenNames();
  private final Set<String> beingStaged = new HashSet<>();
  private final List<Staged> staged = new ArrayList<>();
  private final Map<String, String> noted = new HashMap<>();
  private final Map<String, String> runs = new TreeMap<>();
  private final ThreadLocal<Hashing> hashing = ThreadLocal.withInitial(Hashing::new);

  private Outbox(Path folder, Shard shard, Disk disk, FolderLock lock) {
    this.folder = folder;
    this.disk = disk;
    this.lock = lock;
    this.inventory = new Inventory(disk, folder);
    this.temporaries = new Temporaries(disk, folder, shard);
    this.register = new Register(disk, folder, shard, inventory, temporaries);
  }

  /**
   * Opens a folder, creates it if it is missing, and completes what a killed run left; what runs of
   * shards left goes into the one manifest.
   *
   * @throws OutboxBusyException if another run has it open
   * @throws ProblemException if it cannot be used
   */
  public static Outbox open(Path folder) {
    return open(folder, Shard.WHOLE);
  }

  /**
   * Opens a folder for a shard of a batch: others may have it open for other shards at the same
   * time. When the last of them is closed, the one manifest is made of theirs.
   */
  public static Outbox open(Path folder, Shard shard) {
    return open(folder, shard, new Disk());
  }

  static Outbox open(Path folder, Disk disk) {
    return open(folder, Shard.WHOLE, disk);
  }

  static Outbox open(Path folder, Shard shard, Disk disk) {
    create(folder, disk);
    Outbox outbox = new Outbox(folder, shard, disk, locked(folder, shard));
    try {
      Leavings leavings = Leavings.in(folder);
      outbox.temporaries.deleteLeft(leavings);
      outbox.register.open(leavings, outbox.problems);
      return outbox;
    } catch (IOException e) {
      outbox.unlock();
      throw DiskProblems.exception(folder, "be made ready", e);
    } catch (RuntimeException | Error e) {
      outbox.unlock();
      throw e;
    }
  }

  /**
   * Puts the manifests of shards, whose runs have ended, into the one; drafts that were made in
   * several folders were brought into this one before, with these manifests.
   *
   * @return how many manifests of shards there were
   * @throws OutboxBusyException if a run has the folder open
   * @throws ProblemException if it cannot be done, or a shard is missing
   */
  public static int merge(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ProblemException(
          Problem.error(
              Place.of(folder.toString()),
              "there is no such folder",
              "name the folder that the drafts are in"));
    }
    try {
      ShardManifests shards = ShardManifests.of(Leavings.in(folder), folder, new Disk());
      refuseMissing(folder, shards);
      try (Outbox outbox = open(folder)) {
        outbox.problems.stopOnErrors();
      }
      return shards.size();
    } catch (IOException e) {
      throw DiskProblems.exception(folder, "be read", e);
    }
  }

  private static void refuseMissing(Path folder, ShardManifests shards) {
    Problems missing = new Problems();
    for (Shard shard : shards.missing()) {
      missing.error(
          Place.of(folder.resolve(ManifestFile.name(shard)).toString()),
          "there is no such file, so the drafts of shard " + shard + " are not here, or not all",
          "run  --shard " + shard + "  to its end, or bring what it wrote into this folder");
    }
    missing.stopOnErrors();
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

  private static FolderLock locked(Path folder, Shard shard) {
    try {
      return FolderLock.take(folder, shard);
    } catch (IOException e) {
      throw DiskProblems.exception(folder, "be locked", e);
    }
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

  /** The run that orders all drafts that are staged from now on: the manifest has it once. */
  public void note(Run run) {
    String json = run.json();
    String key = Run.key(json);
    runs.put(key, json);
    note(Manifest.RUN, key);
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
    String sha256 = hashing.get().hash(draft.bytes());
    Map<String, String> made = new HashMap<>(draft.made());
    made.putAll(noted);
    byte[] line = EntryList.line(Entry.of(draft.name(), sha256, made));
    try {
      boolean same = inventory.findListed(draft.name(), sha256) == Found.SAME;
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
      publication.announce(register.journal(), runs);
    } catch (IOException e) {
      throw DiskProblems.exception(folder, "be written", e);
    }
  }

  private void complete(Publication publication) {
    try {
      publication.place(folder);
      register.settle(publication.entries(), runs);
    } catch (IOException e) {
      throw DiskProblems.exception(register.path(), "be written", e);
    }
  }

  /**
   * What lies under the names of drafts that are ordered no more. Those that a person changed stay
   * in any case.
   *
   * @param bygone those of the manifest that are ordered no more
   * @param removes whether those are removed that nobody touched
   * @throws ProblemException if that cannot be done
   */
  public List<Dropped> dropped(List<Entry> bygone, boolean removes) {
    Pruning pruning = new Pruning(inventory, disk, removes);
    try {
      bygone.forEach(pruning::look);
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
      register.forget(gone);
      temporaries.deleteAll();
    } catch (IOException e) {
      throw DiskProblems.exception(register.path(), "be written", e);
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
    unlock();
    try {
      if (register.isToBeMerged()) {
        Outbox.open(folder, disk).unlock();
      }
    } catch (OutboxBusyException e) {
      // Whoever ends last puts the manifests together.
    }
  }

  private void unlock() {
    try (lock) {
      discard();
    } catch (IOException e) {
      throw DiskProblems.exception(folder, "be unlocked", e);
    }
  }
}
