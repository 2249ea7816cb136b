package org.engross.desk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.engross.office.OfficeFiles;
import org.engross.office.Preparation;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.source.Folder;
import org.engross.source.ReadFolder;
import org.engross.source.Source;

/**
 * What an office keeps, as an earlier run read it: as long as all its files are byte for byte the
 * same, nothing is wrong with them, they need no YAML reader, and of points and people only those
 * are read that a run asks for. Reading them was a third of one cold letter.
 *
 * <p>An office in whose files anything was remarked on is not kept, so that it is said in each run.
 * A file of the cache that is damaged is as good as none.
 */
final class OfficeCache {
  private static final String ENDING = ".office";

  private final Cache cache;
  private final String key;

  /**
   * @param root the office's folder
   */
  OfficeCache(Cache cache, Path root) {
    this.cache = cache;
    this.key = "office " + root.toAbsolutePath().normalize();
  }

  /**
   * Reads an office's files, as {@link OfficeFiles#read(Folder, Folder, Problems)} does.
   *
   * @param problems empty so far
   */
  OfficeFiles read(ReadFolder own, Folder shipped, Problems problems) {
    Optional<Seen> seen = cache.find(key, ENDING).flatMap(OfficeCache::decoded);
    if (seen.isPresent() && seen.get().isStillIn(own.folder())) {
      return OfficeFiles.read(new Known(own, seen.get()), shipped, problems);
    }
    Recorder recorder = new Recorder(own);
    OfficeFiles files = OfficeFiles.read(recorder, shipped, problems, recorder::parsed);
    recorder.end();
    if (recorder.isWhole() && problems.list().isEmpty()) {
      cache.keep(key, ENDING, encoded(recorder.seen()));
    }
    return files;
  }

  /** A sub-folder that was listed. */
  private record Listing(String under, String ending) {

    // A record's own of these are slow to start.

    @Override
    public boolean equals(Object other) {
      return other instanceof Listing listing
          && under.equals(listing.under)
          && ending.equals(listing.ending);
    }

    @Override
    public int hashCode() {
      return 31 * under.hashCode() + ending.hashCode();
    }
  }

  /**
   * All that was asked of an office's folder.
   *
   * @param files by path their bytes; empty where there was no file
   * @param nodes by path the read form of those that an office has
   */
  private record Seen(
      Map<Listing, List<String>> lists,
      Map<String, Optional<byte[]>> files,
      Map<String, byte[]> nodes) {

    boolean isStillIn(Folder folder) {
      try {
        return lists.entrySet().stream()
                .allMatch(
                    e -> folder.list(e.getKey().under, e.getKey().ending).equals(e.getValue()))
            && files.entrySet().stream()
                .allMatch(e -> isSame(e.getValue(), folder.bytes(e.getKey())));
      } catch (ProblemException e) {
        return false; // Reading it says what is wrong.
      }
    }

    private static boolean isSame(Optional<byte[]> one, Optional<byte[]> other) {
      return one.isPresent()
          ? other.isPresent() && Arrays.equals(one.get(), other.get())
          : other.isEmpty();
    }
  }

  /** A folder that is as it was seen. */
  private record Known(ReadFolder own, Seen seen) implements Folder {
    @Override
    public Optional<Source> read(String path) {
      Optional<byte[]> bytes = seen.files.get(path);
      if (bytes == null) {
        return own.read(path);
      }
      Optional<Source> source = bytes.map(b -> Source.known(name(path), b));
      source.ifPresent(s -> own.add(path, s));
      return source;
    }

    @Override
    public Optional<byte[]> bytes(String path) {
      return own.bytes(path);
    }

    @Override
    public Optional<byte[]> prepared(String path) {
      return Optional.ofNullable(seen.nodes.get(path));
    }

    @Override
    public boolean has(String path) {
      Optional<byte[]> bytes = seen.files.get(path);
      return bytes == null ? own.has(path) : bytes.isPresent();
    }

    @Override
    public String name(String path) {
      return own.name(path);
    }

    @Override
    public List<String> list(String under, String ending) {
      List<String> paths = seen.lists.get(new Listing(under, ending));
      return paths == null ? own.list(under, ending) : paths;
    }
  }

  /** A folder that takes down what is asked of it, until it is told to end. */
  private static final class Recorder implements Folder {
    private final Folder own;
    private final Seen seen =
        new Seen(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    private final Map<String, Supplier<byte[]>> parsed = new HashMap<>();
    private boolean ended;
    private boolean whole = true;

    Recorder(Folder own) {
      this.own = own;
    }

    void end() {
      ended = true;
    }

    /** Whether all was taken down: no file was saved by somebody in the meantime. */
    boolean isWhole() {
      return whole;
    }

    void parsed(String path, Supplier<byte[]> nodes) {
      parsed.put(path, nodes);
    }

    Seen seen() {
      seen.files.forEach(
          (path, bytes) -> {
            if (bytes.isPresent() && parsed.containsKey(path)) {
              seen.nodes.put(path, parsed.get(path).get());
            }
          });
      return seen;
    }

    @Override
    public Optional<Source> read(String path) {
      Optional<Source> source = own.read(path);
      if (!ended) {
        Optional<byte[]> bytes = own.bytes(path);
        Optional<Source> again = bytes.map(b -> Source.decode(own.name(path), b));
        whole &=
            again.map(Source::text).equals(source.map(Source::text))
                && seen.files.put(path, bytes) == null;
      }
      return source;
    }

    @Override
    public Optional<byte[]> bytes(String path) {
      return own.bytes(path);
    }

    @Override
    public boolean has(String path) {
      return own.has(path);
    }

    @Override
    public String name(String path) {
      return own.name(path);
    }

    @Override
    public List<String> list(String under, String ending) {
      List<String> paths = own.list(under, ending);
      if (!ended) {
        seen.lists.put(new Listing(under, ending), paths);
      }
      return paths;
    }
  }

  // What was seen as bytes: the build that saw it, then all in the order of the record, each list
  // and file with its length before it.

  private static byte[] encoded(Seen seen) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(content)) {
      out.writeUTF(Preparation.build());
      out.writeInt(seen.lists.size());
      for (Map.Entry<Listing, List<String>> list : seen.lists.entrySet()) {
        out.writeUTF(list.getKey().under);
        out.writeUTF(list.getKey().ending);
        out.writeInt(list.getValue().size());
        for (String path : list.getValue()) {
          out.writeUTF(path);
        }
      }
      out.writeInt(seen.files.size());
      for (Map.Entry<String, Optional<byte[]>> file : seen.files.entrySet()) {
        out.writeUTF(file.getKey());
        write(file.getValue(), out);
        write(Optional.ofNullable(seen.nodes.get(file.getKey())), out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return content.toByteArray();
  }

  private static void write(Optional<byte[]> bytes, DataOutputStream out) throws IOException {
    out.writeBoolean(bytes.isPresent());
    if (bytes.isPresent()) {
      out.writeInt(bytes.get().length);
      out.write(bytes.get());
    }
  }

  /** Empty if another build wrote these bytes. */
  private static Optional<Seen> decoded(byte[] bytes) {
    try {
      return read(new DataInputStream(new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<Seen> read(DataInputStream in) throws IOException {
    if (!in.readUTF().equals(Preparation.build())) {
      return Optional.empty();
    }
    Seen seen = new Seen(new HashMap<>(), new LinkedHashMap<>(), new HashMap<>());
    for (int n = in.readInt(); n > 0; n--) {
      Listing listing = new Listing(in.readUTF(), in.readUTF());
      String[] paths = new String[in.readInt()];
      for (int i = 0; i < paths.length; i++) {
        paths[i] = in.readUTF();
      }
      seen.lists.put(listing, List.of(paths));
    }
    for (int n = in.readInt(); n > 0; n--) {
      String path = in.readUTF();
      seen.files.put(path, bytes(in));
      bytes(in).ifPresent(nodes -> seen.nodes.put(path, nodes));
    }
    return Optional.of(seen);
  }

  private static Optional<byte[]> bytes(DataInputStream in) throws IOException {
    return in.readBoolean() ? Optional.of(in.readNBytes(in.readInt())) : Optional.empty();
  }
}
