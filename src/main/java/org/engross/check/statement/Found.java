package org.engross.check.statement;

import java.util.ArrayList;
import java.util.List;
import org.engross.problem.Level;
import org.engross.problem.Place;
import org.engross.problem.Problem;

/** What was found in one statement. */
final class Found {
  private static final int LONGEST = 60;

  private final Place place;
  private final List<Problem> problems = new ArrayList<>();

  Found(String name) {
    this.place = Place.of(name);
  }

  void error(String rule, String message, String remedy) {
    problems.add(new Problem(Level.ERROR, rule, place, message, remedy));
  }

  void warning(String rule, String message, String remedy) {
    problems.add(new Problem(Level.WARNING, rule, place, message, remedy));
  }

  void info(String rule, String message, String remedy) {
    problems.add(new Problem(Level.INFO, rule, place, message, remedy));
  }

  List<Problem> list() {
    return List.copyOf(problems);
  }

  /** The beginning of a text, short enough for a message. */
  static String shortened(String text) {
    String line = text.replace('\n', ' ');
    return line.length() <= LONGEST
        ? line
        : line.substring(0, line.lastIndexOf(' ', LONGEST) + 1) + "...";
  }
}
