package org.engross.desk;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  /** Those in a manifest. */
  List<Entry> in(List<Entry> manifest, List<NamedOrder> orders, Published published) {
    List<Entry> ours = published.others(manifest).stream().filter(this::isOurs).toList();
    if (ours.isEmpty()) {
      return ours;
    }
    Set<String> ordered = new HashSet<>();
    orders.forEach(order -> ordered.add(order.stem()));
    return ours.stream().filter(entry -> !ordered.contains(Format.stem(entry.name()))).toList();
  }

  private boolean isOurs(Entry entry) {
    boolean forSomebody =
        entry.made().containsKey("recipient") || entry.made().containsKey("signer");
    return forSomebody
        && order.equals(entry.made().get(ORDER))
        && date.toString().equals(entry.made().get("date"));
  }
}
