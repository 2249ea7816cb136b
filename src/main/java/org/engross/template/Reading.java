package org.engross.template;

import java.util.List;
import java.util.Map;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.ForeachScope;
import org.engross.markup.Markup;
import org.engross.problem.Place;
import org.engross.problem.Problem;

/** A reference, {@code $recipient.name}: the only way in which a template reads a value. */
final class Reading extends Leaf {
  private final Path path;
  private final boolean mayBeAbsent;

  /**
   * What was written: {@code $recipient.name} has the names "recipient" and "name".
   *
   * @param names the name of a field, and of what is inside it
   * @param isQuiet whether it was written {@code $!recipient.name}
   * @param instead what stands for an absent or empty value, or null
   */
  record Path(List<String> names, boolean isQuiet, Object instead, Spot spot) {
    Path {
      names = List.copyOf(names);
    }

    String root() {
      return names.get(0);
    }

    /** The first so many names: {@code $recipient.name}. */
    String upTo(int count) {
      return "$" + String.join(".", names.subList(0, count));
    }

    Place place() {
      return spot.place();
    }

    @Override
    public String toString() {
      return upTo(names.size());
    }
  }

  /**
   * @param inCondition whether it stands in a condition, where an absent value counts as false
   */
  Reading(int type, Path path, boolean inCondition) {
    super(type);
    this.path = path;
    this.mayBeAbsent = inCondition || path.isQuiet;
  }

  Path path() {
    return path;
  }

  /** Whether a draft cannot be made where the value is absent. */
  boolean mustBeThere() {
    return !mayBeAbsent && path.instead == null;
  }

  @Override
  void print(InternalContextAdapter context, Output output) {
    output.at(path.spot.line());
    output.step();
    Object value = value(context);
    if (value != null) {
      if (output.isTraced()) {
        output.reading(path.place(), source(context, value));
      }
      output.value(value);
    }
  }

  /** What was printed, or, of a day's further forms, the day. */
  private Object source(InternalContextAdapter context, Object value) {
    Object source = Scope.of(context).get(path.root());
    for (int i = 1; i < path.names.size() && source instanceof Map<?, ?> group; i++) {
      source = group.get(path.names.get(i));
    }
    return source instanceof Day ? source : value;
  }

  /** The value, or null if it is absent. */
  @Override
  public Object value(InternalContextAdapter context) {
    Scope scope = Scope.of(context);
    Object value = scope.read(path.names);
    if (path.instead != null && !isTrue(value)) {
      return path.instead;
    }
    if (value == null && !mayBeAbsent) {
      scope.report(absent(scope));
    }
    return value;
  }

  /** What has these names, one inside another; null if it is absent. */
  static Object inside(Map<String, ?> outermost, List<String> names) {
    Object value = outermost.get(names.get(0));
    for (int i = 1; i < names.size() && value != null; i++) {
      value = inside(value, names.get(i));
    }
    return value;
  }

  private static Object inside(Object value, String name) {
    if (value instanceof ForeachScope loop) {
      return ofLoop(loop, name);
    } else if (value instanceof Map<?, ?> group) {
      return group.get(name);
    } else if (value instanceof Day day) {
      return day.form(name);
    }
    throw new IllegalStateException("a " + value.getClass().getName() + " came for a group");
  }

  private static Object ofLoop(ForeachScope loop, String name) {
    return switch (name) {
      case "count" -> loop.getCount();
      case "index" -> loop.getIndex();
      case "first" -> loop.isFirst();
      case "last" -> loop.isLast();
      case "hasNext" -> loop.hasNext();
      default -> throw new IllegalStateException(name);
    };
  }

  private Problem absent(Scope scope) {
    int found = 1;
    while (found < path.names.size() && scope.read(path.names.subList(0, found)) != null) {
      found++;
    }
    boolean isWhole = found == path.names.size();
    String rest = path.toString().substring(1);
    return Problem.error(
        path.place(),
        path.upTo(found) + " has no value here" + (isWhole ? "" : ", so " + path + " has none"),
        "write $!" + rest + " to leave it out, or put it inside #if (" + path + ") ... #end");
  }

  /** False are: nothing, no, zero, an empty text, an empty list. */
  @Override
  public boolean evaluate(InternalContextAdapter context) {
    return isTrue(value(context));
  }

  private static boolean isTrue(Object value) {
    if (value instanceof Boolean flag) {
      return flag;
    } else if (value instanceof String text) {
      return !text.isEmpty();
    } else if (value instanceof Markup markup) {
      return !markup.text().isBlank();
    } else if (value instanceof Number number) {
      return number.longValue() != 0;
    } else if (value instanceof List<?> list) {
      return !list.isEmpty();
    }
    return value != null;
  }
}
