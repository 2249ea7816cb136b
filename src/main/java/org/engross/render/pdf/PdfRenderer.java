package org.engross.render.pdf;

import java.time.LocalDate;
import org.engross.document.Document;
import org.engross.render.Renderer;

/**
 * A document as a PDF that a screen reader can read aloud (PDF/UA): its Word file, printed by
 * LibreOffice. It says of itself what the Word file does, and it carries the draft's date.
 *
 * <p>The same document gives the same bytes on every machine on which the same version of
 * LibreOffice and the same fonts are installed: it puts the fonts that it embeds into an order that
 * hangs on all fonts it knows.
 */
public final class PdfRenderer implements Renderer {
  private final Renderer word;
  private final LibreOffice office;

  /**
   * A renderer of one thread.
   *
   * @param word makes the Word file
   * @param office may be shared with other threads' renderers
   */
  public PdfRenderer(Renderer word, LibreOffice office) {
    this.word = word;
    this.office = office;
  }

  /**
   * A Word file that holds many drafts as a PDF.
   *
   * @param date the drafts'
   * @param bothSides whether each draft begins on the front of a sheet
   * @throws org.engross.problem.ProblemException if LibreOffice fails at it, or takes too long
   */
  public static byte[] print(byte[] word, LocalDate date, boolean bothSides, LibreOffice office) {
    return new PdfDates(office.print(word, bothSides)).replacedBy(date);
  }

  @Override
  public String extension() {
    return "pdf";
  }

  /**
   * {@inheritDoc}
   *
   * @throws org.engross.problem.ProblemException if LibreOffice fails at this document, or takes
   *     too long; the next one may succeed
   */
  @Override
  public byte[] render(Document document) {
    byte[] printed = office.print(word.render(document));
    return new PdfDates(printed).replacedBy(document.properties().date());
  }
}
