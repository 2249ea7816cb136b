package org.engross.outbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.engross.problem.Problems;

/**
 * What is kept on the disk about a folder: the manifest and the journal, or those of a shard. A run
 * of the whole puts what runs of shards left into the one manifest.
 */
final class Register {
  private final Disk disk;
  private final Path folder;
  private final Shard shard;
  private final Inventory inventory;
  private final Temporaries temporaries;
  private final Journal journal;
  private final ManifestFile file;
  private Manifest own = Manifest.EMPTY;

  Register(Disk disk, Path folder, Shard shard, Inventory inventory, Temporaries temporaries) {
    this.disk = disk;
    this.folder = folder;
    this.shard = shard;
    this.inventory = inventory;
    this.temporaries = temporaries;
    this.journal = new Journal(disk, folder.resolve(Journal.NAME + shard.suffix()));
    this.file = new ManifestFile(disk, folder, shard);
  }

  Journal journal() {
    return journal;
  }

  /** Reads what is known, and adds what killed runs did not come to write. */
  void open(Leavings leavings, Problems problems) throws IOException {
    ShardManifests shards = ShardManifests.of(leavings, folder, disk);
    ManifestFile whole = shard.isWhole() ? file : new ManifestFile(disk, folder, Shard.WHOLE);
    inventory.believe(shards.over(whole.read(problems), inventory, problems));
    own = shard.isWhole() ? inventory.manifest() : file.read(problems);
    List<Journal> left = left(leavings);
    if (!left.isEmpty() || shard.isWhole() && !shards.isEmpty()) {
      disk.forceFolder(folder);
      Map<String, String> runs = new TreeMap<>();
      settle(published(left, runs), runs, left);
    }
    if (shard.isWhole()) {
      shards.delete();
      deleteLocks(leavings);
    }
  }

  /** The journals of killed runs: of this shard, or of the whole and of any shard. */
  private List<Journal> left(Leavings leavings) {
    List<Journal> left = new ArrayList<>();
    if (journal.isThere()) {
      left.add(journal);
    }
    if (shard.isWhole()) {
      leavings.named(Journal.NAME).forEach(one -> left.add(new Journal(disk, one)));
    }
    return left;
  }

  /**
   * Those entries of killed runs' journals whose files took their names.
   *
   * @param runs takes those that ordered them
   */
  private EntryList published(List<Journal> left, Map<String, String> runs) throws IOException {
    Map<String, byte[]> published = new HashMap<>();
    for (Journal one : left) {
      Journal.Left told = one.read();
      runs.putAll(told.runs());
      for (byte[] line : told.entries()) {
        String name = EntryList.name(line);
        if (inventory.find(name, EntryList.sha256(line)) == Found.SAME) {
          published.put(name, line);
        }
      }
    }
    return EntryList.ofLines(List.copyOf(published.values()));
  }

  /** A lock that cannot be deleted does no harm. */
  private void deleteLocks(Leavings leavings) {
    for (Path lock : leavings.named(FolderLock.NAME)) {
      try {
        disk.delete(lock);
      } catch (IOException e) {
        // The next run of the whole deletes it.
      }
    }
  }

  /** Writes the manifest with these entries; from then on the journal has nothing to add. */
  void settle(EntryList entries, Map<String, String> runs) throws IOException {
    settle(entries, runs, List.of(journal));
  }

  private void settle(EntryList entries, Map<String, String> runs, List<Journal> journals)
      throws IOException {
    inventory.believe(inventory.manifest().with(entries).withRuns(runs));
    write(own.with(entries).withRuns(runs).withoutBygoneRuns());
    for (Journal one : journals) {
      one.delete();
    }
  }

  /** Writes the manifest without the drafts of these names. */
  void forget(Set<String> names) throws IOException {
    inventory.believe(inventory.manifest().without(names));
    write(own.without(names).withoutBygoneRuns());
  }

  private void write(Manifest manifest) throws IOException {
    own = manifest;
    file.write(own, temporaries.file(temporaries.next()));
  }

  /**
   * Whether this shard's manifest can go into the one: there is one already, or this is the last
   * part of a batch in this folder. Where it is alone it waits, so that the manifests of several
   * folders do not take each other's place when they are brought together.
   */
  boolean isToBeMerged() {
    return !shard.isWhole()
        && isThere(shard)
        && (isThere(Shard.WHOLE)
            || IntStream.rangeClosed(1, shard.of())
                .allMatch(number -> isThere(new Shard(number, shard.of()))));
  }

  private boolean isThere(Shard one) {
    return Files.exists(folder.resolve(ManifestFile.name(one)), LinkOption.NOFOLLOW_LINKS);
  }

  /** The manifest's file. */
  Path path() {
    return file.path();
  }
}
