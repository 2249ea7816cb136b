package org.engross.office.congress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.engross.office.CommitteeRole;
import org.engross.office.Published;
import org.engross.problem.Problems;

/**
 * The committees and who sits on them.
 *
 * @param names by ids, sorted: {@code HSWM} is Committee on Ways and Means, {@code HSWM04} its
 *     Subcommittee on Trade
 * @param seats who sits where, by bioguide id
 */
record Committees(Map<String, String> names, Map<String, List<Seat>> seats) {
  private static final int PARENT = 4;

  /**
   * A seat on a committee or subcommittee.
   *
   * @param committee its id
   * @param title as the list gives it, or empty
   */
  record Seat(String committee, String title) {}

  static final Committees NONE = new Committees(Map.of(), Map.of());

  /** Reads the two files. */
  static Committees read(PublicLists lists, Problems problems) {
    if (!lists.haveCommittees()) {
      return NONE;
    }
    Map<String, String> names = new TreeMap<>();
    Published.read(lists.committees().orElseThrow(), problems)
        .ifPresent(file -> file.items().forEach(row -> committee(row, names)));
    Map<String, List<Seat>> seats = new LinkedHashMap<>();
    Published.read(lists.memberships().orElseThrow(), problems)
        .ifPresent(file -> seats(file, names, seats, problems));
    return new Committees(names, seats);
  }

  private static void committee(Published row, Map<String, String> names) {
    String id = row.text("thomas_id").orElse("");
    if (!CommitteeRole.isId(id)) {
      return;
    }
    names.put(id, committeeName(row.text("name").orElse(id)));
    for (Published part : row.items("subcommittees")) {
      String partId = id + part.text("thomas_id").orElse("");
      names.put(partId, subcommitteeName(part.text("name").orElse(partId)));
    }
  }

  /** Without the chamber, which whoever sits on it says. */
  private static String committeeName(String name) {
    return PersonName.typographic(name.replaceFirst("^(House|(United States )?Senate) ", ""));
  }

  private static String subcommitteeName(String name) {
    String lower = name.replaceFirst("^The ", "the ");
    return PersonName.typographic(
        name.contains("Subcommittee") ? name : "Subcommittee on " + lower);
  }

  private static void seats(
      Published file, Map<String, String> names, Map<String, List<Seat>> seats, Problems problems) {
    for (String id : file.keys()) {
      if (!names.containsKey(id)) {
        problems.warning(
            file.get(id).orElseThrow().place(),
            "no committee of the list of committees has the id " + id,
            "whoever sits on it sits there without it; look for a newer list");
        continue;
      }
      for (Published row : file.items(id)) {
        row.text("bioguide")
            .ifPresent(
                who ->
                    seats
                        .computeIfAbsent(who, w -> new ArrayList<>())
                        .add(new Seat(id, row.text("title").orElse(""))));
      }
    }
  }

  /** The ids of all on which a person sits, sorted. */
  List<String> of(String bioguide) {
    return seats(bioguide).map(Seat::committee).sorted().distinct().toList();
  }

  /**
   * What a person is there: of whole committees first; what comes by another office alone, last.
   */
  List<CommitteeRole> roles(String bioguide) {
    return seats(bioguide)
        .filter(seat -> !seat.title.isEmpty())
        .map(this::role)
        .sorted(
            Comparator.comparing(CommitteeRole::isExOfficio)
                .thenComparing(r -> r.subcommittee().isPresent())
                .thenComparing(r -> r.id().orElse("")))
        .toList();
  }

  private Stream<Seat> seats(String bioguide) {
    return seats.getOrDefault(bioguide, List.of()).stream();
  }

  private CommitteeRole role(Seat seat) {
    String parent = seat.committee.substring(0, PARENT);
    Optional<String> part =
        Optional.of(names.get(seat.committee)).filter(n -> !parent.equals(seat.committee));
    return new CommitteeRole(names.get(parent), part, Optional.of(seat.committee), seat.title);
  }
}
