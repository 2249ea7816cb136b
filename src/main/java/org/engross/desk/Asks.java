package org.engross.desk;

import java.util.List;
import org.engross.markup.Markup;

/** What a draft asks of its recipient: the asks of its points that are addressed to that office. */
final class Asks {
  private Asks() {}

  /** In the order of the points, each said once. */
  static List<Markup> of(Order order) {
    return order.points().stream()
        .flatMap(p -> p.asks().stream())
        .filter(a -> a.of().stream().anyMatch(of -> of.id().equals(order.recipient().id())))
        .map(a -> a.text().text())
        .distinct()
        .map(Markup::new)
        .toList();
  }
}
