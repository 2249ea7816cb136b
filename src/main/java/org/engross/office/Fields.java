package org.engross.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.engross.own.OwnName;
import org.engross.own.OwnText;
import org.engross.own.OwnType;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.Problems;
import org.engross.source.Characters;
import org.engross.source.IsoDate;
import org.engross.source.Source;

/**
 * Reads the keys of one record, and says what is wrong with them. A key that was asked for is a
 * known key; {@link #build} names those that nobody asked for, and makes the record only if nothing
 * was wrong. Until then a required value that is missing has a stand-in.
 */
final class Fields {
  private static final int LONGEST_ID = 60;
  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n");
  private static final Pattern PARAGRAPH_END = Pattern.compile("\\n[ \\t]*(?:\\n[ \\t]*)+");
  private static final Pattern LINE_END = Pattern.compile("[ \\t]*\\n[ \\t]*");

  private final Places places;
  private final Node.Mapping mapping;
  private final String noun;
  private final Problems problems;
  private final boolean prepared;
  private final List<String> known = new ArrayList<>();
  private Optional<Named> id = Optional.empty();
  private boolean failed;
  private boolean anyKey;

  private Fields(
      Places places, Node.Mapping mapping, String noun, Problems problems, boolean prepared) {
    this.places = places;
    this.mapping = mapping;
    this.noun = noun;
    this.problems = problems;
    this.prepared = prepared;
    this.failed = mapping.flawed();
  }

  /**
   * The keys of a file, or empty (said in problems) where it is not YAML or has no keys.
   *
   * @param noun what the file holds, as messages call it: {@code office}
   */
  static Optional<Fields> of(Source source, String noun, Problems problems) {
    Lines lines = new Lines(source);
    Optional<Node> root = NodeReader.read(lines, problems);
    if (root.isPresent() && !(root.get() instanceof Node.Mapping)) {
      problems.error(
          lines.place(root.get()), "the file must begin with a key", "write  key: value  lines");
    }
    return root.filter(Node.Mapping.class::isInstance)
        .map(n -> new Fields(lines, (Node.Mapping) n, noun, problems, false));
  }

  /** The keys of a record that stands elsewhere than in a YAML file. */
  static Fields of(Places places, Node.Mapping mapping, String noun, Problems problems) {
    return new Fields(places, mapping, noun, problems, false);
  }

  /** A whole file in its read form. */
  byte[] encoded() {
    return NodeCode.encode(mapping);
  }

  /** The keys of a file in its read form: the build read it, or an earlier run. */
  static Fields of(Source source, byte[] prepared, String noun, Problems problems) {
    Node.Mapping root = (Node.Mapping) NodeCode.decode(prepared);
    return new Fields(new Lines(source), root, noun, problems, true);
  }

  /**
   * Whether the file was read before, by the build or an earlier run: nothing is wrong with it, and
   * its records may be read when they are asked for.
   */
  boolean isPrepared() {
    return prepared;
  }

  /** Where the record begins. */
  Place place() {
    return places.place(mapping);
  }

  /** The record as messages call it: {@code point "usmca"}, or {@code this point}. */
  String name() {
    return id.map(i -> noun + " \"" + i.id() + "\"").orElse("this " + noun);
  }

  /** The record's id with its place, once it was read. */
  Optional<Named> id() {
    return id;
  }

  /** Says an error, after which the record is not built. */
  void error(Place place, String message, String remedy) {
    failed = true;
    problems.error(place, message, remedy);
  }

  /** Says something that a person should look at. */
  void warning(Place place, String message, String remedy) {
    problems.warning(place, message, remedy);
  }

  /** Keeps the record from being built, for a reason that was said. */
  void fail() {
    failed = true;
  }

  /** As {@link #fail}, and since its kind is not known, no key of it can be called unknown. */
  void failWithAnyKey() {
    failed = true;
    anyKey = true;
  }

  /** The record, unless something was wrong with it; says which keys it does not have. */
  <T> Optional<T> build(Supplier<T> record) {
    for (Node.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (!anyKey && !known.contains(key)) {
        error(
            places.place(entry.key()),
            name() + " has no key \"" + key + "\"",
            Nearest.hint(key, known));
      }
    }
    return failed ? Optional.empty() : Optional.of(record.get());
  }

  /** Whether a key stands here with something behind it. */
  boolean has(String key) {
    return value(key).isPresent();
  }

  /** Whether nothing stands behind a key, or a list without entries. */
  boolean isEmpty(String key) {
    Optional<Node> value = value(key);
    return value.isEmpty()
        || value.get() instanceof Node.Sequence sequence && sequence.items().isEmpty();
  }

  /** Whether a key has text behind it, and not a list or further keys. */
  boolean isText(String key) {
    return value(key).filter(Node.Scalar.class::isInstance).isPresent();
  }

  /** Whether a key has further keys behind it. */
  boolean isRecord(String key) {
    return value(key).filter(Node.Mapping.class::isInstance).isPresent();
  }

  /** Where a key's value stands, or where the record begins if it has none. */
  Place place(String key) {
    return value(key).map(places::place).orElseGet(this::place);
  }

  /** The place of a character of a value. */
  Place place(Node.Scalar scalar, int offset) {
    return places.place(scalar, offset);
  }

  private Optional<Node> value(String key) {
    if (!known.contains(key)) {
      known.add(key);
    }
    for (Node.Entry entry : mapping.entries()) {
      if (entry.key().text().equals(key)) {
        return present(entry.value());
      }
    }
    return Optional.empty();
  }

  private Optional<Node> present(Node node) {
    failed |= node instanceof Node.Refused;
    boolean missing =
        node instanceof Node.Refused || node instanceof Node.Scalar s && s.isMissing();
    return missing ? Optional.empty() : Optional.of(node);
  }

  /** A required value, or its stand-in after the problem was said. */
  private <T> T required(String key, String example, Optional<T> value, T standIn) {
    if (value.isEmpty() && !has(key) && !isRefused(key)) {
      error(place(), name() + " has no " + key, places.adding(key, example));
    }
    return value.orElse(standIn);
  }

  private boolean isRefused(String key) {
    return mapping.entries().stream()
        .anyMatch(e -> e.key().text().equals(key) && e.value() instanceof Node.Refused);
  }

  /** Whether a text may be an id. */
  static boolean isId(String text) {
    if (text.isEmpty() || text.length() > LONGEST_ID) {
      return false;
    }
    char last = '-';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isHyphen = c == '-';
      if (isHyphen ? last == '-' : (c < 'a' || c > 'z') && (c < '0' || c > '9')) {
        return false;
      }
      last = c;
    }
    return last != '-';
  }

  /** The id of the record: lower-case letters, digits and single hyphens. */
  String id(String key) {
    Optional<String> text = optionalText(key);
    if (text.isPresent()) {
      if (!isId(text.get())) {
        error(
            place(key),
            "\"" + text.get() + "\" is no id",
            "write at most "
                + LONGEST_ID
                + " lower-case letters and digits, with hyphens between: chair-ways-and-means");
      }
      id = Optional.of(new Named(text.get(), place(key)));
    }
    return required(key, "a-short-name", text, "missing");
  }

  /** A required text of one paragraph; line ends in it are spaces. */
  String text(String key) {
    return text(key, "...");
  }

  /** A required text, with an example to show where it is missing. */
  String text(String key, String example) {
    return required(key, example, optionalText(key), "missing");
  }

  /** A text of one paragraph; line ends in it are spaces. */
  Optional<String> optionalText(String key) {
    Optional<Node> value = value(key);
    return value.isEmpty() ? Optional.empty() : line(key, value.get());
  }

  /** A text, with the node that it stands in: it may have several paragraphs. */
  Optional<Node.Scalar> optionalScalar(String key) {
    return value(key).flatMap(node -> scalar(key, node));
  }

  /** A required text of a given shape, or a stand-in after the problem was said. */
  Optional<String> optionalText(String key, Predicate<String> shape, String what, String remedy) {
    Optional<String> text = optionalText(key);
    if (text.isPresent() && !shape.test(text.get())) {
      error(place(key), "\"" + text.get() + "\" is no " + what, remedy);
    }
    return text;
  }

  private Optional<Node.Scalar> scalar(String key, Node node) {
    if (!(node instanceof Node.Scalar scalar)) {
      error(
          places.place(node),
          "\"" + key + "\" must be one text",
          "write  " + key + ": ...  and put a text that opens with [ or { in quotes");
      return Optional.empty();
    }
    int forbidden = Characters.firstForbidden(scalar.text());
    if (forbidden >= 0) {
      error(
          places.place(scalar, forbidden),
          "the character "
              + Characters.name(scalar.text().codePointAt(forbidden))
              + " may not stand in \""
              + key
              + "\"",
          "delete it");
      return Optional.empty();
    }
    return Optional.of(scalar);
  }

  private Optional<String> line(String key, Node node) {
    Optional<Node.Scalar> scalar = scalar(key, node);
    return scalar.isEmpty() ? Optional.empty() : Optional.of(oneParagraph(key, scalar.get()));
  }

  private String oneParagraph(String key, Node.Scalar scalar) {
    String text = scalar.text().strip();
    if (text.indexOf('\n') < 0) {
      return text;
    }
    if (BLANK_LINE.matcher(text).find()) {
      error(
          places.place(scalar),
          "\"" + key + "\" has several paragraphs",
          "write one, without blank lines");
    }
    return LINE_END.matcher(text).replaceAll(" ");
  }

  /** A required date, {@code 2022-06-15}. */
  LocalDate date(String key) {
    return required(key, "2022-06-15", optionalDate(key), LocalDate.EPOCH);
  }

  /** A date, {@code 2022-06-15}. */
  Optional<LocalDate> optionalDate(String key) {
    return optionalText(key).flatMap(text -> date(key, text));
  }

  private Optional<LocalDate> date(String key, String text) {
    Optional<LocalDate> day = IsoDate.read(text);
    if (!IsoDate.hasShape(text)) {
      error(place(key), "\"" + text + "\" is no date", "write year-month-day: 2022-06-15");
    } else if (day.isEmpty()) {
      error(place(key), "\"" + text + "\" is not in the calendar", "write a day that there is");
    }
    return day;
  }

  /** A word out of a fixed set. */
  <T> Optional<T> optionalChoice(String key, T[] among, Function<T, String> word) {
    Optional<String> text = optionalText(key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    for (T one : among) {
      if (word.apply(one).equals(text.get())) {
        return Optional.of(one);
      }
    }
    error(
        place(key),
        "\"" + text.get() + "\" is no " + key,
        Nearest.hint(text.get(), Arrays.stream(among).map(word).toList()));
    return Optional.empty();
  }

  /** A required word out of a fixed set. */
  <T> T choice(String key, T[] among, Function<T, String> word) {
    Optional<T> chosen = optionalChoice(key, among, word);
    return required(key, word.apply(among[0]), chosen, among[0]);
  }

  /** {@code yes} or {@code no}; no if nothing stands here. */
  boolean flag(String key) {
    Optional<String> text = optionalText(key);
    boolean yes = text.isPresent() && text.get().matches("yes|true");
    if (text.isPresent() && !yes && !text.get().matches("no|false")) {
      error(place(key), "\"" + key + "\" is \"" + text.get() + "\"", "write yes or no");
    }
    return yes;
  }

  /** Texts: a list, or one text that stands alone. */
  List<String> texts(String key) {
    return items(key).stream().flatMap(n -> line(key, n).stream()).toList();
  }

  /** Lines: a list, or one text whose lines they are. */
  List<String> lines(String key) {
    List<String> lines = new ArrayList<>();
    for (Node item : items(key)) {
      Optional<Node.Scalar> scalar = scalar(key, item);
      if (scalar.isPresent()) {
        addLines(scalar.get().text().strip(), lines);
      }
    }
    return lines;
  }

  private static void addLines(String text, List<String> lines) {
    if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
      lines.add(text);
    } else {
      text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
    }
  }

  /** Paragraphs of a required text, which blank lines divide; line ends in them are spaces. */
  List<String> paragraphs(String key) {
    Optional<String> text = optionalScalar(key).map(s -> s.text().strip());
    List<String> paragraphs =
        text.map(t -> List.of(PARAGRAPH_END.split(t, -1))).orElse(List.of()).stream()
            .map(p -> LINE_END.matcher(p.strip()).replaceAll(" "))
            .toList();
    return required(key, "...", Optional.of(paragraphs).filter(p -> text.isPresent()), List.of());
  }

  /** An id of something else, with its place. */
  Optional<Named> optionalNamed(String key) {
    return optionalText(key).map(t -> new Named(t, place(key)));
  }

  /** A required id of something else. */
  Named named(String key, String example) {
    return required(key, example, optionalNamed(key), new Named("missing", place()));
  }

  /** Ids of other things: a list, or one that stands alone. */
  List<Named> nameds(String key) {
    return items(key).stream()
        .flatMap(n -> line(key, n).map(t -> new Named(t, places.place(n))).stream())
        .toList();
  }

  private List<Node> items(String key) {
    Optional<Node> value = value(key);
    if (value.isEmpty()) {
      return List.of();
    }
    if (!(value.get() instanceof Node.Sequence sequence)) {
      return List.of(value.get());
    }
    List<Node> items = new ArrayList<>(sequence.items().size());
    for (Node item : sequence.items()) {
      if (item instanceof Node.Scalar s && s.isMissing()) {
        error(places.place(item), "an entry of \"" + key + "\" is empty", "fill it or delete it");
      }
      if (present(item).isPresent()) {
        items.add(item);
      }
    }
    return items;
  }

  /** Texts by names of the person's own choice. */
  Map<String, String> textMap(String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    optionalFields(key, key)
        .ifPresent(
            own -> {
              for (Node.Entry entry : own.mapping.entries()) {
                String word = entry.key().text();
                own.optionalText(word).ifPresent(t -> texts.put(word, t));
              }
              failed |= own.failed;
            });
    return texts;
  }

  /** Fields of the person's own, by the names that templates use. */
  Map<String, OwnText> ownTexts(String key) {
    Map<String, OwnText> texts = new LinkedHashMap<>();
    optionalFields(key, key)
        .ifPresent(
            own -> {
              for (Node.Entry entry : own.mapping.entries()) {
                String written = entry.key().text();
                Optional<String> name = own.ownName(entry.key(), texts.keySet());
                Optional<String> text = own.optionalText(written);
                if (name.isPresent() && text.isPresent()) {
                  texts.put(name.get(), new OwnText(text.get(), own.place(written)));
                }
              }
              failed |= own.failed;
            });
    return texts;
  }

  private Optional<String> ownName(Node.Scalar key, Set<String> taken) {
    Optional<String> name = OwnName.inTemplate(key.text());
    if (name.isEmpty()) {
      error(
          places.place(key),
          "\"" + key.text() + "\" cannot be the name of a field",
          OwnName.REMEDY);
    } else if (taken.contains(name.get())) {
      error(
          places.place(key),
          "templates call two of these fields " + name.get(),
          "give one of them another name");
    }
    return name;
  }

  /** The type of a field that a text names; empty if it is none, as is said. */
  Optional<OwnType> ownType(OwnText text) {
    Problems own = new Problems();
    Optional<OwnType> type = OwnType.of(text.text(), text.place(), own);
    problems.addAll(own.list());
    failed |= own.hasErrors();
    return type;
  }

  /** Lists of ids by names of the person's own choice. */
  Map<String, List<Named>> namedLists(String key) {
    Map<String, List<Named>> lists = new LinkedHashMap<>();
    optionalFields(key, key)
        .ifPresent(
            own -> {
              for (Node.Entry entry : own.mapping.entries()) {
                lists.put(entry.key().text(), own.nameds(entry.key().text()));
              }
              failed |= own.failed;
            });
    return lists;
  }

  /** A record that stands under a key. */
  <T> Optional<T> record(String key, String itsNoun, Function<Fields, Optional<T>> reader) {
    return optionalFields(key, itsNoun).flatMap(inner -> read(inner, reader));
  }

  /** Records by names of the person's own choice. */
  <T> Map<String, T> recordsByName(
      String key, String itsNoun, Function<Fields, Optional<T>> reader) {
    Map<String, T> records = new LinkedHashMap<>();
    optionalFields(key, key)
        .ifPresent(
            own -> {
              for (Node.Entry entry : own.mapping.entries()) {
                String name = entry.key().text();
                own.record(name, itsNoun, reader).ifPresent(r -> records.put(name, r));
              }
              failed |= own.failed;
            });
    return records;
  }

  /** Records by names of the person's own choice, as templates call them. */
  <T> Map<String, T> ownRecords(String key, String itsNoun, Function<Fields, Optional<T>> reader) {
    Map<String, T> records = new LinkedHashMap<>();
    optionalFields(key, key)
        .ifPresent(
            own -> {
              for (Node.Entry entry : own.mapping.entries()) {
                Optional<String> name = own.ownName(entry.key(), records.keySet());
                Optional<T> record = own.record(entry.key().text(), itsNoun, reader);
                if (name.isPresent() && record.isPresent()) {
                  records.put(name.get(), record.get());
                }
              }
              failed |= own.failed;
            });
    return records;
  }

  /** Records that stand under a key: a list, or one that stands alone. */
  <T> List<T> records(String key, String itsNoun, Function<Fields, Optional<T>> reader) {
    return rows(key, itsNoun).stream().flatMap(row -> read(row, reader).stream()).toList();
  }

  private <T> Optional<T> read(Fields inner, Function<Fields, Optional<T>> reader) {
    Optional<T> record = reader.apply(inner);
    failed |= inner.failed;
    return record;
  }

  /** The same keys, where what is wrong with them concerns no other row of a list. */
  Fields ofRow() {
    return new Fields(places, mapping, noun, problems.ofRow(), prepared);
  }

  /** The keys of each record that stands under a key, still to be read. */
  List<Fields> rows(String key, String itsNoun) {
    return items(key).stream().flatMap(n -> fields(key, itsNoun, n).stream()).toList();
  }

  /** The keys that stand under a key, still to be read. */
  Optional<Fields> optionalFields(String key, String itsNoun) {
    return value(key).flatMap(n -> fields(key, itsNoun, n));
  }

  private Optional<Fields> fields(String key, String itsNoun, Node node) {
    if (node instanceof Node.Mapping inner) {
      return Optional.of(new Fields(places, inner, itsNoun, problems, prepared));
    }
    error(
        places.place(node), "\"" + key + "\" must hold keys", "write  key: value  lines below it");
    return Optional.empty();
  }
}
