package org.engross.trial;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.engross.template.Field;
import org.engross.template.FieldUse;
import org.engross.template.FieldUse.How;
import org.engross.trial.Setting.State;

/**
 * The settings that a template is tried in. Each field that may be missing is there and is not,
 * each list has no entry, one and three, each yes or no is both, and what is compared has each of
 * the values that it is compared with and another: alone, and each with each other one.
 */
final class Choices {
  /** What no template compares anything with. */
  private static final String ANOTHER = "another text";

  private static final int ANOTHER_NUMBER = 987_654;
  private static final int MANY = 3;

  private final Facts facts;
  private final Map<String, Set<State>> states = new LinkedHashMap<>();

  private Choices(Facts facts) {
    this.facts = facts;
  }

  /**
   * The choices that the uses of fields leave open.
   *
   * @param needed the fields that are always there, whatever their types say
   */
  static Choices of(Collection<FieldUse> uses, Types types, Set<String> needed, Facts facts) {
    Choices choices = new Choices(facts);
    for (FieldUse use : uses) {
      boolean always = needed.contains(use.field()) || facts.together().containsKey(use.field());
      types.at(use.field()).ifPresent(t -> choices.add(use, always ? t.present() : t));
    }
    return choices;
  }

  private void add(FieldUse use, Field type) {
    Set<State> open = states.computeIfAbsent(use.field(), field -> new LinkedHashSet<>());
    if (use.how() instanceof How.Compared compared) {
      Object with = compared.with();
      open.add(new State.Value(with));
      open.add(new State.Value(with instanceof Integer ? ANOTHER_NUMBER : ANOTHER));
    }
    if (type.present() instanceof Field.ListOf) {
      open.addAll(List.of(new State.Entries(1), new State.Entries(MANY)));
      if (!facts.neverEmpty().contains(use.field())) {
        open.add(new State.Entries(0));
      }
    } else if (type.present().equals(Field.flag())) {
      open.addAll(List.of(new State.Value(true), new State.Value(false)));
    }
    if (type instanceof Field.Maybe) {
      open.addAll(List.of(new State.There(), new State.Absent()));
    }
  }

  /** The settings, the simplest first. */
  List<Setting> settings() {
    List<String> fields = List.copyOf(states.keySet());
    List<Setting> settings = new ArrayList<>();
    for (Setting base : List.of(Setting.FULL, Setting.BARE)) {
      settings.add(base);
      settings.addAll(eachIn(base, fields));
    }
    for (int i = 0; i < fields.size(); i++) {
      for (Setting one : eachIn(Setting.FULL, List.of(fields.get(i)))) {
        settings.addAll(eachIn(one, fields.subList(i + 1, fields.size())));
      }
    }
    return settings;
  }

  /** The settings in which one more field is in one of its states, if it is not so in any case. */
  private List<Setting> eachIn(Setting base, List<String> fields) {
    List<Setting> settings = new ArrayList<>();
    for (String field : fields) {
      for (State state : states.get(field)) {
        boolean already =
            state instanceof State.There && base.all()
                || state instanceof State.Absent && !base.all();
        if (!already) {
          settings.add(base.with(field, state));
        }
      }
    }
    return settings;
  }
}
