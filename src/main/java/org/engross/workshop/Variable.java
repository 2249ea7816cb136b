package org.engross.workshop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.engross.desk.Frame;
import org.engross.template.Field;
import org.engross.template.FieldUse;
import org.engross.template.Template;

/**
 * A field that a template reads, and where it does.
 *
 * @param name {@code $recipient.name}; what a list holds is {@code $points[].letter}
 * @param type of its value
 * @param uses in the order of the text, those of the Word file last; at least one
 */
public record Variable(String name, Field type, List<FieldUse> uses) {
  /** How the names of a person's own fields begin. */
  public static final String OWN = "$own.";

  /** Copies the list. */
  public Variable {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    uses = List.copyOf(uses);
  }

  /** The variables of a template and of the Word file that gives its look, by name. */
  public static List<Variable> of(Template template, Frame look) {
    List<FieldUse> uses = new ArrayList<>(template.uses());
    uses.addAll(look.uses());
    Map<String, List<FieldUse>> byName = new TreeMap<>();
    uses.forEach(u -> byName.computeIfAbsent("$" + u.field(), n -> new ArrayList<>()).add(u));
    List<Variable> variables = new ArrayList<>();
    byName.forEach((name, all) -> variables.add(new Variable(name, all.get(0).type(), all)));
    return Collections.unmodifiableList(variables);
  }

  /** Whether a person gives it, and not Engross. */
  public boolean isOwn() {
    return name.startsWith(OWN);
  }

  /** Whether a draft can be made without it: it may be absent, and nothing insists on it. */
  public boolean mayBeMissing() {
    return type instanceof Field.Maybe && uses.stream().noneMatch(FieldUse::needed);
  }
}
