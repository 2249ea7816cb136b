package org.engross.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engross.office.Named;
import org.engross.office.Recipient;
import org.engross.outbox.FileNames;
import org.engross.problem.Place;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;

/** Names the drafts of a batch by what they are, for whom and whose: by a pattern of the packet. */
final class DraftNames {
  private static final Named USUAL = new Named(FileNames.USUAL_PATTERN, Place.NOWHERE);

  private final List<Order> orders;
  private final Problems problems;
  private final Map<String, FileNames> patterns = new HashMap<>();

  private DraftNames(List<Order> orders, Problems problems) {
    this.orders = orders;
    this.problems = problems;
  }

  /** The orders with their names; says which of them would be one file on some system. */
  static List<NamedOrder> of(List<Order> orders, Problems problems) {
    return new DraftNames(orders, problems).named();
  }

  private List<NamedOrder> named() {
    List<NamedOrder> named = new ArrayList<>(orders.size());
    List<String> stems = new ArrayList<>(orders.size());
    for (Order order : orders) {
      String stem = stem(order);
      named.add(new NamedOrder(order, stem));
      stems.add(stem);
    }
    problems.addAll(FileNames.clashes(stems, i -> claim(named.get(i))));
    return named;
  }

  private static FileNames.Claim claim(NamedOrder named) {
    Order order = named.order();
    return new FileNames.Claim(
        order.place(), "the " + owner(order), named.stem(), NameValues.of(order).all());
  }

  /** {@code letter to ustr of sample-lead}. */
  static String owner(Order order) {
    return order.template().name()
        + (order.to().all().isEmpty() ? "" : " to " + order.to().prose(Recipient::id, " others"))
        + order.version().map(m -> " of " + m.id()).orElse("");
  }

  private String stem(Order order) {
    Named pattern = pattern(order);
    FileNames names = patterns.computeIfAbsent(pattern.id(), p -> names(pattern));
    NameValues values = NameValues.of(order);
    Map<String, String> filling = new HashMap<>();
    for (String placeholder : names.placeholders()) {
      Optional<String> value = values.of(placeholder);
      filling.put(placeholder, value.orElse(""));
      if (value.isEmpty() && values.needs(placeholder)) {
        problems.error(
            order.to().place(),
            "the file name of the "
                + owner(order)
                + " takes {"
                + placeholder
                + "}, which has no value",
            "write one, or leave the placeholder out of  names: " + pattern.id());
      }
    }
    return names.stem(filling);
  }

  private static Named pattern(Order order) {
    return order.names().orElse(USUAL);
  }

  /** A pattern that was read; the usual one where it is wrong, as the problems then say. */
  private FileNames names(Named pattern) {
    try {
      return FileNames.of(pattern.place(), pattern.id(), known(pattern));
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      return FileNames.of(USUAL.place(), USUAL.id(), NameValues.ALWAYS);
    }
  }

  /** Every placeholder for which some draft of this pattern has a value. */
  private Set<String> known(Named pattern) {
    Set<String> known = new LinkedHashSet<>(NameValues.ALWAYS);
    if (!pattern.id().equals(USUAL.id())) {
      for (Order order : orders) {
        known.addAll(
            pattern(order).id().equals(pattern.id())
                ? NameValues.of(order).all().keySet()
                : Set.of());
      }
    }
    return known;
  }
}
