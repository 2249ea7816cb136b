package org.engross.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.engross.office.Paper;
import org.engross.office.Point;

/** What points are about: the subjects that their papers give to their topics. */
final class Subjects {
  private Subjects() {}

  /** In words that stand after "We write regarding". */
  static String of(List<Point> points) {
    Set<String> subjects = new LinkedHashSet<>();
    for (Point point : points) {
      subjects.add(point.paper().subjects().getOrDefault(point.topic(), findings(point.paper())));
    }
    return Prose.list(List.copyOf(subjects));
  }

  private static String findings(Paper paper) {
    return "the findings of "
        + paper.publisher()
        + " in “"
        + paper.shortTitle().orElse(paper.title())
        + "”";
  }
}
