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
    return new Text();
  }

  /** A {@code Markup}: stands as written, without the line ends at its end. */
  static Field rich() {
    return new Rich();
  }

  /** A {@code Boolean}: for {@code #if}, never inserted. */
  static Field flag() {
    return new Flag();
  }

  /** An {@code Integer}. */
  static Field count() {
    return new Count();
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

  /** A plain {@code String}. */
  record Text() implements Field {
    @Override
    public String word() {
      return "a text";
    }
  }

  /** A {@code Markup}. */
  record Rich() implements Field {
    @Override
    public String word() {
      return "formatted text";
    }
  }

  /** A {@code Boolean}. */
  record Flag() implements Field {
    @Override
    public String word() {
      return "yes or no";
    }
  }

  /** An {@code Integer}. */
  record Count() implements Field {
    @Override
    public String word() {
      return "a number";
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

  /** A {@code Map} whose keys are not known beforehand; any of them may be absent. */
  record Open(Field value) implements Field {
    /** Refuses null. */
    public Open {
      Objects.requireNonNull(value, "value");
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
