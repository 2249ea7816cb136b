package org.engross.desk;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.engross.outbox.Manifest.Entry;
import org.engross.outbox.Published;

/**
 * The drafts that were ordered for a day before, and are ordered no more: mostly those of
 * recipients who were dropped.
 *
 * @param order what tells the order from others, as the manifest has it
 */
record Bygones(String order, LocalDate date) {
  /** The fact in the manifest that says by which order a draft was made. */
  static final String ORDER = "order";

  /** Tells which drafts of a manifest are not among them. */
  Predicate<Entry> others(List<Entry> manifest, List<NamedOrder> orders, Published published) {
    Predicate<Entry> ours = entry -> isOurs(entry) && published.find(entry.name()).isEmpty();
    Set<String> stems = new HashSet<>();
    manifest.stream().filter(ours).forEach(entry -> stems.add(Format.stem(entry.name())));
    orders.forEach(order -> stems.remove(order.stem()));
    return ours.and(entry -> stems.contains(Format.stem(entry.name()))).negate();
  }

  private boolean isOurs(Entry entry) {
    boolean forSomebody =
        entry.made().containsKey("recipient") || entry.made().containsKey("signer");
    return forSomebody
        && order.equals(entry.made().get(ORDER))
        && date.toString().equals(entry.made().get("date"));
  }
}
