package org.engross.template;

import java.util.ArrayList;
import java.util.List;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.Problems;
import org.engross.source.Source;

/** What is wrong with one template: the first hundred problems, so that no file drowns the rest. */
final class Findings {
  private static final int MOST = 100;

  private final Source source;
  private final Problems problems = new Problems();
  private int count;

  Findings(Source source) {
    this.source = source;
  }

  /** Something is wrong at an offset of the template. */
  void error(int offset, String message, String remedy) {
    if (isOneMore()) {
      problems.error(source.place(offset), message, remedy);
    }
  }

  /** Something is wrong where Velocity found it. */
  void error(Spot spot, String message, String remedy) {
    if (isOneMore()) {
      problems.error(spot.place(), message, remedy);
    }
  }

  private boolean isOneMore() {
    count++;
    return count <= MOST;
  }

  /** Whether further problems are not kept. */
  boolean isFull() {
    return count > MOST;
  }

  boolean isEmpty() {
    return count == 0;
  }

  private static int fromTheTop(Problem one, Problem other) {
    int lines = Integer.compare(one.place().line(), other.place().line());
    return lines != 0 ? lines : Integer.compare(one.place().column(), other.place().column());
  }

  /** The problems from the template's top to its bottom. */
  List<Problem> inOrder() {
    List<Problem> ordered = new ArrayList<>(problems.list());
    ordered.sort(Findings::fromTheTop);
    if (isFull()) {
      ordered.add(
          Problem.error(
              Place.of(source.name()), "there are more problems than these", "mend these first"));
    }
    return ordered;
  }
}
