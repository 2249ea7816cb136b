package org.engross.outbox;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import org.engross.outbox.Manifest.Entry;

/**
 * Entries in the order of their names, each name once. Each is held as its line of JSON and read
 * when it is asked for: a fifth of the memory that its maps would take.
 */
final class EntryList extends AbstractList<Entry> implements RandomAccess {
  static final EntryList EMPTY = new EntryList(new byte[0][]);

  private static final byte[] RUN_FIELD =
      ("\"" + Manifest.RUN + "\":\"").getBytes(StandardCharsets.US_ASCII);

  private final byte[][] lines;

  private EntryList(byte[][] lines) {
    this.lines = lines;
  }

  /** These entries, sorted; a second one of the same name is refused. */
  static EntryList of(Iterable<Entry> entries) {
    if (entries instanceof EntryList list) {
      return list;
    }
    List<byte[]> lines = new ArrayList<>();
    entries.forEach(entry -> lines.add(line(entry)));
    return ofLines(lines);
  }

  /** The entries of these lines, sorted; a second one of the same name is refused. */
  static EntryList ofLines(List<byte[]> lines) {
    byte[][] sorted = lines.toArray(byte[][]::new);
    Arrays.sort(sorted, EntryList::compare);
    for (int i = 1; i < sorted.length; i++) {
      if (compare(sorted[i - 1], sorted[i]) == 0) {
        throw new IllegalArgumentException("it names " + name(sorted[i]) + " twice");
      }
    }
    return new EntryList(sorted);
  }

  /** An entry as its line, in UTF-8, without a line end. */
  static byte[] line(Entry entry) {
    return ManifestJson.line(entry).getBytes(StandardCharsets.UTF_8);
  }

  /** The name in a line. */
  static String name(byte[] line) {
    int start = ManifestJson.NAME_AT;
    return new String(line, start, nameEnd(line) - start, StandardCharsets.UTF_8);
  }

  /** The hash in a line. */
  static String sha256(byte[] line) {
    int start = nameEnd(line) + ManifestJson.FROM_NAME_TO_HASH;
    return new String(line, start, ManifestJson.HASH_LENGTH, StandardCharsets.US_ASCII);
  }

  /** The entry of a line that {@link #line} made. */
  static Entry entry(byte[] line) {
    try {
      return ManifestJson.entry(new String(line, StandardCharsets.UTF_8));
    } catch (ManifestJson.DamagedException e) {
      throw new IllegalStateException("not a line of ours", e);
    }
  }

  /** A plain name has no quotation mark and nothing that JSON escapes. */
  private static int nameEnd(byte[] line) {
    int end = ManifestJson.NAME_AT;
    while (line[end] != '"') {
      end++;
    }
    return end;
  }

  /** Compares two lines by their names. */
  static int compare(byte[] one, byte[] other) {
    int start = ManifestJson.NAME_AT;
    return Arrays.compareUnsigned(one, start, nameEnd(one), other, start, nameEnd(other));
  }

  /** Those of these runs that made some of them; it looks no further than it must. */
  Set<String> runsAmong(Set<String> names) {
    Set<String> found = new HashSet<>();
    for (int i = 0; i < lines.length && found.size() < names.size(); i++) {
      String run = run(lines[i]);
      if (names.contains(run)) {
        found.add(run);
      }
    }
    return found;
  }

  /** In JSON a quotation mark inside a value is escaped, so this is a field or nothing. */
  private static String run(byte[] line) {
    int last = line.length - RUN_FIELD.length;
    for (int i = nameEnd(line); i < last; i++) {
      if (line[i] == '"'
          && Arrays.mismatch(line, i, i + RUN_FIELD.length, RUN_FIELD, 0, RUN_FIELD.length) < 0) {
        int start = i + RUN_FIELD.length;
        int end = start;
        while (line[end] != '"') {
          end++;
        }
        return new String(line, start, end - start, StandardCharsets.UTF_8);
      }
    }
    return "";
  }

  @Override
  public Entry get(int index) {
    return entry(lines[index]);
  }

  @Override
  public int size() {
    return lines.length;
  }

  /** The lines of JSON, in order. */
  List<byte[]> lines() {
    return Arrays.asList(lines);
  }

  /** The entry of a name. */
  Optional<Entry> find(String name) {
    if (!FileNames.isPlain(name)) {
      return Optional.empty();
    }
    byte[] wanted = ManifestJson.lineOf(name);
    int index = Arrays.binarySearch(lines, wanted, EntryList::compare);
    return index < 0 ? Optional.empty() : Optional.of(get(index));
  }

  /** These entries with others added or in their place; one that says the same stays as it was. */
  EntryList with(EntryList others) {
    List<byte[]> all = new ArrayList<>(lines.length + others.lines.length);
    int i = 0;
    for (byte[] other : others.lines) {
      while (i < lines.length && compare(lines[i], other) < 0) {
        all.add(lines[i++]);
      }
      boolean known = i < lines.length && compare(lines[i], other) == 0;
      all.add(known ? newer(lines[i++], other) : other);
    }
    all.addAll(lines().subList(i, lines.length));
    return new EntryList(all.toArray(byte[][]::new));
  }

  /** Those of these entries that have none of these names, which are given as lines in order. */
  EntryList besides(Iterable<byte[]> others) {
    List<byte[]> rest = new ArrayList<>();
    int i = 0;
    for (byte[] other : others) {
      while (i < lines.length && compare(lines[i], other) < 0) {
        rest.add(lines[i++]);
      }
      i += i < lines.length && compare(lines[i], other) == 0 ? 1 : 0;
    }
    rest.addAll(lines().subList(i, lines.length));
    return new EntryList(rest.toArray(byte[][]::new));
  }

  /** These entries without those of these names. */
  EntryList without(Set<String> names) {
    return new EntryList(
        Arrays.stream(lines).filter(line -> !names.contains(name(line))).toArray(byte[][]::new));
  }

  private static byte[] newer(byte[] was, byte[] is) {
    return Arrays.equals(was, is) || entry(was).saysTheSameAs(entry(is)) ? was : is;
  }
}
