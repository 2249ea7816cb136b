package org.engross.office;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.engross.problem.Place;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.source.Source;

/**
 * The members whom an office knows: its own, and behind them those of its list of Congress. The
 * list is long, so it is read only when somebody is named whom the office's own does not have. It
 * is for one thread.
 */
public final class Members {
  private final Catalog<Member> own;
  private final Map<String, Addition> additions;
  private final Supplier<Optional<Source>> list;
  private Optional<Roll> roll = Optional.empty();
  private Optional<Congress> congress = Optional.empty();

  /**
   * The office's own members, and where the list of Congress is read.
   *
   * @param additions by bioguide id
   */
  Members(Catalog<Member> own, Map<String, Addition> additions, Supplier<Optional<Source>> list) {
    this.own = own;
    this.additions = Map.copyOf(additions);
    this.list = list;
  }

  /** The office's own, in the order of their file. */
  public Collection<Member> own() {
    return own.all();
  }

  /** The letterheads of those whom the office wrote down itself. */
  Stream<Letterhead> ownLetterheads() {
    return Stream.concat(
            own.read().stream().map(Member::letterhead),
            additions.values().stream().map(Addition::letterhead))
        .flatMap(Optional::stream);
  }

  /** Who is called by an id; that nobody is, is said with those who may have been meant. */
  public Optional<Member> find(Named wanted, Problems problems) {
    return own.has(wanted.id())
        ? own.find(wanted, problems)
        : roll(problems).find(wanted, problems);
  }

  /** Who is called by ids and by groups, in that order; a member may be there twice. */
  public List<Member> findAll(List<Named> wanted, Problems problems) {
    return wanted.stream().flatMap(w -> findAll(w, problems).stream()).toList();
  }

  private List<Member> findAll(Named wanted, Problems problems) {
    return own.has(wanted.id()) || !Group.isGroup(wanted.id())
        ? find(wanted, problems).stream().toList()
        : Group.select(wanted, roll(problems), problems);
  }

  /** Whether somebody is called so. */
  boolean has(String id, Problems problems) {
    return own.has(id) || roll(problems).has(id);
  }

  /** All there are: the office's own, then those of Congress. */
  public Roll roll(Problems problems) {
    if (roll.isEmpty()) {
      roll = Optional.of(call(problems));
      congress = Optional.of(roll.get().congress());
    }
    return roll.get();
  }

  /** The list of Congress, if somebody needed it so far. */
  public Optional<Congress> congress() {
    return congress;
  }

  private Roll call(Problems problems) {
    Congress congress = read(problems);
    Map<String, Member> byBioguide = new HashMap<>();
    own.all().forEach(m -> m.bioguide().ifPresent(b -> byBioguide.put(b, m)));
    Map<String, Member> byId = new LinkedHashMap<>();
    own.all().forEach(m -> byId.put(m.id(), m));
    Map<String, Addition> left = new LinkedHashMap<>(additions);
    for (Member member : congress.members()) {
      String bioguide = member.bioguide().orElseThrow();
      Addition addition = left.remove(bioguide);
      Member listed = addition == null ? member : addition.over(member);
      Member first = byId.putIfAbsent(member.id(), byBioguide.getOrDefault(bioguide, listed));
      if (first != null && !first.bioguide().equals(member.bioguide())) {
        hidden(first, member, problems);
      }
    }
    left.forEach((bioguide, addition) -> unknown(bioguide, addition.place(), problems));
    return new Roll(byId, congress);
  }

  private static void hidden(Member own, Member listed, Problems problems) {
    problems.warning(
        own.place(),
        own.nameAndSeat() + " hides " + listed.nameAndSeat() + ", whose id is the same",
        "give the office’s own another id, or the bioguide id of the same person");
  }

  private static void unknown(String bioguide, Place place, Problems problems) {
    problems.warning(
        place,
        "nobody in " + Congress.FILE + " has the bioguide id " + bioguide,
        "mend the id, or delete what stands there");
  }

  private Congress read(Problems problems) {
    try {
      return list.get().map(source -> Congress.read(source, problems)).orElse(Congress.NONE);
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      return Congress.NONE;
    }
  }
}
