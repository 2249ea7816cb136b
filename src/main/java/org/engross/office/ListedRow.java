package org.engross.office;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private static final String STATE = "state";

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
    Optional<Node.Scalar> name = name();
    Optional<Cell> id = row.cell("id");
    put("id", id.isPresent() ? scalar(id.get()) : idOf(name));
    Optional<FormOfAddress> form = form();
    if (name.isPresent()) {
      put("name", name.get());
    }
    take("surname");
    courtesy();
    Set<String> asks = form.map(FormOfAddress::asks).orElse(Set.of());
    asked(asks);
    address();
    for (String key : LAST) {
      take(key);
    }
    others(asks);
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
    if (own.isPresent()) {
      put("form", scalar(own.get()));
      return setting.forms.get(own.get().text());
    }
    if (setting.form.isPresent()) {
      String usual = setting.form.get().id();
      put("form", made(usual));
      return setting.forms.get(usual);
    }
    return Optional.empty();
  }

  private Optional<Node.Scalar> name() {
    Optional<Cell> whole = row.cell("name");
    return whole.isPresent() ? Optional.of(scalar(whole.get())) : joinedName();
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
    Optional<Cell> cell = row.cell("courtesy");
    if (cell.isPresent()) {
      String text = cell.get().text();
      put("courtesy", scalar(cell.get(), Courtesy.meant(text).map(Courtesy::word).orElse(text)));
    }
  }

  private void asked(Set<String> asks) {
    for (String key : setting.asked) {
      if (asks.contains(key)) {
        take(key);
      }
    }
    Optional<Cell> state = row.cell(STATE);
    if (state.isPresent() && asks.contains(STATE)) {
      put(STATE, scalar(state.get(), States.called(state.get().text())));
    }
  }

  private void address() {
    List<Node> lines = new ArrayList<>();
    for (String key : RecipientColumns.STREET) {
      Optional<Cell> cell = row.cell(key);
      if (cell.isPresent()) {
        lines.add(scalar(cell.get()));
      }
    }
    Optional<Node> city = cityLine();
    if (city.isPresent()) {
      lines.add(city.get());
    }
    if (!lines.isEmpty()) {
      put("address", new Node.Sequence(WHOLE, 0, lines));
    }
  }

  /** {@code Example City, PA 01234}; a state alone is no line of an address. */
  private Optional<Node> cityLine() {
    Optional<Cell> city = row.cell("city");
    Optional<Cell> zip = row.cell("zip");
    Optional<String> state = row.cell(STATE).map(cell -> States.code(cell.text()));
    if (zip.isPresent()) {
      checkZip(zip.get(), state);
    }
    if (city.isEmpty() && zip.isPresent()) {
      error(zip.get().place(), "a ZIP code stands here without a city", "write the city");
    }
    if (city.isEmpty()) {
      return Optional.empty();
    }
    String inState = state.isPresent() ? ", " + state.get() : "";
    String code = zip.isPresent() ? " " + zip.get().text() : "";
    return Optional.of(scalar(city.get(), city.get().text() + inState + code));
  }

  /** Elsewhere postal codes have other shapes. */
  private void checkZip(Cell zip, Optional<String> state) {
    boolean ours = state.isPresent() && States.codes().contains(state.get());
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
  private void others(Set<String> asks) {
    List<Node.Entry> fields = new ArrayList<>();
    for (String key : setting.asked) {
      unasked(key, asks, fields);
    }
    unasked(STATE, asks, fields);
    for (Cell cell : row.others()) {
      if (!cell.text().isEmpty()) {
        fields.add(field(cell.header(), cell));
      }
    }
    if (!fields.isEmpty()) {
      put("fields", new Node.Mapping(WHOLE, 0, fields, false));
    }
  }

  private void unasked(String key, Set<String> asks, List<Node.Entry> fields) {
    Optional<Cell> cell = row.cell(key);
    if (cell.isPresent() && !asks.contains(key)) {
      fields.add(field(key, cell.get()));
    }
  }

  private Node.Entry field(String key, Cell cell) {
    return new Node.Entry(made(setting.name(key)), scalar(cell));
  }

  private void take(String key) {
    Optional<Cell> cell = row.cell(key);
    if (cell.isPresent()) {
      put(key, scalar(cell.get()));
    }
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
