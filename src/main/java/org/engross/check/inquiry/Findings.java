package org.engross.check.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.engross.check.rule.Sentence;
import org.engross.problem.Level;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.resolution.Passage;
import org.engross.resolution.Where;

/** What the checks found in one resolution. */
final class Findings {
  private final Place place;
  private final List<Problem> found = new ArrayList<>();

  Findings(String name) {
    place = Place.of(name);
  }

  void add(Check check, Where where, String what, String remedy) {
    add(check, check.level(), where, what, remedy);
  }

  void add(Check check, Level level, Where where, String what, String remedy) {
    String message = where + ": " + what + "; " + check.reason() + " (" + check.source() + ")";
    found.add(new Problem(level, check.id(), place, message, remedy));
  }

  /** A finding at some words: their sentence is shown. */
  void at(Check check, Passage passage, MatchResult words, String remedy) {
    add(check, passage.where(), words.group().strip(), sentence(passage, words), remedy);
  }

  private void add(Check check, Where where, String words, String sentence, String remedy) {
    String what = quoted(words) + (words.equals(sentence) ? "" : " in " + quoted(sentence));
    add(check, check.level(), where, what, remedy);
  }

  static String sentence(Passage passage, MatchResult words) {
    return Sentence.around(passage.text(), words.start(), words.end());
  }

  static String quoted(String text) {
    return '"' + text + '"';
  }

  List<Problem> list() {
    return List.copyOf(found);
  }
}
