package org.engross.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.markup.Markup;
import org.engross.problem.Place;
import org.engross.source.Source;

/**
 * Keeps what makes a text while it is merged. Every value of the merge is a copy of its own, known
 * by the name of its field: so it is known again wherever a loop, a {@code #set} or a macro took
 * it.
 */
final class Trace {
  private final IdentityHashMap<Object, String> names = new IdentityHashMap<>();
  private final List<Stretch> stretches = new ArrayList<>();
  private Place place = Place.NOWHERE;
  private Optional<String> field = Optional.empty();

  /**
   * @param callLine the template's line that called a macro; 0 outside of one
   */
  private record Stretch(int from, int to, Place place, int callLine, Optional<String> field) {}

  /** The same values, each a copy that is known by its name. */
  Map<String, Object> named(Map<String, Object> fields) {
    Map<String, Object> copies = new HashMap<>();
    fields.forEach((name, value) -> copies.put(name, copy(name, value)));
    return copies;
  }

  private Object copy(String name, Object value) {
    Object copy = value;
    if (value instanceof Map<?, ?> group) {
      Map<Object, Object> copies = new HashMap<>();
      group.forEach((key, inside) -> copies.put(key, copy(name + "." + key, inside)));
      copy = copies;
    } else if (value instanceof List<?> list) {
      List<Object> copies = new ArrayList<>();
      list.forEach(item -> copies.add(copy(name + "[" + copies.size() + "]", item)));
      copy = copies;
    } else if (value instanceof String text) {
      copy = String.valueOf(text.toCharArray());
    } else if (value instanceof Markup markup) {
      copy = new Markup(markup.text());
    } else if (value instanceof Day day) {
      copy = new Day(day.date());
    } else if (value instanceof Number number) {
      copy = new Numeral(number.intValue(), number.toString());
    }
    if (copy != value) {
      names.put(copy, name);
    }
    return copy;
  }

  /** The words of a template or a macro come next. */
  void prose(Place where) {
    place = where;
    field = Optional.empty();
  }

  /** A value comes next; what a template writes for an absent one is its own words. */
  void reading(Place where, Object value) {
    place = where;
    field = Optional.ofNullable(names.get(value));
  }

  /** Something was put into the text. */
  void put(int from, int to, int callLine) {
    stretches.add(new Stretch(from, to, place, callLine, field));
  }

  /** The text ends here: a macro's last line ends went. */
  void cut(int end) {
    stretches.removeIf(s -> s.from >= end);
  }

  /** All, in the order of the text. */
  List<Piece> pieces(Source template) {
    return stretches.stream()
        .map(
            s ->
                new Piece(
                    s.from,
                    s.to,
                    s.place,
                    s.callLine == 0 ? Optional.empty() : Optional.of(template.place(s.callLine, 0)),
                    s.field))
        .toList();
  }
}
