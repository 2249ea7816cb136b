package org.engross.check.rule;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** A text's words and the days among them, and what rules found in it. */
final class Reading {
  private static final int USUAL_TRAITS = 24;

  private final List<Word> words;
  private final List<Day> days;
  private Object[] traits = new Object[USUAL_TRAITS];

  private Reading(List<Word> words, List<Day> days) {
    this.words = words;
    this.days = days;
  }

  /** Reads a text. */
  static Reading of(String text) {
    List<Word> words = List.copyOf(Word.in(text));
    return new Reading(words, List.copyOf(Day.in(text, words)));
  }

  List<Word> words() {
    return words;
  }

  List<Day> days() {
    return days;
  }

  /** What a search finds, kept by its number. */
  @SuppressWarnings("unchecked") // each number has one search
  <T> T trait(int number, Passage passage, Function<Passage, T> search) {
    if (number >= traits.length) {
      traits = Arrays.copyOf(traits, number + USUAL_TRAITS);
    }
    if (traits[number] == null) {
      traits[number] = search.apply(passage);
    }
    return (T) traits[number];
  }
}
