package org.engross.desk;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.engross.markup.Markup;
import org.engross.office.Paper;
import org.engross.office.Point;

/** The footnotes of one draft: a paper in full the first time, shortened after that. */
final class Citations {
  private final Set<String> cited = new HashSet<>();

  /**
   * The note of a point: who reports it, in which paper, and where in it.
   *
   * <p>{@code Forum for American Leadership, “Title,” June 12, 2022, Recommendations, item 2.} and
   * from the second time on {@code Forum for American Leadership, “Short Title,” ...}.
   */
  Markup cite(Point point) {
    Paper paper = point.paper();
    boolean first = cited.add(paper.id());
    String title = first ? paper.title() : paper.shortTitle().orElse(paper.title());
    String day = first ? Dates.inWords(paper.date()) + ", " : "";
    String note = paper.publisher() + ", “" + title + ",” " + day + point.places() + ".";
    String reported =
        point.authority().map(a -> capitalized(a) + ", as reported in " + note).orElse(note);
    return new Markup(Markup.escape(reported));
  }

  private static String capitalized(String text) {
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }
}
