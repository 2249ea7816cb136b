package org.engross.office;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.source.Source;

/** The text of a policy paper in reading order: headings, paragraphs and the items of lists. */
record Outline(List<Block> blocks) {

  /** Copies the list. */
  Outline {
    blocks = List.copyOf(blocks);
  }

  /** A piece of a paper; its text is plain, without marks and links. */
  sealed interface Block {
    String text();
  }

  /** A heading; level 0 is the title of a Word file. */
  record Heading(int level, String text) implements Block {}

  /** A paragraph; the line ends of a text file stay, since a paper's head may need them. */
  record Paragraph(String text) implements Block {
    /** The paragraph as one line. */
    String line() {
      return text.replace('\n', ' ');
    }
  }

  /**
   * An item of a list, with all its paragraphs.
   *
   * @param indent how far in it stands; a list inside another has at least 2 more
   * @param label its number or letter, or empty for a bullet
   * @param lead its bold beginning, or empty
   * @param text all of it, the lead too
   */
  record Item(int indent, String label, String lead, String text) implements Block {
    /** Refuses null. */
    Item {
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(lead, "lead");
      Objects.requireNonNull(text, "text");
    }

    boolean isNumbered() {
      return !label.isEmpty() && Character.isDigit(label.charAt(0));
    }

    Item and(String more) {
      return new Item(indent, label, lead, text + " " + more);
    }
  }

  /**
   * Reads a paper by the ending of its name: .md, .txt or .docx.
   *
   * @throws ProblemException if it is none of these, or cannot be read as what its name says
   */
  static Outline read(String name, byte[] bytes) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".docx")) {
      return WordOutline.read(name, bytes);
    }
    if (lower.endsWith(".md") || lower.endsWith(".txt")) {
      return TextOutline.read(Source.decode(name, bytes));
    }
    throw new ProblemException(
        Problem.error(
            Place.of(name),
            "a paper of this kind is not read",
            "save it as a Word file (.docx), as Markdown (.md) or as text (.txt)"));
  }
}
