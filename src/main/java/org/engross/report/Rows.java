package org.engross.report;

import java.util.List;
import java.util.stream.Stream;
import org.engross.problem.Problem;

/** All that a report tells. The rows are made anew each time, so that many need no room. */
public interface Rows {
  /** What became of each draft, in the order of the batch; then what is ordered no more. */
  Stream<Row> rows();

  /** What was found that concerns no single draft: the first thousand. */
  List<Problem> problems();

  /** Whether every draft that was asked for is on the disk. */
  boolean isComplete();
}
