package org.engross.desk;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.engross.markup.Markup;
import org.engross.office.Named;
import org.engross.office.Point;
import org.engross.office.Recipient;

/**
 * What a draft asks of whom: the asks of its points that are addressed to its recipients.
 *
 * @param of "you", or, in a letter to several, those of them who are asked: "Secretary Blinken"
 * @param offices the same by their offices: "the Secretary of State"
 * @param texts at least one, in the order of the points, each said once
 */
record Asks(String of, String offices, List<Markup> texts) {

  Asks {
    texts = List.copyOf(texts);
  }

  /**
   * What is asked of all comes first. Recipients and texts are told apart by their ids and letters,
   * because a record's own hash code is slow to start.
   */
  static List<Asks> of(Order order) {
    List<Recipient> all = order.to().all();
    Map<List<String>, Set<String>> groups = new LinkedHashMap<>();
    groups.put(ids(all), new LinkedHashSet<>());
    for (Point point : order.points()) {
      for (Point.Ask ask : point.asks()) {
        List<Recipient> asked = asked(ask.of(), all);
        if (!asked.isEmpty()) {
          groups.computeIfAbsent(ids(asked), r -> new LinkedHashSet<>()).add(ask.text().text());
        }
      }
    }
    groups.values().removeIf(Set::isEmpty);
    return groups.entrySet().stream()
        .map(group -> of(group.getKey(), order.to(), group.getValue()))
        .toList();
  }

  /** Those among the recipients to whom something of a point is addressed. */
  static List<Recipient> asked(List<Named> of, List<Recipient> all) {
    return all.stream().filter(r -> of.stream().anyMatch(o -> r.isAsked(o.id()))).toList();
  }

  /** What its points ask of others alone, as a reader sees it: no draft for these should say it. */
  static List<String> ofOthers(Order order) {
    List<Recipient> all = order.to().all();
    Set<String> own = new LinkedHashSet<>();
    Set<String> others = new LinkedHashSet<>();
    for (Point point : order.points()) {
      for (Point.Ask ask : point.asks()) {
        (asked(ask.of(), all).isEmpty() ? others : own).add(ask.text().text());
      }
    }
    others.removeAll(own);
    return others.stream().map(ask -> ask.strip().replace('\n', ' ')).toList();
  }

  private static List<String> ids(List<Recipient> recipients) {
    return recipients.stream().map(Recipient::id).toList();
  }

  private static Asks of(List<String> ids, Addressees to, Set<String> texts) {
    List<Recipient> asked = to.all().stream().filter(r -> ids.contains(r.id())).toList();
    return new Asks(
        asked.size() == to.all().size()
            ? "you"
            : Prose.list(asked.stream().map(to::titleOf).toList()),
        Prose.list(asked.stream().map(Offices::name).toList()),
        texts.stream().map(Markup::new).toList());
  }
}
