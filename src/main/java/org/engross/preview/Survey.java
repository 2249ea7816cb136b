package org.engross.preview;

import java.util.List;
import org.engross.problem.Level;
import org.engross.problem.Problem;

/** How many errors and warnings one draft has of its own. */
record Survey(String name, int errors, int warnings) {

  static Survey of(String name, List<Problem> problems) {
    return new Survey(name, count(problems, Level.ERROR), count(problems, Level.WARNING));
  }

  private static int count(List<Problem> problems, Level level) {
    return (int) problems.stream().filter(p -> p.level() == level).count();
  }
}
