package org.engross.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.render.docx.FrameText;
import org.engross.render.docx.PlacedPicture;
import org.engross.render.docx.PreparedFrame;
import org.engross.source.Source;
import org.engross.template.Field;
import org.engross.template.FieldUse;
import org.engross.template.Merged;
import org.engross.template.Purpose;
import org.engross.template.Template;
import org.engross.template.TemplateLibrary;

/**
 * The Word file whose look a draft takes, ready: prepared, and the text that a person typed into it
 * checked as a template is.
 *
 * @param name as the person knows it: {@code templates/letter.docx}
 * @param text empty if nobody typed fields into it
 */
public record Frame(String name, PreparedFrame prepared, Optional<Template> text) {

  /** Whether the jar carries it. */
  boolean isShipped() {
    return name.startsWith("(shipped)");
  }

  /** A frame that is prepared; empty, with all reasons in the problems, if its text is wrong. */
  static Optional<Frame> of(
      String name,
      PreparedFrame prepared,
      TemplateLibrary templates,
      Purpose purpose,
      Problems problems) {
    if (prepared.text().isEmpty()) {
      return Optional.of(new Frame(name, prepared, Optional.empty()));
    }
    Problems found = new Problems();
    Source source = new Source(name, prepared.text().source());
    Optional<Template> text =
        templates.plain(source, purpose, prepared.text().formattedLines(), found);
    problems.addAll(quoted(name, prepared.text(), found.list()));
    return text.map(t -> new Frame(name, prepared, text));
  }

  /**
   * The frame's text for one draft, its formatted text in marks; empty if it has none.
   *
   * @throws ProblemException if a value is absent where the frame prints it
   */
  public Optional<Merged> merge(Map<String, Object> fields) {
    try {
      return text.map(template -> template.merge(fields));
    } catch (ProblemException e) {
      throw new ProblemException(quoted(name, prepared.text(), e.problems()));
    }
  }

  /** The fields that a person typed into it, each at its part and paragraph. */
  public List<FieldUse> uses() {
    Stream<FieldUse> typed =
        text.stream()
            .flatMap(template -> template.uses().stream())
            .map(
                use ->
                    new FieldUse(
                        use.field(),
                        use.type(),
                        use.how(),
                        use.needed(),
                        quoted(name, prepared.text(), use.place()),
                        use.call()));
    return Stream.concat(prepared.placed().stream().map(this::use), typed).toList();
  }

  private FieldUse use(PlacedPicture picture) {
    Place place = new Place(name + ", " + picture.part(), 0, 0, picture.words());
    return new FieldUse(
        "picture." + picture.name(),
        Field.rich(),
        new FieldUse.How.Printed(),
        false,
        place,
        Optional.empty());
  }

  /** The problems, each at its part and paragraph instead of a line that nobody wrote. */
  private static List<Problem> quoted(String name, FrameText text, List<Problem> problems) {
    List<Problem> quoted = new ArrayList<>();
    for (Problem problem : problems) {
      Place there = quoted(name, text, problem.place());
      quoted.add(
          new Problem(problem.level(), problem.rule(), there, problem.message(), problem.remedy()));
    }
    return quoted;
  }

  private static Place quoted(String name, FrameText text, Place place) {
    FrameText.Quote quote = text.quote(place.line(), place.column());
    String file = quote.part().isEmpty() ? name : name + ", " + quote.part();
    return new Place(file, 0, quote.column(), quote.words());
  }
}
