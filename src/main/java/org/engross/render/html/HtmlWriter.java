package org.engross.render.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML that is well-formed XML too. Text and values are always escaped, and an element is
 * closed by the order in which it was opened: nothing that a document holds can become markup.
 */
final class HtmlWriter {
  private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
  private final Deque<String> open = new ArrayDeque<>();
  private String tagEnd = "";

  /** Opens an element; {@link #with} may follow, then its content, then {@link #close}. */
  HtmlWriter open(String element) {
    tag(element, ">");
    open.push(element);
    return this;
  }

  /** Writes an element that has no content; {@link #with} may follow. */
  HtmlWriter empty(String element) {
    tag(element, "/>");
    return this;
  }

  /** Gives the element just opened an attribute. */
  HtmlWriter with(String attribute, String value) {
    if (tagEnd.isEmpty()) {
      throw new IllegalStateException(attribute + " comes after the content");
    }
    out.append(' ').append(attribute).append("=\"");
    out.append(escape(value).replace("\"", "&quot;")).append('"');
    return this;
  }

  /** Writes text. */
  HtmlWriter text(String text) {
    endTag();
    out.append(escape(text));
    return this;
  }

  /** Closes the element that was opened last. */
  HtmlWriter close() {
    endTag();
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Ends the line in the file, where the page shows nothing of it. */
  HtmlWriter line() {
    endTag();
    out.append('\n');
    return this;
  }

  /** The page as UTF-8; each element is closed by now. */
  byte[] bytes() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void tag(String element, String end) {
    endTag();
    out.append('<').append(element);
    tagEnd = end;
  }

  private void endTag() {
    out.append(tagEnd);
    tagEnd = "";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
