package org.engross.template;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The type of what a template may name.
 *
 * <pre>{@code
 * Field recipient = new Field.Group(Map.of(
 *     "name", Field.text(),                 // $recipient.name
 *     "title", Field.text().optional(),     // $!recipient.title, or inside #if ($recipient.title)
 *     "extra", new Field.Open(Field.text()) // $recipient.extra.anything
 * ));
 * }</pre>
 */
public sealed interface Field {
  /** A plain {@code String}: escaped letter by letter where it is inserted. */
  static Field text() {
    return Plain.TEXT;
  }

  /** A {@code Markup}: stands as written, without the line ends at its end. */
  static Field rich() {
    return Plain.RICH;
  }

  /** A {@code Boolean}: for {@code #if}, never inserted. */
  static Field flag() {
    return Plain.FLAG;
  }

  /** A {@code Number}: an {@code Integer}, or a {@link Numeral}. */
  static Field count() {
    return Plain.COUNT;
  }

  /** A {@link Day}: inserted in words, and with further forms inside it. */
  static Field day() {
    return Plain.DAY;
  }

  /** A {@code List}, for {@code #foreach}. */
  static Field listOf(Field item) {
    return new ListOf(item);
  }

  /** What a template's author calls it: {@code a text}, {@code a list}. */
  String word();

  /** The same field, whose value may be absent. */
  default Field optional() {
    return new Maybe(present());
  }

  /** The type of the value when there is one. */
  default Field present() {
    return this;
  }

  /** Fields without parts: an enum, because a record's {@code equals} is slow to start. */
  enum Plain implements Field {
    /** A plain {@code String}. */
    TEXT("a text"),
    /** A {@code Markup}. */
    RICH("formatted text"),
    /** A {@code Boolean}. */
    FLAG("yes or no"),
    /** A {@code Number}: an {@code Integer}, or a {@link Numeral}. */
    COUNT("a number"),
    /** A {@link Day}. */
    DAY("a date");

    private final String word;

    Plain(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** A {@code List}, for {@code #foreach}. */
  record ListOf(Field item) implements Field {
    /** Refuses null. */
    public ListOf {
      Objects.requireNonNull(item, "item");
    }

    @Override
    public String word() {
      return "a list";
    }
  }

  /** A {@code Map} with known keys, in the order in which they are to be listed. */
  record Group(Map<String, Field> fields) implements Field {
    private static final Set<String> VELOCITYS_OWN = Set.of("foreach", "true", "false");

    /** Refuses a key that Velocity could not read, or that it keeps for itself. */
    public Group {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
      for (Map.Entry<String, Field> field : fields.entrySet()) {
        Objects.requireNonNull(field.getValue(), field.getKey());
        if (!Letters.isIdentifier(field.getKey()) || VELOCITYS_OWN.contains(field.getKey())) {
          throw new IllegalArgumentException(field.getKey() + " cannot be the name of a field");
        }
      }
    }

    @Override
    public String word() {
      return "a group of fields";
    }
  }

  /**
   * A {@code Map} whose keys are not all known beforehand.
   *
   * @param value the type of those that are not known; any of them may be absent
   * @param known the types of those that are
   * @param closed whether a template's own text may name only those; its macros may name any
   */
  record Open(Field value, Map<String, Field> known, boolean closed) implements Field {
    /** Copies the map; refuses null. */
    public Open {
      Objects.requireNonNull(value, "value");
      known = Collections.unmodifiableMap(new LinkedHashMap<>(known));
    }

    /** Nothing is known of its keys. */
    public Open(Field value) {
      this(value, Map.of(), false);
    }

    /** The type of a key's value. */
    public Field at(String key) {
      return known.getOrDefault(key, value.optional());
    }

    @Override
    public String word() {
      return "a group of fields";
    }
  }

  /** A field whose value may be absent: made by {@link #optional()}. */
  record Maybe(Field present) implements Field {
    /** Refuses null, and a field that is optional already. */
    public Maybe {
      if (present instanceof Maybe) {
        throw new IllegalArgumentException("optional twice");
      }
      Objects.requireNonNull(present, "present");
    }

    @Override
    public String word() {
      return present.word();
    }
  }
}
