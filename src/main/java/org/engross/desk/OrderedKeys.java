package org.engross.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.office.Packet;
import org.engross.office.Published;
import org.engross.own.OwnText;
import org.engross.problem.Place;

/** Where an order says what it says: in a key of its packet, or in an option of the command. */
final class OrderedKeys {
  private final Order order;
  private final Optional<Packet.Draft> entry;
  private final KeyPlaces keys;

  /**
   * @param entry what ordered it
   */
  OrderedKeys(Order order, Optional<Packet.Draft> entry, KeyPlaces keys) {
    this.order = order;
    this.entry = entry;
    this.keys = keys;
  }

  /** A key, whatever it says. */
  Origin of(String key) {
    return records()
        .flatMap(record -> record.get(key).stream())
        .map(value -> packet(value.place()))
        .findFirst()
        .orElseGet(() -> option(key));
  }

  /** A key that says this, unless an option said it in its place. */
  Origin of(String key, String text) {
    Optional<Published> record = records().filter(r -> r.get(key).isPresent()).findFirst();
    return record
        .filter(r -> r.text(key).filter(text.strip()::equals).isPresent())
        .flatMap(r -> r.get(key))
        .map(value -> packet(value.place()))
        .orElseGet(() -> option(key));
  }

  /** One line of a key's list. */
  Origin of(String key, int index) {
    Optional<Published> list = records().flatMap(r -> r.get(key).stream()).findFirst();
    List<Published> items = list.map(Published::items).orElse(List.of());
    return index >= 0 && index < items.size() ? packet(items.get(index).place()) : of(key);
  }

  /** Whether the packet has the key. */
  boolean has(String key) {
    return records().anyMatch(record -> record.get(key).isPresent());
  }

  /** A field of a person's own; empty if the order says nothing of it. */
  Optional<Origin> own(String name) {
    Map<String, OwnText> given = entry.map(e -> e.particulars().fields()).orElse(Map.of());
    return Optional.ofNullable(given.get(name))
        .map(text -> text.place().line() == 0 ? option(text.place()) : packet(text.place()));
  }

  /** The draft's own keys come before those of all drafts. */
  private Stream<Published> records() {
    return Stream.concat(
        keys.draft(order.place()).stream(), keys.file(order.place().file()).stream());
  }

  private static Origin packet(Place place) {
    return new Origin(Origin.Kind.PACKET, "", place);
  }

  private static Origin option(String key) {
    return option(Place.of("--" + key));
  }

  private static Origin option(Place place) {
    return new Origin(Origin.Kind.OPTION, "", place);
  }
}
