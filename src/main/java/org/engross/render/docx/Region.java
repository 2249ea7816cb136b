package org.engross.render.docx;

import org.engross.document.Block;
import org.engross.document.Block.Letterhead;
import org.engross.document.Block.Paragraph;
import org.engross.document.Block.SignatureBlocks;
import org.engross.document.Role;

/** Where in a draft a block stands: the letters of a batch differ in one region, or in few. */
enum Region {
  /** Who writes, and when. */
  HEAD,
  /** To whom. */
  ADDRESS,
  /** The text. */
  TEXT,
  /** The close, who signs, and what stands under the signatures. */
  CLOSE;

  /** Whether a block stands in the body, and not at the head of later pages. */
  static boolean isOfBody(Block block) {
    return !(block instanceof Paragraph paragraph && paragraph.role() == Role.CONTINUATION);
  }

  /** The region of a block. */
  static Region of(Block block) {
    if (block instanceof Paragraph paragraph) {
      return switch (paragraph.role()) {
        case CONTINUATION, DATE -> HEAD;
        case ADDRESS, SUBJECT, SALUTATION -> ADDRESS;
        case CLOSING, ENCLOSURE, COPY -> CLOSE;
        default -> TEXT;
      };
    }
    return block instanceof Letterhead ? HEAD : block instanceof SignatureBlocks ? CLOSE : TEXT;
  }
}
