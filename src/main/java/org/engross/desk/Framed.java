package org.engross.desk;

import org.engross.document.Document;

/**
 * A draft and the Word file whose look it takes.
 *
 * @param document without its letterhead if the frame bears it
 * @param text the frame's own text, merged for this draft; empty if it has none
 */
record Framed(Frame frame, Document document, String text) {

  /** A draft in the frame of its order. */
  static Framed of(Frame frame, Order order, Document document) {
    boolean borne = order.stationery().letterhead().frame().isPresent();
    return new Framed(
        frame,
        borne ? document.withoutLetterhead() : document,
        frame.text().isEmpty() ? "" : frame.merge(DraftFields.of(order)));
  }
}
