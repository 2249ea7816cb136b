package org.engross.intake;

import java.util.List;
import java.util.Locale;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.source.Source;

/** Takes in a file that a person calls a draft. */
public final class Intake {
  /** The endings of the files that are read. */
  public static final List<String> ENDINGS = List.of(".docx", ".md", ".txt");

  private Intake() {}

  /**
   * Reads a draft: the parts of a Word file by their styles where these say what they are, all else
   * by its shape; a text in our own markup by its roles, any other by its shape.
   *
   * @param name the file's name, as problems give it; its ending says what the bytes are
   * @throws ProblemException if the file is of another kind, empty, damaged, or too large
   */
  public static Received read(String name, byte[] bytes) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (ENDINGS.stream().noneMatch(lower::endsWith)) {
      throw problem(name, "a draft of this kind is not read", instead(lower));
    }
    if (bytes.length == 0) {
      throw problem(name, "this file is empty", "name a file with a draft in it");
    }
    Received received =
        lower.endsWith(".docx")
            ? WordDraft.read(name, bytes)
            : TextDraft.read(Source.decode(name, bytes));
    if (received.document().blocks().isEmpty()) {
      throw problem(name, "there is no text in this file", "name a file with a draft in it");
    }
    return received;
  }

  private static String instead(String name) {
    return name.endsWith(".doc") || name.endsWith(".rtf") || name.endsWith(".odt")
        ? "open it in Word and save it as .docx"
        : "name a Word file (.docx), Markdown (.md) or text (.txt)";
  }

  private static ProblemException problem(String name, String message, String remedy) {
    return new ProblemException(Problem.error(Place.of(name), message, remedy));
  }
}
