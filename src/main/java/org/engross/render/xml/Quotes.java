package org.engross.render.xml;

/** Writes text with its quotations as elements: the House's stylesheet makes the marks. */
final class Quotes {
  private Quotes() {}

  /** A quotation inside another, and a mark without its partner, stay letters. */
  static void write(String text, XmlWriter xml) {
    int done = 0;
    int from = text.indexOf('“');
    while (from >= 0) {
      int next = text.indexOf('“', from + 1);
      int end = text.indexOf('”', from + 1);
      if (end >= 0 && (next < 0 || end < next)) {
        xml.text(text.substring(done, from));
        xml.start("quote").text(text.substring(from + 1, end)).end();
        done = end + 1;
      }
      from = next;
    }
    xml.text(text.substring(done));
  }
}
