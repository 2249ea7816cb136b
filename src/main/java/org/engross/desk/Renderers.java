package org.engross.desk;

import java.util.EnumMap;
import java.util.Map;
import org.engross.render.Renderer;
import org.engross.render.docx.DocxRenderer;
import org.engross.render.docx.PreparedFrame;
import org.engross.render.html.HtmlRenderer;
import org.engross.render.text.TextRenderer;

/** The renderers of a run, each made when it is first asked for and used again after that. */
final class Renderers {
  private final boolean finalCopy;
  private final Map<Format, Renderer> made = new EnumMap<>(Format.class);

  Renderers(boolean finalCopy) {
    this.finalCopy = finalCopy;
  }

  /** The bytes of a draft in one format. */
  byte[] render(Format format, DraftMaker.Made draft) {
    if (format == Format.MARKUP) {
      return draft.markupBytes();
    }
    return made.computeIfAbsent(format, this::renderer).render(draft.document());
  }

  private Renderer renderer(Format format) {
    return switch (format) {
      case DOCX -> new DocxRenderer(PreparedFrame.shipped("letter", !finalCopy));
      case HTML -> new HtmlRenderer();
      case TEXT -> new TextRenderer();
      case MARKUP -> throw new IllegalArgumentException("markup is not rendered");
    };
  }
}
