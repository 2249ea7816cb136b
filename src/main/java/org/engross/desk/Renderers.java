package org.engross.desk;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.engross.document.Document;
import org.engross.render.Renderer;
import org.engross.render.docx.DocxRenderer;
import org.engross.render.html.HtmlRenderer;
import org.engross.render.text.TextRenderer;

/** The renderers of a run, each made when it is first asked for and used again after that. */
final class Renderers {
  private final Frames frames;
  private final boolean finalCopy;
  private final Map<Format, Renderer> made = new EnumMap<>(Format.class);
  private final Map<String, DocxRenderer> byTemplate = new HashMap<>();

  Renderers(Frames frames, boolean finalCopy) {
    this.frames = frames;
    this.finalCopy = finalCopy;
  }

  /** The bytes of a draft in one format. */
  byte[] render(Format format, Order order, DraftMaker.Made draft) {
    return switch (format) {
      case MARKUP -> draft.markupBytes();
      case FACTSHEET -> word(order, Factsheet.of(order, draft.document()));
      case DOCX -> word(order, draft.document());
      case HTML, TEXT -> renderer(format).render(draft.document());
    };
  }

  /** A Word file in the frame of the order's template. */
  private byte[] word(Order order, Document document) {
    Frame frame = frames.get(order.template(), !finalCopy);
    DocxRenderer renderer =
        byTemplate.computeIfAbsent(
            order.template().name(), t -> new DocxRenderer(frame.prepared()));
    return renderer.render(
        document, frame.text().isEmpty() ? "" : frame.merge(DraftFields.of(order)));
  }

  private Renderer renderer(Format format) {
    return made.computeIfAbsent(format, this::newRenderer);
  }

  private Renderer newRenderer(Format format) {
    return switch (format) {
      case HTML -> new HtmlRenderer();
      case TEXT -> new TextRenderer();
      case DOCX, MARKUP, FACTSHEET ->
          throw new IllegalArgumentException(format + " has no renderer");
    };
  }
}
