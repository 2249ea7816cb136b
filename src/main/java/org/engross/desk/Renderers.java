package org.engross.desk;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.engross.document.Document;
import org.engross.render.Renderer;
import org.engross.render.docx.DocxRenderer;
import org.engross.render.docx.DocxText;
import org.engross.render.docx.PreparedFrame;
import org.engross.render.html.HtmlRenderer;
import org.engross.render.pdf.LibreOffice;
import org.engross.render.pdf.PdfRenderer;
import org.engross.render.text.TextRenderer;
import org.engross.render.xml.HouseXmlRenderer;
import org.engross.render.xml.UslmRenderer;

/**
 * The renderers of one thread, each made when it is first asked for and used again after that. The
 * office that prints belongs to the run, and all its threads share it.
 */
final class Renderers {
  private final Frames frames;
  private final boolean finalCopy;
  private final LibreOffice office;
  private final Map<Format, Renderer> made = new EnumMap<>(Format.class);
  private final Map<String, DocxRenderer> byFrame = new HashMap<>();

  Renderers(Frames frames, boolean finalCopy, LibreOffice office) {
    this.frames = frames;
    this.finalCopy = finalCopy;
    this.office = office;
  }

  /** The bytes of a draft in one format. */
  byte[] render(Format format, Order order, DraftMaker.Made draft) {
    return switch (format) {
      case MARKUP -> draft.markupBytes();
      case FACTSHEET -> sheet(Factsheet.of(order, draft.document()));
      case MEMO -> sheet(InquiryMemo.of(order, draft.document()));
      case XML -> HouseXmlRenderer.render(draft.resolution().orElseThrow());
      case USLM -> UslmRenderer.render(draft.resolution().orElseThrow());
      case DOCX -> word(order, draft);
      case PDF -> new PdfRenderer(new InFrame(order, draft), office).render(draft.document());
      case HTML, TEXT -> renderer(format).render(draft.document());
    };
  }

  /** Whether it makes final copies. */
  boolean isFinal() {
    return finalCopy;
  }

  /** The Word file whose look the order's drafts take. */
  Frame frame(Order order) {
    return frames.get(order, !finalCopy);
  }

  /** The words of the Word file that was rendered last in the frame of this order. */
  List<DocxText.Part> words(Order order) {
    return byFrame.get(frame(order).name()).words();
  }

  /** A Word file in the frame of the order; one that bears its letterhead says it alone. */
  private byte[] word(Order order, DraftMaker.Made draft) {
    Frame frame = frame(order);
    DocxRenderer renderer =
        byFrame.computeIfAbsent(frame.name(), t -> new DocxRenderer(frame.prepared()));
    Framed framed = Framed.of(frame, order, draft);
    return renderer.render(framed.document(), framed.filled());
  }

  /** Makes the Word file that a PDF is printed from. */
  private final class InFrame implements Renderer {
    private final Order order;
    private final DraftMaker.Made draft;

    InFrame(Order order, DraftMaker.Made draft) {
      this.order = order;
      this.draft = draft;
    }

    @Override
    public String extension() {
      return "docx";
    }

    @Override
    public byte[] render(Document document) {
      return word(order, draft);
    }
  }

  /** A sheet that goes with a draft: in the shipped look, under no letterhead. */
  private byte[] sheet(Document document) {
    return renderer(Format.FACTSHEET).render(document);
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
      case HTML -> new HtmlRenderer();
      case TEXT -> new TextRenderer();
      case FACTSHEET -> new DocxRenderer(PreparedFrame.shipped("letter", !finalCopy));
      case DOCX, PDF, MARKUP, MEMO, XML, USLM ->
          throw new IllegalArgumentException(format + " has no renderer");
    };
  }
}
