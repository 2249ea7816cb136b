package org.engross.desk;

import org.engross.document.Document;
import org.engross.render.docx.Filled;

/**
 * A draft and the Word file whose look it takes.
 *
 * @param document without its letterhead if the frame bears it
 * @param filled the frame's own text, merged for this draft
 */
record Framed(Frame frame, Document document, Filled filled) {

  /** A draft in the frame of its order. */
  static Framed of(Frame frame, Order order, DraftMaker.Made made) {
    boolean borne = order.stationery().letterhead().frame().isPresent();
    Document document = borne ? made.document().withoutLetterhead() : made.document();
    Filled filled =
        frame.text().isEmpty() ? Filled.NOTHING : FrameInserts.filled(frame, order, made.values());
    return new Framed(frame, document, filled);
  }
}
