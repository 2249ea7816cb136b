package org.engross.desk;

import java.util.List;
import java.util.Optional;
import org.engross.problem.Problems;
import org.engross.source.Folder;
import org.engross.source.Source;
import org.engross.template.OtherTexts;
import org.engross.template.TemplateLibrary;

/**
 * The Word files of an office that are templates themselves: {@code templates/thank-you.docx}
 * without {@code $body} is the template {@code thank-you}, unless the office has a text of that
 * name. It makes Word files as it stands; its words are read as markup for all other formats and
 * for the checks.
 */
final class WordTemplates implements OtherTexts {
  private static final String UNDER = "templates/";
  private static final String LOOK = ".docx";
  private static final String TEXT = ".vm";

  private final Folder folder;
  private final Folder shipped;
  private final Frames frames;

  private WordTemplates(Folder folder, Frames frames) {
    this.folder = folder;
    this.shipped = Shipped.templates();
    this.frames = frames;
  }

  /**
   * Lets a library know those of an office; nothing is read before one is asked for.
   *
   * @param folder the office's own files
   */
  static void join(TemplateLibrary library, Folder folder, Frames frames) {
    library.put(new WordTemplates(folder, frames));
  }

  @Override
  public List<String> names() {
    List<String> texts = shipped.list("templates", TEXT);
    return folder.list("templates", LOOK).stream()
        .map(path -> path.substring(UNDER.length(), path.length() - LOOK.length()))
        .filter(name -> !texts.contains(UNDER + name + TEXT))
        .filter(this::isOne)
        .toList();
  }

  /** Whether a draft can be made of it alone, or could if its mistakes were mended. */
  private boolean isOne(String name) {
    Problems problems = new Problems();
    return text(name, problems).isPresent() || problems.hasErrors();
  }

  @Override
  public Optional<Source> text(String name, Problems problems) {
    boolean isOne =
        name.indexOf('/') < 0
            && folder.list("templates", LOOK).contains(UNDER + name + LOOK)
            && !folder.list("templates", TEXT).contains(UNDER + name + TEXT);
    boolean hides = shipped.list("templates", TEXT).contains(UNDER + name + TEXT);
    return isOne ? frames.whole(name, hides, problems) : Optional.empty();
  }
}
