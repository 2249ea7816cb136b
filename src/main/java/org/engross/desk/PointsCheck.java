package org.engross.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engross.check.PaperOutline;
import org.engross.check.PointFigures;
import org.engross.office.OfficeFiles;
import org.engross.office.Paper;
import org.engross.office.Point;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.Problems;
import org.engross.source.Source;

/**
 * Checks that every number of every point can be traced: from its texts to its figures, and from
 * there to the place in the paper that it cites.
 */
public final class PointsCheck {
  private final Collection<Point> points;
  private final PointTexts texts = new PointTexts();
  private final Problems problems = new Problems();

  private PointsCheck(Collection<Point> points) {
    this.points = points;
  }

  /**
   * All that is wrong with the numbers of an office's points, each at its point.
   *
   * @param paper the text of a paper, in Markdown or plain text, or empty where the points are only
   *     compared with their own figures. The file is named by the paper's id: {@code
   *     fal-mexico-2022.md}; the name does not matter where all points are of one paper.
   */
  public static List<Problem> run(OfficeFiles files, Optional<Source> paper) {
    PointsCheck check = new PointsCheck(files.points().all());
    check.ownFigures();
    paper.ifPresent(check::against);
    return check.problems.list();
  }

  private void ownFigures() {
    for (Point point : points) {
      PointFigures figures = texts.figures(point);
      problems.addAll(figures.untraced());
      problems.addAll(figures.unused());
    }
  }

  private void against(Source source) {
    Optional<String> paper = paperId(source.name());
    List<Point> its =
        points.stream().filter(p -> paper.equals(Optional.of(p.paper().id()))).toList();
    PaperOutline outline = PaperOutline.of(source, sectionNames(its));
    its.forEach(p -> problems.addAll(texts.figures(p).notIn(outline)));
  }

  /** Which of the papers a file is, by its name; the only one there is by any name. */
  private Optional<String> paperId(String file) {
    Set<String> ids = new LinkedHashSet<>();
    points.stream().map(Point::paper).map(Paper::id).forEach(ids::add);
    String stem = stem(file);
    if (ids.contains(stem)) {
      return Optional.of(stem);
    }
    if (ids.size() != 1) {
      problems.error(
          Place.of(file),
          "no points are of a paper \"" + stem + "\"",
          "name the file by the paper's id; " + Nearest.hint(stem, ids));
      return Optional.empty();
    }
    return ids.stream().findFirst();
  }

  private static String stem(String file) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static List<String> sectionNames(List<Point> points) {
    List<String> names = new ArrayList<>();
    points.forEach(p -> p.sources().forEach(s -> names.add(s.section())));
    return names.stream().distinct().toList();
  }
}
