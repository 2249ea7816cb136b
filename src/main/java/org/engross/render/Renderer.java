package org.engross.render;

import org.engross.document.Document;

/** Turns a document into the bytes of a file. The same document gives the same bytes, anywhere. */
public interface Renderer {

  /** The file-name ending, without the dot: {@code docx}. */
  String extension();

  /** The bytes of a whole file. */
  byte[] render(Document document);
}
