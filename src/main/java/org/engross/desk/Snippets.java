package org.engross.desk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.document.Inline;
import org.engross.document.Kind;
import org.engross.document.Properties;
import org.engross.markup.Markup;
import org.engross.markup.MarkupReader;
import org.engross.own.OwnName;
import org.engross.problem.Place;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.source.Folder;
import org.engross.source.Source;

/**
 * Wordings that the templates of an office share, a Markdown file each: {@code
 * snippets/sign-off.md} is {@code $snippet.signOff}. They stand in a draft as they are written;
 * nothing in them is filled in.
 */
final class Snippets {
  private static final String UNDER = "snippets";
  private static final String ENDING = ".md";

  private final Folder folder;
  private final MarkupReader reader;
  private final Problems problems;
  private final Map<String, Markup> read = new HashMap<>();

  private Snippets(Folder folder, MarkupReader reader, Problems problems) {
    this.folder = folder;
    this.reader = reader;
    this.problems = problems;
  }

  /**
   * Reads an office's snippets, by the names that templates use.
   *
   * @param pictures that they may show
   * @param problems takes all that is wrong with them
   */
  static Map<String, Markup> read(
      Folder folder, Map<String, Inline.Picture> pictures, Problems problems) {
    List<String> paths = folder.list(UNDER, ENDING);
    if (paths.isEmpty()) {
      return Map.of();
    }
    Snippets snippets = new Snippets(folder, new MarkupReader().showing(pictures), problems);
    paths.forEach(snippets::add);
    return snippets.read;
  }

  private void add(String path) {
    String written = path.substring(UNDER.length() + 1, path.length() - ENDING.length());
    Optional<String> name = OwnName.inTemplate(written);
    if (name.isEmpty()) {
      error(
          folder.name(path), "\"" + written + "\" cannot be the name of a snippet", OwnName.REMEDY);
    } else if (read.containsKey(name.get())) {
      error(
          folder.name(path),
          "templates call two snippets " + name.get(),
          "give one of them another name");
    } else {
      text(path).ifPresent(text -> read.put(name.get(), new Markup(text)));
    }
  }

  private Optional<String> text(String path) {
    try {
      Optional<Source> source = folder.read(path);
      source.ifPresent(this::check);
      return source.map(Source::text);
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }

  /** Here a slip is said where it was made, and not in each template that takes the snippet in. */
  private void check(Source source) {
    if (source.text().isBlank()) {
      error(source.name(), "there is nothing in this snippet", "write its words, or delete it");
    }
    Properties nobody = new Properties(source.name(), "", "en-US", LocalDate.EPOCH);
    reader.read(Kind.LETTER, nobody, source.text(), line -> source.place(line, 1), problems);
  }

  private void error(String file, String message, String remedy) {
    problems.error(Place.of(file), message, remedy);
  }
}
