package org.engross.desk;

import java.util.List;
import org.engross.markup.Markup;
import org.engross.office.Point;

/** What a draft asks of its recipient: the asks of its points that are addressed to that office. */
final class Asks {
  private Asks() {}

  /** In the order of the points, each said once. */
  static List<Markup> of(Order order) {
    return order.points().stream()
        .flatMap(p -> p.asks().stream())
        .filter(a -> a.of().stream().anyMatch(of -> of.id().equals(order.recipient().id())))
        .map(Point.Ask::text)
        .distinct()
        .toList();
  }

  /** What its points ask of others alone: no draft for this recipient should say it. */
  static List<Markup> ofOthers(Order order) {
    List<Markup> own = of(order);
    return order.points().stream()
        .flatMap(p -> p.asks().stream())
        .map(Point.Ask::text)
        .filter(text -> !own.contains(text))
        .distinct()
        .toList();
  }
}
