package org.engross.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.Problems;

/**
 * All points that an office can draw on, and the ways to choose among them: an id, {@code
 * topic:trade}, a pattern such as {@code usmca-*}, or a named set.
 *
 * <pre>
 * sets:
 *   usmca: [usmca-*, nearshoring]
 * </pre>
 */
public final class PointLibrary {
  private static final String TOPIC = "topic:";

  private final Catalog<Point> points;
  private final Map<String, List<Named>> sets = new LinkedHashMap<>();

  PointLibrary(Catalog<Point> points) {
    this.points = points;
  }

  /** Adds a file's sets; a name that an id or another set has already is refused. */
  void addSets(Map<String, List<Named>> named, Place place, Problems problems) {
    named.forEach(
        (name, members) -> {
          if (sets.putIfAbsent(name, members) != null || points.has(name)) {
            problems.error(place, "\"" + name + "\" is there already", "give the set another name");
          }
        });
  }

  /** All points, in the order of the files. */
  public List<Point> all() {
    return points.all();
  }

  /** The point of an id; an unknown one is said in problems. */
  public Optional<Point> find(Named wanted, Problems problems) {
    return points.find(wanted, problems);
  }

  /** The names of the sets, with what each holds, in the order of the files. */
  public Map<String, List<Point>> sets() {
    Map<String, List<Point>> all = new LinkedHashMap<>();
    sets.forEach((name, members) -> all.put(name, select(members, new Problems())));
    return all;
  }

  /**
   * The points that are chosen, each once, in the order in which they are first named; what names
   * nothing is said in problems.
   */
  public List<Point> select(List<Named> wanted, Problems problems) {
    Set<String> seen = new LinkedHashSet<>();
    List<Point> chosen = new ArrayList<>();
    for (Named one : wanted) {
      for (Point point : select(one, List.of(), problems)) {
        if (seen.add(point.id())) {
          chosen.add(point);
        }
      }
    }
    return chosen;
  }

  /** What one name stands for; {@code within} are the sets that led to it. */
  private List<Point> select(Named wanted, List<String> within, Problems problems) {
    String id = wanted.id();
    if (within.contains(id)) {
      problems.error(
          wanted.place(), "the set \"" + id + "\" holds itself", "name points in it, not itself");
      return List.of();
    } else if (sets.containsKey(id)) {
      List<String> deeper = Stream.concat(within.stream(), Stream.of(id)).toList();
      return sets.get(id).stream().flatMap(m -> select(m, deeper, problems).stream()).toList();
    } else if (id.startsWith(TOPIC)) {
      return ofTopic(wanted, id.substring(TOPIC.length()), problems);
    } else if (id.indexOf('*') >= 0) {
      return matching(wanted, problems);
    } else if (points.has(id)) {
      return points.find(wanted, problems).stream().toList();
    }
    Set<String> known = new LinkedHashSet<>(points.ids());
    known.addAll(sets.keySet());
    problems.error(wanted.place(), "there is no point \"" + id + "\"", Nearest.hint(id, known));
    return List.of();
  }

  private List<Point> ofTopic(Named wanted, String topic, Problems problems) {
    if (!Topic.words().contains(topic)) {
      problems.error(
          wanted.place(),
          "there is no topic \"" + topic + "\"",
          Nearest.hint(topic, Topic.words()));
    }
    return all().stream().filter(p -> p.topic().word().equals(topic)).toList();
  }

  private List<Point> matching(Named wanted, Problems problems) {
    List<Point> found = all().stream().filter(p -> matches(wanted.id(), p.id())).toList();
    if (found.isEmpty()) {
      problems.error(
          wanted.place(), "no point is like \"" + wanted.id() + "\"", "see: engross points list");
    }
    return found;
  }

  /** Whether an id is like a pattern in which {@code *} stands for any letters. */
  static boolean matches(String pattern, String id) {
    String[] parts = pattern.split("\\*", -1);
    if (!id.startsWith(parts[0])) {
      return false;
    }
    int at = parts[0].length();
    for (int i = 1; i < parts.length - 1; i++) {
      int found = id.indexOf(parts[i], at);
      if (found < 0) {
        return false;
      }
      at = found + parts[i].length();
    }
    String last = parts[parts.length - 1];
    return id.length() - at >= last.length() && id.endsWith(last);
  }
}
