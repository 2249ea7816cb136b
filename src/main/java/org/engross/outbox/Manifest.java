package org.engross.outbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.engross.problem.Problems;

/**
 * What Engross wrote into a folder, as {@code manifest.json} says it.
 *
 * <pre>
 * {
 *   "manifest": 1,
 *   "drafts": [
 *     {"name":"2022-06-15-letter-ustr.docx","sha256":"9f86...","made":{"template":"letter"}}
 *   ],
 *   "runs": {
 *     "5f0c92ab": {"engross":"1.0.0","order":["packets/ustr.yaml"],"inputs":{...}}
 *   }
 * }
 * </pre>
 *
 * @param drafts sorted by file name, each name once
 * @param runs the {@link Run} of each draft, as JSON, by the name that its {@code made} has for it
 * @param unknown fields of a later version of Engross: name to JSON, kept as they are
 */
public record Manifest(
    List<Entry> drafts, SortedMap<String, String> runs, Map<String, String> unknown) {
  /** The fact of a draft that names its run. */
  static final String RUN = "run";

  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  /** Of a folder into which nothing was written yet. */
  public static final Manifest EMPTY = new Manifest(EntryList.EMPTY, new TreeMap<>(), Map.of());

  /** Copies the collections; sorts the drafts. */
  public Manifest {
    drafts = EntryList.of(drafts);
    runs = Collections.unmodifiableSortedMap(new TreeMap<>(runs));
    unknown = Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
  }

  /**
   * One file that Engross wrote.
   *
   * @param sha256 of the bytes as they were written, 64 lower-case hexadecimal digits
   * @param made what made it, sorted
   * @param unknown fields of a later version of Engross: name to JSON, kept as they are
   */
  public record Entry(
      String name, String sha256, SortedMap<String, String> made, Map<String, String> unknown) {

    /** Refuses a name that leads out of the folder, and what is not a hash. */
    public Entry {
      if (!FileNames.isPlain(name)) {
        throw new IllegalArgumentException("not a draft's file name: " + name);
      }
      if (!SHA_256.matcher(sha256).matches()) {
        throw new IllegalArgumentException("not a SHA-256: " + sha256);
      }
      made = Collections.unmodifiableSortedMap(new TreeMap<>(made));
      unknown = Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
    }

    /** An entry of this version. */
    static Entry of(String name, String sha256, Map<String, String> made) {
      return new Entry(name, sha256, new TreeMap<>(made), Map.of());
    }

    boolean saysTheSameAs(Entry other) {
      return sha256.equals(other.sha256) && made.equals(other.made);
    }
  }

  /**
   * The manifest of a folder, or an empty one if there is none; with those of shards.
   *
   * @param problems gets a warning if it is damaged, and so not believed
   * @throws org.engross.problem.ProblemException if it cannot be read, or a later version wrote it
   */
  public static Manifest read(Path folder, Problems problems) {
    Disk disk = new Disk();
    Manifest whole = new ManifestFile(disk, folder, Shard.WHOLE).read(problems);
    try {
      return ShardManifests.of(Leavings.in(folder), folder, disk)
          .over(whole, new Inventory(disk, folder), problems);
    } catch (IOException e) {
      throw DiskProblems.exception(folder, "be read", e);
    }
  }

  /** What is known of a file name. */
  public Optional<Entry> find(String name) {
    return entries().find(name);
  }

  /** The run that made a draft; empty if an earlier version made it, or none can be read. */
  public Optional<Run> run(Entry draft) {
    return Optional.ofNullable(draft.made().get(RUN))
        .flatMap(key -> Optional.ofNullable(runs.get(key)))
        .flatMap(Run::of);
  }

  /** This manifest with runs added. */
  Manifest withRuns(Map<String, String> more) {
    SortedMap<String, String> all = new TreeMap<>(runs);
    all.putAll(more);
    return new Manifest(drafts, all, unknown);
  }

  /** This manifest without runs of which no draft is left. */
  Manifest withoutBygoneRuns() {
    SortedMap<String, String> needed = new TreeMap<>(runs);
    needed.keySet().retainAll(entries().runsAmong(runs.keySet()));
    return new Manifest(drafts, needed, unknown);
  }

  /** This manifest without the drafts of these names. */
  Manifest without(Set<String> names) {
    return new Manifest(entries().without(names), runs, unknown);
  }

  /** The drafts as they are held. */
  EntryList entries() {
    return EntryList.of(drafts);
  }

  /** This manifest with an entry added or changed; one that says the same stays as it was. */
  Manifest with(List<Entry> others) {
    return new Manifest(entries().with(EntryList.of(others)), runs, unknown);
  }
}
