package org.engross.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.engross.check.rule.Sentence;
import org.engross.problem.Level;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.Problem;

/**
 * The numbers of one point: in its texts, in its list of figures, and in the paper that it cites.
 *
 * @param point its id
 * @param place where it is written
 * @param wordings all its texts that a draft may carry, as a reader sees them: no markup
 * @param listed its {@code figures}, as written: {@code "30-35 percent"}
 * @param sources where its figures come from
 */
public record PointFigures(
    String point, Place place, List<Wording> wordings, List<String> listed, Sources sources) {

  /** Copies the lists; refuses null. */
  public PointFigures {
    Objects.requireNonNull(point, "point");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(sources, "sources");
    wordings = List.copyOf(wordings);
    listed = List.copyOf(listed);
  }

  /** A text of a point and what messages call it: {@code its letter}. */
  public record Wording(String name, String text) {
    /** Refuses null. */
    public Wording {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * Where the figures of a point come from.
   *
   * @param cited the places in the paper; at least one
   * @param authority the law that it stands on, whose numbers are those of a citation
   * @param year the paper's, which holds throughout it: what it says of "this year" or "July" is
   *     said of that year
   */
  public record Sources(List<Cited> cited, Optional<String> authority, int year) {
    /** Copies the list; refuses null. */
    public Sources {
      Objects.requireNonNull(authority, "authority");
      cited = List.copyOf(cited);
    }
  }

  /** A place in a paper: {@code Recommendations, item 2}. */
  public record Cited(String section, Optional<String> item) {
    /** Refuses null. */
    public Cited {
      Objects.requireNonNull(section, "section");
      Objects.requireNonNull(item, "item");
    }

    @Override
    public String toString() {
      return section + item.map(i -> ", item " + i).orElse("");
    }
  }

  /**
   * The numbers of its texts that are neither among its figures nor in its authority: an error of
   * the rule {@code untraced-figure} for each number of each text.
   */
  public List<Problem> untraced() {
    Set<String> known = new HashSet<>();
    listed.forEach(l -> known.addAll(Figures.values(l)));
    sources.authority.ifPresent(a -> known.addAll(Figures.values(a)));
    List<Problem> found = new ArrayList<>();
    for (Wording wording : wordings) {
      Set<String> said = new HashSet<>(known);
      for (Figure figure : Figures.in(wording.text)) {
        if (said.add(figure.value())) {
          found.add(untraced(wording, figure));
        }
      }
    }
    return found;
  }

  private Problem untraced(Wording wording, Figure figure) {
    String sentence = Sentence.around(wording.text, figure.at(), figure.end());
    return new Problem(
        Level.ERROR,
        "untraced-figure",
        place,
        quoted(figure.written())
            + " is not among the figures of point "
            + quoted(point)
            + ", and "
            + wording.name
            + " says "
            + quoted(sentence),
        "add " + quoted(figure.written()) + " to its figures if its source says so");
  }

  /** The figures that none of its texts uses, or that hold no number: {@code unused-figure}. */
  public List<Problem> unused() {
    Set<String> used = new HashSet<>();
    wordings.forEach(w -> used.addAll(Figures.values(w.text)));
    sources.authority.ifPresent(a -> used.addAll(Figures.values(a)));
    List<Problem> found = new ArrayList<>();
    for (String entry : listed) {
      List<Figure> figures = Figures.in(entry);
      if (figures.isEmpty()) {
        found.add(unused(entry, "holds no number"));
      }
      figures.stream()
          .filter(f -> !used.contains(f.value()))
          .forEach(f -> found.add(unused(f.written(), "stands in none of its texts")));
    }
    return found;
  }

  private Problem unused(String entry, String why) {
    return new Problem(
        Level.WARNING,
        "unused-figure",
        place,
        quoted(entry) + " among the figures of point " + quoted(point) + " " + why,
        "delete it");
  }

  /**
   * The cited places that the paper does not have ({@code unknown-source}), and the figures that
   * stand at none of the cited places ({@code figure-not-at-source}), with the places where they
   * stand instead. The paper's year counts as standing everywhere.
   */
  public List<Problem> notIn(PaperOutline paper) {
    List<Problem> found = new ArrayList<>();
    Set<String> there = new HashSet<>(List.of(Integer.toString(sources.year)));
    for (Cited cited : sources.cited) {
      there.addAll(paper.figuresAt(cited));
      if (!paper.has(cited)) {
        found.add(unknown(cited, paper));
      }
    }
    if (found.isEmpty()) {
      for (Figure figure : listedFigures()) {
        if (there.add(figure.value())) {
          found.add(misplaced(figure, paper));
        }
      }
    }
    return found;
  }

  private List<Figure> listedFigures() {
    return listed.stream().flatMap(l -> Figures.in(l).stream()).toList();
  }

  private Problem unknown(Cited cited, PaperOutline paper) {
    boolean section = paper.hasSection(cited.section);
    return new Problem(
        Level.ERROR,
        "unknown-source",
        place,
        "point "
            + quoted(point)
            + " cites "
            + cited
            + ", and "
            + paper.name()
            + (section ? " has no such item there" : " has no such section"),
        section
            ? "known: " + String.join(", ", paper.items(cited.section))
            : Nearest.hint(cited.section, paper.sections()));
  }

  private Problem misplaced(Figure figure, PaperOutline paper) {
    List<Cited> elsewhere = paper.placesOf(figure.value());
    String cited = sources.cited.stream().map(Cited::toString).collect(Collectors.joining("; "));
    String message =
        "point " + quoted(point) + " cites " + cited + ", but " + quoted(figure.written());
    if (elsewhere.isEmpty()) {
      return misplaced(
          message + " stands nowhere in " + paper.name(),
          "correct the number, or take it out of the point");
    }
    String places = elsewhere.stream().map(Cited::toString).collect(Collectors.joining("; "));
    return misplaced(message + " stands in " + places, "cite the place where the number stands");
  }

  private Problem misplaced(String message, String remedy) {
    return new Problem(Level.ERROR, "figure-not-at-source", place, message, remedy);
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
