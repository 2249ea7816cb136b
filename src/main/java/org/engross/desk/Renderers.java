package org.engross.desk;

import java.util.EnumMap;
import java.util.Map;
import org.engross.render.Renderer;
import org.engross.render.docx.DocxRenderer;
import org.engross.render.docx.PreparedFrame;
import org.engross.render.html.HtmlRenderer;
import org.engross.render.pdf.LibreOffice;
import org.engross.render.pdf.PdfRenderer;
import org.engross.render.text.TextRenderer;

/**
 * The renderers of one thread, each made when it is first asked for and used again after that. The
 * office that prints belongs to the run, and all its threads share it.
 */
final class Renderers {
  private final boolean finalCopy;
  private final LibreOffice office;
  private final Map<Format, Renderer> made = new EnumMap<>(Format.class);

  Renderers(boolean finalCopy, LibreOffice office) {
    this.finalCopy = finalCopy;
    this.office = office;
  }

  /** The bytes of a draft in one format. */
  byte[] render(Format format, Order order, DraftMaker.Made draft) {
    return switch (format) {
      case MARKUP -> draft.markupBytes();
      case FACTSHEET -> renderer(Format.DOCX).render(Factsheet.of(order, draft.document()));
      case DOCX, PDF, HTML, TEXT -> renderer(format).render(draft.document());
    };
  }

  private Renderer renderer(Format format) {
    Renderer renderer = made.get(format);
    if (renderer == null) {
      renderer = newRenderer(format);
      made.put(format, renderer);
    }
    return renderer;
  }

  private Renderer newRenderer(Format format) {
    return switch (format) {
      case DOCX -> new DocxRenderer(PreparedFrame.shipped("letter", !finalCopy));
      case PDF -> new PdfRenderer(renderer(Format.DOCX), office);
      case HTML -> new HtmlRenderer();
      case TEXT -> new TextRenderer();
      case MARKUP, FACTSHEET -> throw new IllegalArgumentException(format + " has no renderer");
    };
  }
}
