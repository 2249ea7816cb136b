package org.engross.workshop;

import java.util.Objects;
import java.util.Optional;
import org.engross.desk.Frames.WordFile;
import org.engross.desk.Workspace;
import org.engross.problem.Problems;

/**
 * What a template of an office's own begins with: the text of another, and that one's Word file.
 *
 * @param text the other's text, with the new one's title if it has one of its own
 * @param from where the text was taken from
 * @param look the other's Word file; empty where the new one has the same look without a copy
 * @param stays the Word file whose look it has where nothing is copied
 */
public record TemplateStart(
    String text, String from, Optional<WordFile> look, Optional<String> stays) {

  /** Refuses null. */
  public TemplateStart {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(look, "look");
    Objects.requireNonNull(stays, "stays");
  }

  /**
   * A start from another template.
   *
   * @param name the new one's
   * @param title what its drafts are called, if not as the other's
   * @param problems says if the other's Word file cannot be read
   */
  public static TemplateStart of(
      String name,
      TemplateEntry from,
      Optional<String> title,
      Workspace office,
      Problems problems) {
    Optional<WordFile> look = office.frames().file(from.name(), from.purpose(), problems);
    Optional<WordFile> without = office.frames().file(name, from.purpose(), problems);
    boolean same =
        look.isPresent()
            && without.isPresent()
            && !look.get().shipped()
            && look.get().name().equals(without.get().name());
    return new TemplateStart(
        title.map(t -> titled(from.text().text(), t)).orElse(from.text().text()),
        from.text().name(),
        same ? Optional.empty() : look,
        same ? without.map(WordFile::name) : Optional.empty());
  }

  /** The text with this title in its head, in place of the one that stands there. */
  private static String titled(String text, String title) {
    StringBuilder titled = new StringBuilder();
    boolean written = false;
    boolean inHead = true;
    for (String line : text.split("\n", -1)) {
      inHead &= line.startsWith("##");
      boolean isTitle = inHead && line.substring(2).strip().startsWith("@title");
      if (!written && (isTitle || !inHead)) {
        titled.append("## @title ").append(title).append('\n');
        written = true;
      }
      if (!isTitle) {
        titled.append(line).append('\n');
      }
    }
    return titled.substring(0, titled.length() - 1);
  }
}
