package org.engross.template;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
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
  private final Problems problems = new Problems();
  private Map<String, Object> own = new HashMap<>();

  Scope(Map<String, ?> fields) {
    this.fields = fields;
  }

  /** The scope under Velocity's own wrapping. */
  static Scope of(InternalContextAdapter context) {
    return (Scope) context.getInternalUserContext();
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
  }

  /** What was reported. */
  Problems problems() {
    return problems;
  }

  @Override
  public Object get(String name) {
    return own.containsKey(name) ? own.get(name) : fields.get(name);
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
