package org.engross.render.docx;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * A place in a part, as a person finds it in Word.
 *
 * @param part {@code header 1, paragraph 3}
 * @param words the first words of that paragraph, or empty
 */
record FrameSpot(String part, String words) {
  private static final int MOST_LETTERS = 80;

  /** The paragraph in which an element stands, or which stands in it. */
  static FrameSpot of(Element element, FramePart part) {
    Optional<Element> paragraph = paragraph(element);
    return paragraph
        .map(p -> new FrameSpot(numbered(p, part), quote(p)))
        .orElseGet(() -> new FrameSpot(part.words(), ""));
  }

  private static Optional<Element> paragraph(Element element) {
    Element around = Dom.is(element, "p") ? element : Dom.around(element, "p");
    return around == null ? Dom.words(element, "p").stream().findFirst() : Optional.of(around);
  }

  /** What repeats a drawing for older programs is not counted. */
  private static String numbered(Element paragraph, FramePart part) {
    List<Element> all = Dom.words(paragraph.getOwnerDocument().getDocumentElement(), "p");
    long before =
        all.subList(0, all.indexOf(paragraph)).stream()
            .filter(p -> Dom.around(p, "Fallback") == null)
            .count();
    return (part.words().isEmpty() ? "" : part.words() + ", ") + "paragraph " + (before + 1);
  }

  private static String quote(Element paragraph) {
    StringBuilder words = new StringBuilder();
    for (Element text : Dom.elements(paragraph, "*")) {
      words.append(Dom.is(text, "t", "delText") ? text.getTextContent() : "");
    }
    String all = words.toString().strip();
    return all.length() <= MOST_LETTERS ? all : all.substring(0, MOST_LETTERS).strip() + "…";
  }
}
