package org.engross.check.rule;

import java.util.List;

/** A text's words and the days among them, which more than one rule asks for. */
record Reading(List<Word> words, List<Day> days) {

  /** Reads a text. */
  static Reading of(String text) {
    List<Word> words = List.copyOf(Word.in(text));
    return new Reading(words, Day.in(text, words));
  }
}
