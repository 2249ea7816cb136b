package org.engross.template;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.velocity.context.Context;
import org.apache.velocity.context.InternalContextAdapter;
import org.engross.problem.Problem;
import org.engross.problem.Problems;

/**
 * What the names of one merge stand for: the caller's fields, which are only read, and over them
 * the names that the template makes itself.
 */
final class Scope implements Context {
  private final Map<String, ?> fields;
  private final Optional<Repeats> repeats;
  private final Problems problems = new Problems();
  private int reports;
  private Map<String, Object> own = new HashMap<>();

  Scope(Map<String, ?> fields) {
    this(fields, Optional.empty());
  }

  /**
   * @param repeats takes note of every field that is read
   */
  Scope(Map<String, ?> fields, Optional<Repeats> repeats) {
    this.fields = fields;
    this.repeats = repeats;
  }

  /** The scope under Velocity's own wrapping. */
  static Scope of(InternalContextAdapter context) {
    return (Scope) context.getInternalUserContext();
  }

  /** The caller's fields. */
  Map<String, ?> fields() {
    return fields;
  }

  /** What this merge has in common with others, if anybody wants to know. */
  Optional<Repeats> repeats() {
    return repeats;
  }

  /** Begins a macro, which sees the fields and its own arguments; gives what to go back to. */
  Map<String, Object> enter(Map<String, Object> arguments) {
    Map<String, Object> outer = own;
    own = arguments;
    return outer;
  }

  /** Ends a macro. */
  void leave(Map<String, Object> outer) {
    own = outer;
  }

  /** Something is missing: the merge goes on, to find what else is. */
  void report(Problem problem) {
    problems.add(problem);
    reports++;
  }

  /** How often something was reported, the same again too. */
  int reports() {
    return reports;
  }

  /** What was reported. */
  Problems problems() {
    return problems;
  }

  /**
   * What a reference reads.
   *
   * @param names of a field or an own name, and of what is inside it
   * @return null if it is absent
   */
  Object read(List<String> names) {
    String root = names.get(0);
    if (own.containsKey(root)) {
      return Reading.inside(own, names);
    }
    Object value = Reading.inside(fields, names);
    if (repeats.isPresent()) {
      repeats.get().read(names, value);
    }
    return value;
  }

  /** What Velocity itself reads. */
  @Override
  public Object get(String name) {
    return read(List.of(name));
  }

  @Override
  public Object put(String name, Object value) {
    return value == null ? own.remove(name) : own.put(name, value);
  }

  @Override
  public Object remove(String name) {
    return own.remove(name);
  }

  @Override
  public boolean containsKey(String name) {
    return own.containsKey(name) || fields.containsKey(name);
  }

  @Override
  public String[] getKeys() {
    Set<String> names = new LinkedHashSet<>(fields.keySet());
    names.addAll(own.keySet());
    return names.toArray(String[]::new);
  }
}
