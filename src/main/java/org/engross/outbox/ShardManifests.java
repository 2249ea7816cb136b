package org.engross.outbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.engross.problem.Problems;

/** The manifests that runs of shards left in a folder: {@code manifest-3-of-8.json}. */
final class ShardManifests {
  private static final String BEGINNING = "manifest-";
  private static final Pattern NAME =
      Pattern.compile("manifest-([1-9][0-9]{0,4})-of-([1-9][0-9]{0,4})\\.json");

  private final SortedMap<Shard, ManifestFile> files = new TreeMap<>();

  private ShardManifests() {}

  /** Those that lie in a folder. */
  static ShardManifests of(Leavings leavings, Path folder, Disk disk) {
    ShardManifests manifests = new ShardManifests();
    for (Path file : leavings.named(BEGINNING)) {
      shard(file.getFileName().toString())
          .ifPresent(s -> manifests.files.put(s, new ManifestFile(disk, folder, s)));
    }
    return manifests;
  }

  /** The shard whose manifest has this name. */
  static Optional<Shard> shard(String name) {
    Matcher parts = NAME.matcher(name);
    return parts.matches()
        ? Shard.of(parts.group(1) + "/" + parts.group(2)).filter(shard -> !shard.isWhole())
        : Optional.empty();
  }

  boolean isEmpty() {
    return files.isEmpty();
  }

  /** How many there are. */
  int size() {
    return files.size();
  }

  /** Those that are not there, of batches of which some are. */
  List<Shard> missing() {
    return files.keySet().stream()
        .map(shard -> shard.of())
        .distinct()
        .flatMap(of -> IntStream.rangeClosed(1, of).mapToObj(number -> new Shard(number, of)))
        .filter(shard -> !files.containsKey(shard))
        .toList();
  }

  /** All that they say, and what another manifest says beside. */
  Manifest over(Manifest whole, Inventory inventory, Problems problems) throws IOException {
    Manifest all = whole;
    for (ManifestFile file : files.values()) {
      Manifest part = file.read(problems);
      all = all.with(believed(part, all, inventory)).withRuns(part.runs());
    }
    return all;
  }

  /**
   * Where a file was moved from one shard to another, the one that tells what lies there is right.
   */
  private static List<Manifest.Entry> believed(Manifest part, Manifest all, Inventory inventory)
      throws IOException {
    List<Manifest.Entry> believed = new ArrayList<>();
    for (Manifest.Entry entry : part.drafts()) {
      Optional<Manifest.Entry> other =
          all.find(entry.name()).filter(e -> !e.sha256().equals(entry.sha256()));
      if (other.isEmpty() || !isThere(other.get(), inventory)) {
        believed.add(entry);
      }
    }
    return believed;
  }

  private static boolean isThere(Manifest.Entry entry, Inventory inventory) throws IOException {
    return inventory.find(entry.name(), entry.sha256()) == Found.SAME;
  }

  /** Deletes them, because another says all that they say. */
  void delete() throws IOException {
    for (ManifestFile file : files.values()) {
      file.delete();
    }
  }
}
