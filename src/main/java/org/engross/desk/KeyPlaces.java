package org.engross.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.engross.office.Published;
import org.engross.problem.Place;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.source.Folder;
import org.engross.source.Source;

/**
 * Finds the line of a key in the files that a run has read. Where there is no such line, as in a
 * row of a table, what is asked for stands where the whole record does.
 */
final class KeyPlaces {
  private static final String SHIPPED = "(shipped) examples/";

  private final Folder own;
  private final Path shownFrom;
  private final Map<String, Optional<Published>> read = new HashMap<>();

  /**
   * @param own the office's files
   * @param shownFrom the folder from which places name files
   */
  KeyPlaces(Folder own, Path shownFrom) {
    this.own = own;
    this.shownFrom = shownFrom;
  }

  /** What stands in a YAML file; empty where it is none, or cannot be read. */
  Optional<Published> file(String name) {
    return read.computeIfAbsent(name, this::parse);
  }

  private Optional<Published> parse(String name) {
    try {
      boolean isYaml = name.endsWith(".yaml") || name.endsWith(".yml");
      return isYaml
          ? source(name).flatMap(s -> Published.read(s, new Problems()))
          : Optional.empty();
    } catch (IOException | ProblemException e) {
      return Optional.empty(); // the file was read a moment ago, and its record's place is known
    }
  }

  private Optional<Source> source(String name) throws IOException {
    String prefix = own.name("");
    if (name.startsWith(SHIPPED)) {
      return Shipped.office().read(name.substring(SHIPPED.length()));
    } else if (!prefix.startsWith("(shipped)") && name.startsWith(prefix)) {
      Optional<Source> source = own.read(name.substring(prefix.length()));
      if (source.isPresent()) {
        return source;
      }
    }
    return Optional.of(Source.read(name, shownFrom.resolve(name)));
  }

  /** The record that begins at a place. */
  Optional<Published> record(Place place) {
    return file(place.file()).flatMap(root -> find(root, node -> begins(node, place)));
  }

  private static boolean begins(Published node, Place place) {
    return !node.keys().isEmpty() && node.place().line() == place.line();
  }

  /** The draft of a packet whose template is named at a place. */
  Optional<Published> draft(Place template) {
    return file(template.file())
        .flatMap(
            root ->
                root.items("drafts").stream()
                    .filter(d -> d.get("template").filter(t -> isAt(t, template)).isPresent())
                    .findFirst());
  }

  private static boolean isAt(Published node, Place place) {
    return node.place().line() == place.line() && node.place().column() == place.column();
  }

  private static Optional<Published> find(Published node, Predicate<Published> wanted) {
    if (wanted.test(node)) {
      return Optional.of(node);
    }
    for (Published item : node.items()) {
      Optional<Published> found = find(item, wanted);
      if (found.isPresent()) {
        return found;
      }
    }
    for (String key : node.keys()) {
      Optional<Published> found = find(node.get(key).orElseThrow(), wanted);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The line of a key of the record at a place. */
  Place of(Place record, String key) {
    return record(record).flatMap(r -> r.get(key)).map(Published::place).orElse(record);
  }

  /** The line of an item in a key's list; of a single value its own. */
  Place item(Place record, String key, int index) {
    Optional<Published> list = record(record).flatMap(r -> r.get(key));
    List<Published> items = list.map(Published::items).orElse(List.of());
    return index < items.size()
        ? items.get(index).place()
        : list.map(Published::place).orElse(record);
  }
}
