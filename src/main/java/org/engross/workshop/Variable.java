package org.engross.workshop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.engross.desk.Frame;
import org.engross.own.OwnField;
import org.engross.template.Field;
import org.engross.template.FieldUse;
import org.engross.template.Template;
import org.engross.template.TemplateLibrary;

/**
 * A field that a template reads, and where it does.
 *
 * @param name {@code $recipient.name}; what a list holds is {@code $points[].letter}
 * @param type of its value
 * @param declared what the template's head says of it, if it does
 * @param uses in the order of the text, those of the Word file last; none if it is only declared
 */
public record Variable(String name, Field type, Optional<OwnField> declared, List<FieldUse> uses) {
  /** How the names of a person's own fields begin. */
  public static final String OWN = "$own.";

  /** Copies the list. */
  public Variable {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(declared, "declared");
    uses = List.copyOf(uses);
  }

  /** The variables of a template and of the Word file that gives its look, by name. */
  public static List<Variable> of(Template template, Frame look) {
    boolean isOneFile = look.name().equals(template.source().name());
    List<FieldUse> uses = new ArrayList<>(isOneFile ? List.of() : template.uses());
    uses.addAll(look.uses());
    Map<String, List<FieldUse>> byName = new TreeMap<>();
    Map<String, OwnField> declared = new HashMap<>();
    for (OwnField field : template.purpose().fields()) {
      declared.put(OWN + field.name(), field);
      byName.put(OWN + field.name(), new ArrayList<>());
    }
    uses.forEach(u -> byName.computeIfAbsent("$" + u.field(), n -> new ArrayList<>()).add(u));
    List<Variable> variables = new ArrayList<>();
    byName.forEach(
        (name, all) -> variables.add(of(name, Optional.ofNullable(declared.get(name)), all)));
    return Collections.unmodifiableList(variables);
  }

  private static Variable of(String name, Optional<OwnField> declared, List<FieldUse> uses) {
    Field type = uses.isEmpty() ? TemplateLibrary.type(declared.orElseThrow()) : uses.get(0).type();
    return new Variable(name, type, declared, uses);
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
