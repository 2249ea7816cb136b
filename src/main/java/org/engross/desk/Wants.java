package org.engross.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.engross.memo.Memo;
import org.engross.office.Named;
import org.engross.office.Point;
import org.engross.office.Recipient;

/**
 * What the drafts of a batch want, found out once for all whom the same points ask for the same:
 * who is addressed by one form is, unless a point names one of them. Serves any number of threads.
 */
final class Wants {
  private final Once<Set<String>> named = new Once<>();
  private final Once<Memo<String, Wanted>> kept = new Once<>();

  /** What a draft wants of its recipients. */
  Wanted of(Order order) {
    List<Point> points = order.points();
    if (order.to().all().size() != 1) {
      return Wanted.of(order);
    }
    Recipient only = order.to().all().get(0);
    boolean isNamed = named.of(points, () -> named(points)).contains(only.id());
    String kind = (isNamed ? only.id() : "") + "\n" + only.form().orElse("");
    return kept.of(points, Memo::new).of(kind, k -> Wanted.of(order));
  }

  /** Everybody, and every form of address, of whom these points want something. */
  private static Set<String> named(List<Point> points) {
    Set<String> ids = new HashSet<>();
    for (Point point : points) {
      point.asks().forEach(ask -> add(ask.of(), ids));
      point.questions().forEach(question -> add(question.of(), ids));
      point.records().forEach(request -> add(request.of(), ids));
    }
    return ids;
  }

  private static void add(List<Named> of, Set<String> ids) {
    of.forEach(one -> ids.add(one.id()));
  }
}
