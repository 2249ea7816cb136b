package org.engross.desk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.engross.problem.Place;

/**
 * What one draft was made of.
 *
 * @param name the draft's name, without an ending
 * @param template the template's name: {@code letter}
 * @param title what the template calls a draft: "Letter"
 * @param templateFile the file that it stands in: {@code templates/letter.vm}
 * @param frame the Word file whose look the draft takes; empty where it is no Word file
 * @param inFrame what is printed in the frame's own text, as in a header
 */
public record DraftSources(
    String name,
    String template,
    String title,
    String templateFile,
    Optional<String> frame,
    List<Origin> points,
    List<Origin> recipients,
    List<Origin> signers,
    List<Paragraph> paragraphs,
    List<Value> inFrame) {

  /** Copies the lists; refuses null. */
  public DraftSources {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(template, "template");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(templateFile, "templateFile");
    Objects.requireNonNull(frame, "frame");
    points = List.copyOf(points);
    recipients = List.copyOf(recipients);
    signers = List.copyOf(signers);
    paragraphs = List.copyOf(paragraphs);
    inFrame = List.copyOf(inFrame);
  }

  /**
   * A paragraph of it.
   *
   * @param role what it is for: {@code salutation}, {@code body}
   * @param text as its reader sees it, without notes
   * @param lines what wrote it, in the order of its words
   * @param values the values in it, each field once, in the order in which they stand
   */
  public record Paragraph(String role, String text, List<Line> lines, List<Value> values) {
    /** Copies the lists; refuses null. */
    public Paragraph {
      Objects.requireNonNull(role, "role");
      Objects.requireNonNull(text, "text");
      lines = List.copyOf(lines);
      values = List.copyOf(values);
    }
  }

  /**
   * A line that wrote words of a paragraph, or printed a value in it.
   *
   * @param template the template's line
   * @param macro the line of the macro that the template's line calls, if a macro did it
   */
  public record Line(Place template, Optional<Place> macro) {
    /** Refuses null. */
    public Line {
      Objects.requireNonNull(template, "template");
      Objects.requireNonNull(macro, "macro");
    }
  }

  /**
   * A value in a paragraph.
   *
   * @param field by which the template has it: {@code points[0].letter}
   * @param text as the draft has it, in markup; empty where that is not said
   * @param origins where it comes from; several where it was made of several
   * @param place where a frame prints it; nowhere for what a template prints
   */
  public record Value(String field, String text, List<Origin> origins, Place place) {
    /** Copies the list; refuses null. */
    public Value {
      Objects.requireNonNull(field, "field");
      Objects.requireNonNull(text, "text");
      origins = List.copyOf(origins);
      Objects.requireNonNull(place, "place");
    }
  }
}
