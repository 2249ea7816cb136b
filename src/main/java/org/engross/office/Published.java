package org.engross.office;

import java.util.List;
import java.util.Optional;
import org.engross.problem.Place;
import org.engross.problem.Problems;
import org.engross.source.Source;

/**
 * A piece of a YAML file that somebody else publishes, read as strictly as an office's own, but
 * only for the keys that are asked for: whatever else it holds is its publisher's business.
 */
public final class Published {
  private final Lines lines;
  private final Node node;

  private Published(Lines lines, Node node) {
    this.lines = lines;
    this.node = node;
  }

  /** A whole file, or empty (said in problems) where it is not YAML. */
  public static Optional<Published> read(Source source, Problems problems) {
    Lines lines = new Lines(source);
    return NodeReader.read(lines, problems).map(node -> new Published(lines, node));
  }

  /** Where it stands. */
  public Place place() {
    return lines.place(node);
  }

  /** The entries, if it is a list; none otherwise. */
  public List<Published> items() {
    return node instanceof Node.Sequence list
        ? list.items().stream().map(this::at).toList()
        : List.of();
  }

  /** The keys, if it has some. */
  public List<String> keys() {
    return node instanceof Node.Mapping mapping
        ? mapping.entries().stream().map(e -> e.key().text()).toList()
        : List.of();
  }

  /** What stands behind a key. */
  public Optional<Published> get(String key) {
    if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        if (entry.key().text().equals(key)) {
          return Optional.of(at(entry.value()));
        }
      }
    }
    return Optional.empty();
  }

  /** The text behind a key, without space around it; empty where nothing is written. */
  public Optional<String> text(String key) {
    return get(key)
        .map(value -> value.node)
        .filter(Node.Scalar.class::isInstance)
        .map(Node.Scalar.class::cast)
        .filter(scalar -> !scalar.isMissing())
        .map(scalar -> scalar.text().strip());
  }

  /** The entries behind a key. */
  public List<Published> items(String key) {
    return get(key).map(Published::items).orElse(List.of());
  }

  private Published at(Node inner) {
    return new Published(lines, inner);
  }
}
