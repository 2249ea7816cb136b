package org.engross.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engross.markup.Markup;
import org.engross.office.Named;
import org.engross.office.Point;
import org.engross.office.Recipient;

/**
 * What a draft asks of whom: the asks of its points that are addressed to its recipients.
 *
 * @param of "you", or, in a letter to several, those of them who are asked: "Secretary Blinken"
 * @param texts at least one, in the order of the points, each said once
 */
record Asks(String of, List<Markup> texts) {

  Asks {
    texts = List.copyOf(texts);
  }

  /** What is asked of all comes first. */
  static List<Asks> of(Order order) {
    List<Recipient> all = order.to().all();
    Map<List<Recipient>, List<Markup>> groups = new LinkedHashMap<>();
    groups.put(all, new ArrayList<>());
    for (Point point : order.points()) {
      for (Point.Ask ask : point.asks()) {
        List<Recipient> asked = asked(ask.of(), all);
        List<Markup> texts = groups.computeIfAbsent(asked, r -> new ArrayList<>());
        if (!asked.isEmpty() && !texts.contains(ask.text())) {
          texts.add(ask.text());
        }
      }
    }
    groups.values().removeIf(List::isEmpty);
    return groups.entrySet().stream()
        .map(group -> new Asks(name(group.getKey(), all), group.getValue()))
        .toList();
  }

  /** Those among the recipients to whom something of a point is addressed. */
  static List<Recipient> asked(List<Named> of, List<Recipient> all) {
    return all.stream().filter(r -> of.stream().anyMatch(o -> o.id().equals(r.id()))).toList();
  }

  private static String name(List<Recipient> asked, List<Recipient> all) {
    return asked.equals(all) ? "you" : Prose.list(asked.stream().map(Addressees::title).toList());
  }
}
