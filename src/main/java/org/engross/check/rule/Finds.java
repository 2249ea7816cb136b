package org.engross.check.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.engross.problem.Place;
import org.engross.problem.Problem;

/** Takes what the rules find, each with its place in the draft. */
public final class Finds {
  private final Places places;
  private final List<Passage> order;
  private final List<Found> found = new ArrayList<>();
  private Rule rule;

  private Finds(Proof proof, Places places) {
    this.order = proof.passages();
    this.places = places;
  }

  /** A problem, and where in the draft it stands: the number of its passage, an offset in it. */
  private record Found(int passage, int at, Problem problem) {}

  /** Holds a draft against rules; what they find, from the top of the draft down. */
  public static List<Problem> of(List<Rule> rules, Proof proof, Places places) {
    Finds finds = new Finds(proof, places);
    for (Rule rule : rules) {
      finds.rule = rule;
      rule.search().in(proof, finds);
    }
    if (finds.found.isEmpty()) {
      return List.of();
    }
    finds.found.sort(Comparator.comparingInt(Found::passage).thenComparingInt(Found::at));
    return finds.found.stream().map(Found::problem).toList();
  }

  /** Something about the whole draft, which is said last. */
  public void add(String message, String remedy) {
    found.add(new Found(order.size(), 0, problem(places.of("", ""), message, remedy)));
  }

  /** Something about a passage; it is quoted from its beginning. */
  public void add(Passage passage, String message, String remedy) {
    add(passage, 0, 0, message, remedy);
  }

  /** Something at a stretch of a passage; the sentence around it is quoted. */
  public void add(Passage passage, int from, int end, String message, String remedy) {
    Place place = places.of(passage.text(), passage.text().substring(from, end));
    String quoted = Sentence.around(passage.text(), from, end);
    Problem problem = problem(new Place(place.file(), place.line(), 0, quoted), message, remedy);
    found.add(new Found(order.indexOf(passage), from, problem));
  }

  private Problem problem(Place place, String message, String remedy) {
    return new Problem(rule.level(), rule.id(), place, message, remedy);
  }
}
