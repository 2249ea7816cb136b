package org.engross.preview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.engross.office.Named;
import org.engross.office.Packet;
import org.engross.office.Particulars;
import org.engross.problem.Place;

/**
 * What is ticked in one window. It is laid over the order for that window alone; no file changes.
 *
 * @param show the name of the draft that is shown; empty where it is the first
 * @param find words that the listed drafts have in them; empty where all are listed
 * @param to for whom, in place of what was ordered; empty where that holds
 * @param points ids, in order, in place of what was ordered; empty where that holds
 */
record Choice(String show, String find, Optional<List<String>> to, Optional<List<String>> points) {
  /** Nothing is ticked otherwise than it was ordered. */
  static final Choice NONE = new Choice("", "", Optional.empty(), Optional.empty());

  /** Copies the lists; refuses null. */
  Choice {
    Objects.requireNonNull(show, "show");
    Objects.requireNonNull(find, "find");
    to = to.map(List::copyOf);
    points = points.map(List::copyOf);
  }

  /** As a window asks for it: {@code show=...&find=...&to=ustr&points=usmca-enforcement,...}. */
  static Choice of(Map<String, String> query) {
    return new Choice(
        query.getOrDefault("show", ""),
        query.getOrDefault("find", ""),
        Optional.ofNullable(query.get("to")).map(Choice::ids),
        Optional.ofNullable(query.get("points")).map(Choice::ids));
  }

  private static List<String> ids(String text) {
    return Arrays.stream(text.split(",", -1)).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /** What of it changes the order, and not only what is looked at. */
  Choice ordered() {
    return new Choice("", "", to, points);
  }

  /** The packet with what is ticked in place of its own, as the options of a command would be. */
  Packet laidOver(Packet packet) {
    List<Packet.Draft> drafts = new ArrayList<>();
    for (Packet.Draft draft : packet.drafts()) {
      Particulars.Builder own = draft.particulars().toBuilder();
      points.ifPresent(ids -> own.points(named("--points", ids)));
      drafts.add(
          new Packet.Draft(
              draft.template(),
              to.map(ids -> named("--to", ids)).orElse(draft.to()),
              draft.forEach(),
              own.build()));
    }
    return new Packet(packet.date(), drafts);
  }

  private static List<Named> named(String option, List<String> ids) {
    return ids.stream().map(id -> new Named(id, Place.of(option))).toList();
  }
}
