package org.engross.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.Problems;

/** What an office keeps of one kind, by id, in the order of its files. */
public final class Catalog<T extends Kept> {
  private final String noun;
  private final String remedy;
  private final Map<String, Later<T>> byId = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();

  /** An empty catalog of things that messages call so: {@code recipient}. */
  Catalog(String noun) {
    this(noun, "give one of them another id");
  }

  /**
   * An empty catalog.
   *
   * @param remedy what a person does about two of one id
   */
  Catalog(String noun, String remedy) {
    this.noun = noun;
    this.remedy = remedy;
  }

  /**
   * Files what was read. A record with errors has an id perhaps, but nothing behind it: it counts
   * as known, so that its errors are said once and not again wherever it is called.
   */
  void add(Optional<Named> id, Optional<T> read, Problems problems) {
    if (id.isPresent() && isNew(id.get(), problems)) {
      if (read.isPresent()) {
        byId.put(read.get().id(), Later.made(read.get()));
      }
    }
  }

  /** Files what is known to be good, and is read when it is first asked for. */
  void add(Named id, Supplier<T> reader, Problems problems) {
    if (isNew(id, problems)) {
      byId.put(id.id(), Later.of(reader));
    }
  }

  private boolean isNew(Named id, Problems problems) {
    Place first = places.putIfAbsent(id.id(), id.place());
    if (first != null) {
      problems.error(
          id.place(), noun + " \"" + id.id() + "\" is there already, in " + first, remedy);
      byId.remove(id.id());
    }
    return first == null;
  }

  /** Says that something else is called so already, if it is. */
  void refuse(Named wanted, Problems problems) {
    Place first = places.get(wanted.id());
    if (first != null) {
      problems.error(
          wanted.place(),
          noun + " \"" + wanted.id() + "\" is there already, in " + first,
          "give this one another id, in a column  id,  or leave it out");
    }
  }

  /** This catalog with another's entries in place of those that have the same id. */
  public Catalog<T> under(Catalog<T> other) {
    Catalog<T> both = new Catalog<>(noun, remedy);
    both.places.putAll(places);
    both.byId.putAll(byId);
    both.places.putAll(other.places);
    both.byId.keySet().removeAll(other.places.keySet());
    both.byId.putAll(other.byId);
    return both;
  }

  /**
   * What is called by an id; empty if there is no such thing (said in problems), or if it was read
   * with errors (said when it was).
   */
  public Optional<T> find(Named wanted, Problems problems) {
    if (!places.containsKey(wanted.id())) {
      problems.error(
          wanted.place(),
          "there is no " + noun + " \"" + wanted.id() + "\"",
          Nearest.hint(wanted.id(), places.keySet()));
    }
    return get(wanted.id());
  }

  /** All that are called, in that order; those that are not there are said in problems. */
  public List<T> findAll(List<Named> wanted, Problems problems) {
    return wanted.stream().flatMap(w -> find(w, problems).stream()).toList();
  }

  /** What is called by an id; empty if there is none, or it was read with errors. */
  Optional<T> get(String id) {
    Later<T> found = byId.get(id);
    return found == null ? Optional.empty() : Optional.of(found.get());
  }

  /** Whether something is called so, even if it was read with errors. */
  public boolean has(String id) {
    return places.containsKey(id);
  }

  /** All ids, those that were read with errors too. */
  public Set<String> ids() {
    return Collections.unmodifiableSet(places.keySet());
  }

  /** All ids with their places, in the order of the files, those that were read with errors too. */
  public List<Named> named() {
    List<Named> named = new ArrayList<>(places.size());
    places.forEach((id, place) -> named.add(new Named(id, place)));
    return named;
  }

  /** Those that were read so far: all but those known to be good for whom nobody asked. */
  List<T> read() {
    return byId.values().stream().filter(Later::isMade).map(Later::get).toList();
  }

  /** All there are, in the order of the files. */
  public List<T> all() {
    return byId.values().stream().map(Later::get).toList();
  }
}
