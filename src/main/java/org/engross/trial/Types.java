package org.engross.trial;

import java.util.Optional;
import org.engross.template.Field;

/** The types of fields by their whole names: {@code asks[].items[].text}. */
final class Types {
  private static final String ITEM = "[]";

  private final Field.Group fields;

  Types(Field.Group fields) {
    this.fields = fields;
  }

  /**
   * The type of a field, optional only if it may be absent by itself; empty for a form of another,
   * and for what no draft of the kind has.
   */
  Optional<Field> at(String field) {
    Optional<Field> type = Optional.of(fields);
    for (String part : field.split("\\.", -1)) {
      String name = part.replace(ITEM, "");
      type = type.flatMap(group -> inside(group.present(), name));
      for (int i = name.length(); i < part.length(); i += ITEM.length()) {
        type = type.flatMap(Types::itemOf);
      }
    }
    return type;
  }

  private static Optional<Field> inside(Field type, String name) {
    if (type instanceof Field.Group group) {
      return Optional.ofNullable(group.fields().get(name));
    }
    return type instanceof Field.Open open ? Optional.of(open.at(name)) : Optional.empty();
  }

  private static Optional<Field> itemOf(Field list) {
    return list.present() instanceof Field.ListOf of ? Optional.of(of.item()) : Optional.empty();
  }

  /** Whether it stands in a group whose keys nobody knows, so that a person gives it. */
  boolean isPersons(String field) {
    int dot = field.lastIndexOf('.');
    Optional<Field> group = dot < 0 ? Optional.empty() : at(field.substring(0, dot));
    return group
        .map(Field::present)
        .filter(
            g ->
                g instanceof Field.Open open && !open.known().containsKey(field.substring(dot + 1)))
        .isPresent();
  }
}
