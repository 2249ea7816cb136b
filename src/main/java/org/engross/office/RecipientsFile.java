package org.engross.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engross.table.Table;

/**
 * A file of recipients that is made of a list.
 *
 * <pre>
 * recipients:
 *   - id: pat-specimen
 *     form: governor
 *     name: Pat Specimen
 *     surname: Specimen
 *     state: Pennsylvania
 *     address: ["1 Sample Street", "Example City, PA 01234"]
 *     fields: {desk: Trade}
 * </pre>
 */
public final class RecipientsFile {
  private final StringBuilder out = new StringBuilder();
  private final List<Recipient> untitled = new ArrayList<>();
  private final List<Recipient> unplaced = new ArrayList<>();
  private Optional<Table> table = Optional.empty();
  private int count;

  RecipientsFile() {}

  void add(Node.Mapping keys, Recipient recipient, Optional<FormOfAddress> form) {
    count++;
    entry(keys);
    boolean titled = has(keys, "courtesy") || has(keys, "salutation");
    if (!titled && form.filter(FormOfAddress::greetsByCourtesy).isPresent()) {
      untitled.add(recipient);
    }
    boolean placed = has(keys, "address") || has(keys, "inside-address");
    if (!placed && form.filter(f -> f.address().isEmpty()).isPresent()) {
      unplaced.add(recipient);
    }
  }

  void of(Table read) {
    table = Optional.of(read);
  }

  /** How many recipients there are. */
  public int count() {
    return count;
  }

  /** Those who are greeted without a courtesy title, although their forms have one. */
  public List<Recipient> untitled() {
    return List.copyOf(untitled);
  }

  /** Those whose inside address names no place. */
  public List<Recipient> unplaced() {
    return List.copyOf(unplaced);
  }

  /** What stands above the columns that were read as keys, by these. */
  public Map<String, String> columns() {
    return table.map(Table::columns).orElse(Map.of());
  }

  /** What stands above the columns that are kept as fields, by what templates call them. */
  public Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    table.ifPresent(t -> t.others().forEach(header -> fields.put(ListedRow.name(header), header)));
    return fields;
  }

  /**
   * The file.
   *
   * @param head what stands above the recipients, as comments
   */
  public String text(List<String> head) {
    return head.stream().map(line -> "# " + line + "\n").collect(Collectors.joining())
        + "recipients:\n"
        + out;
  }

  private static boolean has(Node.Mapping keys, String key) {
    return keys.entries().stream().anyMatch(e -> e.key().text().equals(key));
  }

  private void entry(Node.Mapping keys) {
    String lead = "  - ";
    for (Node.Entry entry : keys.entries()) {
      String key = entry.key().text();
      out.append(lead).append(key).append(": ").append(value(key, entry.value())).append('\n');
      lead = "    ";
    }
    out.append('\n');
  }

  private static String value(String key, Node node) {
    if (node instanceof Node.Sequence list) {
      return list.items().stream()
          .flatMap(item -> ((Node.Scalar) item).text().lines())
          .map(YamlText::quoted)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    if (node instanceof Node.Mapping inner) {
      return inner.entries().stream()
          .map(e -> e.key().text() + ": " + value("", e.value()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    String text = ((Node.Scalar) node).text();
    return key.equals("inside-address")
        ? text.lines().map(YamlText::quoted).collect(Collectors.joining(", ", "[", "]"))
        : YamlText.of(text);
  }
}
