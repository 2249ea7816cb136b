package org.engross.workshop;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.engross.desk.Frames;
import org.engross.desk.Workspace;
import org.engross.problem.Problems;
import org.engross.source.Source;
import org.engross.template.Purpose;

/**
 * A template as a list shows it: what it is for, and which files it is made of.
 *
 * @param text its text, the office's own before the shipped one
 * @param isOwn whether the text is the office's own
 * @param hides whether a shipped text has the same name
 * @param look the name of the Word file from which its look comes; empty if that is not there
 */
public record TemplateEntry(
    String name,
    Purpose purpose,
    Source text,
    boolean isOwn,
    boolean hides,
    Optional<String> look) {

  /** Refuses null. */
  public TemplateEntry {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(purpose, "purpose");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(look, "look");
  }

  /**
   * Every template of an office, by name.
   *
   * @param problems takes what their heads cannot say, and what their Word files lack
   */
  public static List<TemplateEntry> all(Workspace office, Problems problems) {
    return office.templates().names().stream()
        .flatMap(name -> find(name, office, problems).stream())
        .toList();
  }

  /** The template of a name; empty if there is none, or none that can be read. */
  public static Optional<TemplateEntry> find(String name, Workspace office, Problems problems) {
    Optional<Source> text = office.templates().text(name);
    if (text.isEmpty()) {
      office.templates().find(name, problems);
    }
    return text.map(t -> of(name, t, office, problems));
  }

  private static TemplateEntry of(String name, Source text, Workspace office, Problems problems) {
    Purpose purpose = Purpose.of(name, text, problems);
    boolean shipped = office.templates().isShipped(text);
    Optional<String> look =
        office.frames().file(name, purpose, problems).map(Frames.WordFile::name);
    boolean hides = !shipped && office.templates().hasShipped(name);
    return new TemplateEntry(name, purpose, text, !shipped, hides, look);
  }
}
