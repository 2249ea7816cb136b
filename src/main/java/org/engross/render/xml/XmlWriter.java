package org.engross.render.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML as text: one element a line, except inside running text. */
final class XmlWriter {
  private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  private final Deque<String> open = new ArrayDeque<>();

  /** Writes what is XML already, on a line of its own. */
  XmlWriter raw(String xml) {
    out.append('\n').append(xml);
    return this;
  }

  /** Opens an element on a line of its own; {@code attributes} are names and values in turn. */
  XmlWriter open(String name, String... attributes) {
    out.append('\n');
    return start(name, attributes);
  }

  /** Opens an element inside running text. */
  XmlWriter start(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        text(attributes[i + 1]);
        out.append('"');
      }
    }
    out.append('>');
    open.push(name);
    return this;
  }

  /** Closes the innermost element, on a line of its own. */
  XmlWriter close() {
    out.append('\n');
    return end();
  }

  /** Closes the innermost element inside running text. */
  XmlWriter end() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** A whole element of text, on a line of its own. */
  XmlWriter line(String name, String text, String... attributes) {
    return open(name, attributes).text(text).end();
  }

  XmlWriter text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
    return this;
  }

  byte[] bytes() {
    return out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }
}
