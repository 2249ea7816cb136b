package org.engross.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.engross.document.Kind;
import org.engross.outbox.FileNames;
import org.engross.problem.Place;
import org.engross.problem.Problems;

/** Names the drafts of a batch by what they are, for whom and whose. */
final class DraftNames {
  private final Map<Set<String>, FileNames> patterns = new HashMap<>();

  private DraftNames() {}

  /** The orders with their names; says which of them would be one file on some system. */
  static List<NamedOrder> of(List<Order> orders, Problems problems) {
    DraftNames names = new DraftNames();
    List<NamedOrder> named = new ArrayList<>();
    List<FileNames.Claim> claims = new ArrayList<>();
    for (Order order : orders) {
      String stem = names.stem(order);
      named.add(new NamedOrder(order, stem));
      claims.add(
          new FileNames.Claim(
              order.place(), "the " + order.template().name() + whose(order), stem));
    }
    problems.addAll(FileNames.clashes(claims));
    return named;
  }

  private static String whose(Order order) {
    return (order.to().all().isEmpty() ? "" : " to " + order.to().id())
        + order.version().map(m -> " of " + m.id()).orElse("");
  }

  private String stem(Order order) {
    Map<String, String> values = values(order);
    return patterns.computeIfAbsent(values.keySet(), DraftNames::pattern).stem(values);
  }

  /** The names of drafts that have the same values to be named by. */
  private static FileNames pattern(Set<String> values) {
    String pattern =
        (values.contains("recipient.id") ? FileNames.USUAL_PATTERN : FileNames.MEASURE_PATTERN)
            + (values.contains("signer.id") ? "-{signer.id}" : "");
    return FileNames.of(Place.NOWHERE, pattern, values);
  }

  /** A measure is one for all; a statement may be for nobody, and one office's among several. */
  private static Map<String, String> values(Order order) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("date", order.date().toString());
    values.put("template", order.template().name());
    boolean measure = order.template().purpose().kind() == Kind.RESOLUTION;
    boolean several = order.release().sent().isSeveral();
    if (!measure && !several && !order.to().all().isEmpty()) {
      values.put("recipient.id", order.to().fileId());
    }
    order.version().ifPresent(m -> values.put("signer.id", m.id()));
    return values;
  }
}
