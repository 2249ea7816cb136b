package org.engross.render.docx;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The numbering of a frame, completed: a list of the frame's own where it has all the levels that a
 * draft may use, and else the shipped frame's.
 */
final class FrameNumbering {
  /** Fewer levels cannot carry a list inside a list inside a list. */
  private static final int LEVELS = 3;

  private final FrameXml numbering;
  private final boolean isShipped;
  private final FrameStyles styles;

  /**
   * @param isShipped whether this is the shipped frame's numbering
   */
  FrameNumbering(FrameXml numbering, boolean isShipped, FrameStyles styles) {
    this.numbering = numbering;
    this.isShipped = isShipped;
    this.styles = styles;
  }

  /**
   * The abstract numbering of the lists in a style.
   *
   * @param shippedNumber the number of that list in the shipped frame
   */
  int listOf(String style, String shippedNumber) throws IOException {
    Optional<String> own =
        isShipped && styles.isAdded(style) ? Optional.of(shippedNumber) : styles.list(style);
    Optional<Element> found = own.flatMap(this::abstractOf);
    if (found.isPresent() && Dom.children(found.get(), "lvl").size() >= LEVELS) {
      return id(found.get(), "abstractNumId");
    }
    return add(style, shippedNumber, found.isEmpty());
  }

  private Optional<Element> abstractOf(String number) {
    return Dom.children(numbering.root(), "num").stream()
        .filter(num -> Dom.attribute(num, "numId").equals(number))
        .flatMap(num -> Dom.children(num, "abstractNumId").stream())
        .map(Dom::value)
        .findFirst()
        .flatMap(id -> abstractById(numbering, id));
  }

  private static Optional<Element> abstractById(FrameXml numbering, String id) {
    return Dom.children(numbering.root(), "abstractNum").stream()
        .filter(a -> Dom.attribute(a, "abstractNumId").equals(id))
        .findFirst();
  }

  private int add(String style, String shippedNumber, boolean styleNeedsIt) throws IOException {
    FrameXml shipped = ShippedLetter.part("numbering");
    FrameNumbering model = new FrameNumbering(shipped, true, styles);
    Element list = numbering.imported(model.abstractOf(shippedNumber).orElseThrow());
    int id = highest("abstractNum", "abstractNumId") + 1;
    list.setAttributeNS(PartNames.WORD, "w:abstractNumId", Integer.toString(id));
    List<Element> numbers = Dom.children(numbering.root(), "num");
    numbering.root().insertBefore(list, numbers.isEmpty() ? null : numbers.get(0));
    String number = Integer.toString(highestNumber() + 1);
    Element num = numbering.element("num", "numId", number);
    num.appendChild(numbering.element("abstractNumId", "val", Integer.toString(id)));
    numbering.root().appendChild(num);
    if (styleNeedsIt) {
      styles.setList(style, number);
    }
    return id;
  }

  /** The highest number that a list has here, or 0. */
  int highestNumber() {
    return Math.max(0, highest("num", "numId"));
  }

  private int highest(String name, String attribute) {
    return Dom.children(numbering.root(), name).stream()
        .mapToInt(e -> id(e, attribute))
        .max()
        .orElse(-1);
  }

  private static int id(Element element, String attribute) {
    return Integer.parseInt(Dom.attribute(element, attribute));
  }
}
