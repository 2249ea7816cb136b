package org.engross.office;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.problem.Problems;

/**
 * All members whom an office knows, each once.
 *
 * @param byId by the ids that find them; the office's own may be found by two
 * @param congress the list that is a part of it
 */
public record Roll(Map<String, Member> byId, Congress congress) {

  /** Copies the map, in its order. */
  public Roll {
    byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
  }

  /** Everybody: the office's own, then those of Congress. */
  public Collection<Member> all() {
    Map<String, Member> each = new LinkedHashMap<>();
    byId.values().forEach(m -> each.putIfAbsent(m.id(), m));
    return each.values();
  }

  /** Who is in a group, nobody perhaps; what is wrong with its name is said. */
  public List<Member> in(Named group, Problems problems) {
    return Group.whoever(group, this, problems);
  }

  /** Everybody by surname and name. */
  public List<Member> sorted() {
    return all().stream().sorted(new ByName()).toList();
  }

  boolean has(String id) {
    return byId.containsKey(id);
  }

  Optional<Member> find(Named wanted, Problems problems) {
    Optional<Member> found = Optional.ofNullable(byId.get(wanted.id()));
    if (found.isEmpty()) {
      problems.error(
          wanted.place(),
          "there is no member \"" + wanted.id() + "\"",
          new Meant(this).hint(wanted.id()));
    }
    return found;
  }

  /**
   * The ids of the committees on which somebody sits, with their names as far as they are known.
   */
  public Map<String, String> committees() {
    Map<String, String> committees = new LinkedHashMap<>(congress.committees());
    for (Member member : all()) {
      member.committees().forEach(id -> committees.putIfAbsent(id, id));
      member
          .roles()
          .forEach(r -> r.id().ifPresent(id -> committees.putIfAbsent(id, r.lines().get(1))));
    }
    return committees;
  }

  /** The parties, as they are written. */
  public Collection<String> parties() {
    Collection<String> parties = new LinkedHashSet<>();
    sorted().forEach(m -> m.party().ifPresent(parties::add));
    return parties;
  }
}
