package org.engross.desk;

import java.util.List;
import java.util.Optional;
import org.engross.check.inquiry.ResolutionChecks;
import org.engross.document.Document;
import org.engross.document.Kind;
import org.engross.intake.resolution.ResolutionReader;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.resolution.Action;
import org.engross.resolution.Head;
import org.engross.resolution.Resolution;

/** The resolution that a draft holds: read back from its text, as whoever receives it reads it. */
final class Measures {
  /** What {@link Fitness} says of a draft, in its own words and with its way out. */
  private static final String ADDRESSEE = "roi-addressee";

  private Measures() {}

  /** The resolution of a draft, if it is one; says what would cost it its privilege. */
  static Optional<Resolution> of(Order order, Document document, String name, Problems problems) {
    if (document.kind() != Kind.RESOLUTION) {
      return Optional.empty();
    }
    try {
      Resolution resolution = ResolutionReader.read(document, name);
      for (Problem problem : ResolutionChecks.run(resolution, name)) {
        if (!problem.rule().equals(ADDRESSEE)) {
          problems.add(problem);
        }
      }
      return Optional.of(withMembers(resolution, order));
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }

  /** The sentence of its submission names members by their ids and not in capitals. */
  private static Resolution withMembers(Resolution resolution, Order order) {
    Head head = resolution.head();
    String printed = order.sponsors().submission(order.form(), true).sentence();
    Action known = order.sponsors().submission(order.form(), false);
    List<Action> actions =
        head.actions().stream()
            .map(action -> action.sentence().equals(printed) ? known : action)
            .toList();
    return new Resolution(
        new Head(head.designation(), actions, head.title()),
        resolution.preamble(),
        resolution.sections(),
        resolution.beside());
  }
}
