package org.engross.office;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.problem.Place;
import org.engross.problem.Problems;
import org.engross.table.Cell;
import org.engross.table.Row;

/**
 * A row of a list as the keys that one recipient has in recipients.yaml.
 *
 * <pre>
 * name,surname,street,city,state,zip,desk
 * Pat Specimen,Specimen,1 Sample Street,Example City,PA,01234,Trade
 *
 * - id: pat-specimen
 *   name: Pat Specimen
 *   surname: Specimen
 *   address: [1 Sample Street, "Example City, PA 01234"]
 *   fields: {state: PA, desk: Trade}
 * </pre>
 */
final class ListedRow implements Places {
  /** Stands in for the line of what is made of several cells. */
  private static final int WHOLE = -1;

  private static final List<String> LAST =
      List.of("inside-address", "salutation", "close", "since", "until");

  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern ZIP = Pattern.compile("[0-9]{5}(-[0-9]{4})?");

  private final Row row;
  private final Setting setting;
  private final Problems problems;
  private final List<Cell> cells = new ArrayList<>();
  private final List<Node.Entry> entries = new ArrayList<>();
  private boolean flawed;

  /**
   * What all rows of a list have in common.
   *
   * @param asked columns that forms of address ask for
   * @param form the form of the rows that name none
   * @param words texts that stand in many rows, so that each is held once
   * @param names what templates call a column, by its header
   */
  record Setting(
      Catalog<FormOfAddress> forms,
      List<String> asked,
      Optional<Named> form,
      Map<String, String> words,
      Map<String, String> names) {
    private static final int MOST_WORDS = 10_000;

    Setting(Catalog<FormOfAddress> forms, List<String> asked, Optional<Named> form) {
      this(forms, asked, form, new HashMap<>(), new HashMap<>());
    }

    private String word(String text) {
      return words.size() < MOST_WORDS
          ? words.computeIfAbsent(text, t -> t)
          : words.getOrDefault(text, text);
    }

    private String name(String header) {
      return names.computeIfAbsent(header, ListedRow::name);
    }
  }

  ListedRow(Row row, Setting setting, Problems problems) {
    this.row = row;
    this.setting = setting;
    this.problems = problems;
    Optional<Node.Scalar> name = row.cell("name").map(this::scalar).or(this::joinedName);
    put("id", row.cell("id").<Node>map(this::scalar).orElseGet(() -> idOf(name)));
    Optional<FormOfAddress> form = form();
    name.ifPresent(n -> put("name", n));
    take("surname");
    courtesy();
    form.ifPresent(this::asked);
    address();
    LAST.forEach(this::take);
    others(form);
  }

  /** The keys of the recipient. */
  Node.Mapping keys() {
    return new Node.Mapping(WHOLE, 0, List.copyOf(entries), flawed);
  }

  @Override
  public Place place(Node node) {
    return node.line() == WHOLE ? row.place() : cells.get(node.line()).place();
  }

  @Override
  public Place place(Node.Scalar scalar, int offset) {
    return place(scalar);
  }

  @Override
  public String adding(String key, String example) {
    return "write it into a column  " + key;
  }

  /** What templates call a column: {@code home_office}, for {@code Home office}. */
  static String name(String header) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(header, Normalizer.Form.NFD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    String name =
        Stream.of(plain.split("[^a-z0-9]+", -1))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("_"));
    return name.isEmpty() || Character.isLetter(name.charAt(0)) ? name : "_" + name;
  }

  private Optional<FormOfAddress> form() {
    Optional<Cell> own = row.cell("form");
    own.ifPresent(cell -> put("form", scalar(cell)));
    if (own.isEmpty()) {
      setting.form.ifPresent(usual -> put("form", made(usual.id())));
    }
    return own.map(Cell::text)
        .or(() -> setting.form.map(Named::id))
        .flatMap(id -> setting.forms.get(id));
  }

  private Optional<Node.Scalar> joinedName() {
    Optional<Cell> first = row.cell("first-name");
    if (first.isEmpty()) {
      return Optional.empty();
    }
    String name =
        Stream.of(first, row.cell("middle-name"), row.cell("surname"))
            .flatMap(Optional::stream)
            .map(Cell::text)
            .collect(Collectors.joining(" "));
    String suffix = row.cell("suffix").map(Cell::text).orElse("");
    boolean comma = suffix.startsWith("Jr") || suffix.startsWith("Sr");
    return Optional.of(
        scalar(first.get(), suffix.isEmpty() ? name : name + (comma ? ", " : " ") + suffix));
  }

  /** An id of the letters of a name; where there is no name, its reader says so. */
  private Node idOf(Optional<Node.Scalar> name) {
    String id = name.map(n -> Ids.of(n.text())).orElse("");
    if (id.isEmpty()) {
      name.ifPresent(
          n -> error(place(n), "no id can be made of this name", "write one into a column  id"));
      return new Node.Refused(WHOLE, 0);
    }
    return new Node.Scalar(name.get().line(), 0, id, false, false);
  }

  /** "Mr", "mr." and "MR" are "Mr."; whatever else is no title is for the reader to refuse. */
  private void courtesy() {
    row.cell("courtesy")
        .ifPresent(
            cell -> {
              String letters = cell.text().replace(".", "");
              String word =
                  Arrays.stream(Courtesy.values())
                      .map(Courtesy::word)
                      .filter(w -> w.replace(".", "").equalsIgnoreCase(letters))
                      .findFirst()
                      .orElse(cell.text());
              put("courtesy", scalar(cell, word));
            });
  }

  private void asked(FormOfAddress form) {
    setting.asked.stream().filter(form.asks()::contains).forEach(this::take);
    if (form.asks().contains("state")) {
      row.cell("state").ifPresent(cell -> put("state", scalar(cell, States.called(cell.text()))));
    }
  }

  private void address() {
    List<Node> lines = new ArrayList<>();
    RecipientColumns.STREET.stream()
        .flatMap(key -> row.cell(key).stream())
        .forEach(cell -> lines.add(scalar(cell)));
    cityLine().ifPresent(lines::add);
    if (!lines.isEmpty()) {
      put("address", new Node.Sequence(WHOLE, 0, lines));
    }
  }

  /** {@code Example City, PA 01234}; a state alone is no line of an address. */
  private Optional<Node> cityLine() {
    Optional<Cell> city = row.cell("city");
    Optional<Cell> zip = row.cell("zip");
    Optional<String> state = row.cell("state").map(Cell::text).map(States::code);
    zip.ifPresent(cell -> checkZip(cell, state));
    if (city.isEmpty() && zip.isPresent()) {
      error(zip.get().place(), "a ZIP code stands here without a city", "write the city");
    }
    return city.map(
        cell ->
            scalar(
                cell,
                cell.text()
                    + state.map(s -> ", " + s).orElse("")
                    + zip.map(z -> " " + z.text()).orElse("")));
  }

  /** Elsewhere postal codes have other shapes. */
  private void checkZip(Cell zip, Optional<String> state) {
    boolean ours = state.filter(States.codes()::contains).isPresent();
    if (ours && !ZIP.matcher(zip.text()).matches()) {
      boolean lost = zip.text().matches("[0-9]{3,4}");
      error(
          zip.place(),
          "\"" + zip.text() + "\" is no ZIP code",
          lost
              ? "zeros at its beginning were lost, as it seems: give the column the format Text"
              : "write five digits, or five and four: 20515-0001");
    }
  }

  /** What no key of a recipient takes stands in its fields, for templates. */
  private void others(Optional<FormOfAddress> form) {
    List<Node.Entry> fields = new ArrayList<>();
    Stream<String> unasked =
        Stream.concat(setting.asked.stream(), Stream.of("state"))
            .filter(key -> form.isEmpty() || !form.get().asks().contains(key));
    unasked.flatMap(key -> row.cell(key).stream().map(c -> field(key, c))).forEach(fields::add);
    for (Cell cell : row.others()) {
      if (!cell.text().isEmpty()) {
        fields.add(field(cell.header(), cell));
      }
    }
    if (!fields.isEmpty()) {
      put("fields", new Node.Mapping(WHOLE, 0, fields, false));
    }
  }

  private Node.Entry field(String key, Cell cell) {
    return new Node.Entry(made(setting.name(key)), scalar(cell));
  }

  private void take(String key) {
    row.cell(key).ifPresent(cell -> put(key, scalar(cell)));
  }

  private void put(String key, Node value) {
    entries.add(new Node.Entry(made(key), value));
  }

  private Node.Scalar made(String text) {
    return new Node.Scalar(WHOLE, 0, setting.word(text), false, false);
  }

  private Node.Scalar scalar(Cell cell) {
    return scalar(cell, cell.text());
  }

  private Node.Scalar scalar(Cell cell, String text) {
    cells.add(cell);
    return new Node.Scalar(cells.size() - 1, 0, setting.word(text), false, false);
  }

  private void error(Place place, String message, String remedy) {
    flawed = true;
    problems.error(place, message, remedy);
  }
}
