package org.engross.check.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.engross.problem.Place;
import org.engross.problem.Problem;

/** Takes what a rule finds, each with its place in the draft. */
public final class Finds {
  private final List<Find> finds = new ArrayList<>(0);

  Finds() {}

  /** What is wrong at a stretch of a passage, or with the whole draft. */
  record Find(Optional<Passage> passage, int from, int end, String message, String remedy) {

    /** What is wrong with the whole draft comes last. */
    int number(Proof proof) {
      List<Passage> all = proof.passages();
      return passage.map(all::indexOf).orElse(all.size());
    }

    Problem problem(Rule rule, Places places) {
      return new Problem(
          rule.level(),
          rule.id(),
          passage.map(p -> place(p, places)).orElseGet(() -> places.of("", "")),
          message,
          remedy);
    }

    private Place place(Passage passage, Places places) {
      String text = passage.text();
      Place place = places.of(text, text.substring(from, end));
      return new Place(place.file(), place.line(), 0, Sentence.around(text, from, end));
    }
  }

  /** A problem, and where in the draft it stands: the number of its passage, an offset in it. */
  private record Found(int passage, int at, Problem problem) {}

  /** Holds a draft against rules; what they find, from the top of the draft down. */
  public static List<Problem> of(List<Rule> rules, Proof proof, Places places) {
    List<Found> found = new ArrayList<>(0);
    for (Rule rule : rules) {
      Finds finds = new Finds();
      rule.search().in(proof, finds);
      for (Find find : finds.finds) {
        found.add(new Found(find.number(proof), find.from, find.problem(rule, places)));
      }
    }
    if (found.isEmpty()) {
      return List.of();
    }
    found.sort(Comparator.comparingInt(Found::passage).thenComparingInt(Found::at));
    return found.stream().map(Found::problem).toList();
  }

  /** What is found in one passage. */
  static List<Find> in(Passage passage, BiConsumer<Passage, Finds> look) {
    Finds found = new Finds();
    look.accept(passage, found);
    return found.finds;
  }

  /** Something about the whole draft, which is said last. */
  public void add(String message, String remedy) {
    finds.add(new Find(Optional.empty(), 0, 0, message, remedy));
  }

  /** Something about a passage; it is quoted from its beginning. */
  public void add(Passage passage, String message, String remedy) {
    add(passage, 0, 0, message, remedy);
  }

  /** Something at a stretch of a passage; the sentence around it is quoted. */
  public void add(Passage passage, int from, int end, String message, String remedy) {
    finds.add(new Find(Optional.of(passage), from, end, message, remedy));
  }

  /** What was found before. */
  void addAll(List<Find> found) {
    finds.addAll(found);
  }
}
