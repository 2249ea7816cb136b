package org.engross.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engross.markup.Markup;
import org.engross.template.Day;
import org.engross.template.Field;
import org.engross.trial.Setting.State;

/** Values for fields of which only the types are known, in one setting. */
final class Specimen {
  private static final Day DAY = new Day(LocalDate.of(2022, 6, 14));
  private static final int NUMBER = 12;
  private static final int ENTRIES = 2;

  private final Setting setting;
  private final Facts facts;
  private final Set<String> read;
  private final Set<String> needed;

  /**
   * @param read the whole names of the fields that are read: of groups whose keys nobody knows,
   *     these are there
   * @param needed those of them without which no draft can be made
   */
  Specimen(Setting setting, Facts facts, Set<String> read, Set<String> needed) {
    this.setting = setting;
    this.facts = facts;
    this.read = read;
    this.needed = needed;
  }

  /** The values of all fields. */
  Map<String, Object> of(Field.Group fields) {
    return group("", fields.fields());
  }

  private Map<String, Object> group(String prefix, Map<String, Field> fields) {
    Map<String, Object> values = new LinkedHashMap<>();
    fields.forEach(
        (name, type) -> value(prefix + name, type).ifPresent(value -> values.put(name, value)));
    return values;
  }

  private Optional<Object> value(String field, Field type) {
    State state = setting.states().get(field);
    if (isAbsent(facts.together().getOrDefault(field, field), type)) {
      return Optional.empty();
    } else if (state instanceof State.Value given) {
      return Optional.of(given.value());
    }
    return Optional.of(valueOf(field, type.present(), state));
  }

  private boolean isAbsent(String field, Field type) {
    State state = setting.states().get(field);
    return state instanceof State.Absent || state == null && isLeftOut(field, type);
  }

  /** A group is there where something in it has a state. */
  private boolean isLeftOut(String field, Field type) {
    return !setting.all()
        && type instanceof Field.Maybe
        && setting.states().keySet().stream().noneMatch(f -> f.startsWith(field + "."));
  }

  private Object valueOf(String field, Field type, State state) {
    if (type instanceof Field.Group group) {
      return group(field + ".", group.fields());
    } else if (type instanceof Field.Open open) {
      return group(field + ".", known(field + ".", open));
    } else if (type instanceof Field.ListOf list) {
      return list(field + "[]", list.item(), state);
    } else if (type.equals(Field.rich())) {
      return new Markup(text(field));
    } else if (type.equals(Field.flag())) {
      return setting.all();
    } else if (type.equals(Field.count())) {
      return NUMBER;
    }
    return type.equals(Field.day()) ? DAY : text(field);
  }

  private Map<String, Field> known(String prefix, Field.Open open) {
    Map<String, Field> known = new LinkedHashMap<>(open.known());
    for (String field : read) {
      if (field.startsWith(prefix)) {
        String rest = field.substring(prefix.length());
        String name = rest.indexOf('.') < 0 ? rest : rest.substring(0, rest.indexOf('.'));
        boolean optional = !needed.contains(prefix + name);
        known.putIfAbsent(name, optional ? open.value().optional() : open.value());
      }
    }
    return known;
  }

  private List<Object> list(String field, Field item, State state) {
    int count = state instanceof State.Entries entries ? entries.count() : ENTRIES;
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      items.add(valueOf(field, item.present(), null));
    }
    return items;
  }

  /** The last word of the field's name, so that a reader sees what stands where. */
  private String text(String field) {
    String plain = field.replace("[]", "");
    String word = plain.substring(plain.lastIndexOf('.') + 1);
    return facts.texts().getOrDefault(field, "Sample " + word);
  }
}
