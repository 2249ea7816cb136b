package org.engross.render.docx.volume;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Looks at XML that we wrote ourselves, tag by tag: in it {@code <} and {@code >} stand around tags
 * and nowhere else. A text here is a part's bytes, one a character, so that nothing is decoded.
 */
final class Tags {
  private Tags() {}

  static String of(byte[] part) {
    return new String(part, StandardCharsets.ISO_8859_1);
  }

  static byte[] bytes(String xml) {
    return xml.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The text with every tag as the change gives it. */
  static String changed(String xml, UnaryOperator<String> change) {
    StringBuilder out = new StringBuilder(xml.length() + xml.length() / 8);
    int at = 0;
    for (int open = xml.indexOf('<'); open >= 0; open = xml.indexOf('<', at)) {
      int close = xml.indexOf('>', open) + 1;
      out.append(xml, at, open).append(change.apply(xml.substring(open, close)));
      at = close;
    }
    return out.append(xml, at, xml.length()).toString();
  }

  /** The name of a tag that opens an element: {@code w:p}. */
  static String name(String tag) {
    int end = 1;
    while (end < tag.length() && " />".indexOf(tag.charAt(end)) < 0) {
      end++;
    }
    return tag.substring(1, end);
  }

  /** The value of an attribute, or empty. */
  static String attribute(String tag, String name) {
    int start = tag.indexOf(" " + name + "=\"");
    if (start < 0) {
      return "";
    }
    int from = start + name.length() + 3;
    return tag.substring(from, tag.indexOf('"', from));
  }

  /** The tag with another value for an attribute that it has. */
  static String with(String tag, String name, String value) {
    int from = tag.indexOf(" " + name + "=\"") + name.length() + 3;
    return tag.substring(0, from) + value + tag.substring(tag.indexOf('"', from));
  }

  /** The elements of a name, none inside another of it, in their order. */
  static List<String> elements(String xml, String name) {
    List<String> found = new ArrayList<>();
    for (int at = next(xml, name, 0); at >= 0; at = next(xml, name, at)) {
      int end = endOf(xml, name, at);
      found.add(xml.substring(at, end));
      at = end;
    }
    return found;
  }

  /** Where the next element of a name begins, or -1. */
  static int next(String xml, String name, int from) {
    int at = xml.indexOf("<" + name, from);
    while (at >= 0 && " />".indexOf(xml.charAt(at + name.length() + 1)) < 0) {
      at = xml.indexOf("<" + name, at + 1);
    }
    return at;
  }

  /** Where an element ends that begins here and holds no other of its name. */
  static int endOf(String xml, String name, int start) {
    int tagEnd = xml.indexOf('>', start) + 1;
    if (xml.charAt(tagEnd - 2) == '/') {
      return tagEnd;
    }
    String close = "</" + name + ">";
    return xml.indexOf(close, tagEnd) + close.length();
  }
}
