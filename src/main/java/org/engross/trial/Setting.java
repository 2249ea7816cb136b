package org.engross.trial;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a trial does with each field that makes a difference, by its whole name: {@code own.room} is
 * absent, {@code signers} has one entry.
 *
 * @param states of the fields that are not as they are when nothing is missing
 * @param all whether all else is there, or all else that may be missing is
 */
record Setting(Map<String, State> states, boolean all) {

  /** Nothing is missing. */
  static final Setting FULL = new Setting(Map.of(), true);

  /** All is missing that may be. */
  static final Setting BARE = new Setting(Map.of(), false);

  /** What becomes of a field. */
  sealed interface State {
    /** It has no value. */
    record Absent() implements State {}

    /** It is there, whatever else is missing. */
    record There() implements State {}

    /** A list has so many entries. */
    record Entries(int count) implements State {}

    /** It has this value: a {@code String}, a {@code Boolean} or an {@code Integer}. */
    record Value(Object value) implements State {
      /** Refuses null. */
      public Value {
        Objects.requireNonNull(value, "value");
      }
    }
  }

  /** Copies the map. */
  Setting {
    states = Map.copyOf(states);
  }

  /** This setting with one more field in a state of its own. */
  Setting with(String field, State state) {
    Map<String, State> more = new LinkedHashMap<>(states);
    more.put(field, state);
    return new Setting(more, all);
  }

  /** In words that stand after "when": {@code $own.room is missing and $signers has one entry}. */
  String inWords() {
    String base = all ? "nothing is missing" : "all is missing that may be";
    if (states.isEmpty()) {
      return base;
    }
    String own =
        states.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(state -> "$" + state.getKey() + " " + inWords(state.getValue()))
            .collect(Collectors.joining(" and "));
    return all ? own : base + " and " + own;
  }

  private static String inWords(State state) {
    if (state instanceof State.Entries entries) {
      return switch (entries.count) {
        case 0 -> "is empty";
        case 1 -> "has one entry";
        default -> "has " + entries.count + " entries";
      };
    } else if (state instanceof State.Value value) {
      return "is " + (value.value instanceof String text ? "\"" + text + "\"" : yesNo(value.value));
    }
    return state instanceof State.Absent ? "is missing" : "is there";
  }

  private static String yesNo(Object value) {
    return value instanceof Boolean flag ? (flag ? "yes" : "no") : value.toString();
  }
}
