package org.engross.intake.resolution;

import java.util.List;
import org.engross.document.Document;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.resolution.Passage;
import org.engross.resolution.Resolution;
import org.engross.source.Characters;
import org.engross.source.Source;
import org.w3c.dom.Element;

/**
 * Reads a resolution, simple or concurrent, of either chamber.
 *
 * <p>What it reads: House XML (res.dtd), USLM 2.1, Markdown, plain text as Congress prints it, and
 * paragraphs that another reader took out of a Word file. The text says which it is. A copy without
 * "Resolved," or without the line that names the sponsor is read too; what a copy does not say
 * stays empty.
 */
public final class ResolutionReader {
  private ResolutionReader() {}

  /**
   * The resolution in a text.
   *
   * @throws ProblemException if it holds no resolving clause, or is XML that cannot be read
   */
  public static Resolution read(Source source) {
    HeadLines head = new HeadLines();
    if (source.text().stripLeading().startsWith("<?xml")
        || source.text().stripLeading().startsWith("<!DOCTYPE")
        || source.text().stripLeading().startsWith("<resolution")) {
      return complete(xml(source), source.name());
    }
    List<Piece> pieces =
        MarkdownPieces.isMarkdown(source.text())
            ? MarkdownPieces.of(source.text(), head)
            : PrintedText.of(source.text());
    return complete(new PieceReader(head).read(pieces), source.name());
  }

  /**
   * The resolution in a document, as a Word file gives it.
   *
   * @param name the file, as problems call it
   * @throws ProblemException if it holds no resolving clause
   */
  public static Resolution read(Document document, String name) {
    List<Piece> pieces = DocumentPieces.of(document);
    return complete(new PieceReader(new HeadLines()).read(pieces), name);
  }

  /**
   * The resolution in a list of paragraphs.
   *
   * @param name the file, as problems call it
   * @throws ProblemException if it holds no resolving clause
   */
  public static Resolution read(List<String> paragraphs, String name) {
    List<Piece> pieces = paragraphs.stream().map(Piece::plain).toList();
    return complete(new PieceReader(new HeadLines()).read(pieces), name);
  }

  private static Resolution xml(Source source) {
    Element root = SafeXml.root(source);
    if (!Elements.name(root).equals("resolution")) {
      throw new ProblemException(
          Problem.error(
              Place.of(source.name()),
              "this XML holds a \"" + Elements.name(root) + "\"",
              "give a file whose outermost element is \"resolution\""));
    }
    boolean house = root.getNamespaceURI() == null;
    return house ? HouseXml.read(root, source.name()) : UslmXml.read(root, source.name());
  }

  private static Resolution complete(Resolution resolution, String name) {
    if (resolution.sections().isEmpty()) {
      throw new ProblemException(
          Problem.error(
              Place.of(name),
              "there is no resolving clause",
              "begin the text with \"Resolved, That\""));
    }
    resolution.passages().forEach(passage -> refuseForbidden(passage, name));
    return resolution;
  }

  /** A character reference in XML can bring in what no text may hold. */
  private static void refuseForbidden(Passage passage, String name) {
    int at = Characters.firstForbidden(passage.text());
    if (at >= 0) {
      String character = Characters.name(passage.text().codePointAt(at));
      throw new ProblemException(
          Problem.error(
              Place.of(name),
              passage.where() + ": the character " + character + " may not stand here",
              "delete it"));
    }
  }
}
