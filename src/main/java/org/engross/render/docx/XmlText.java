package org.engross.render.docx;

import java.util.TreeMap;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Writes a tree as XML text, the same on every Java: attributes in the order of their names, no
 * indentation, no comments.
 */
final class XmlText {
  private final StringBuilder out = new StringBuilder();

  static String of(Document xml) {
    XmlText text = new XmlText();
    text.out.append(PartNames.XML_DECLARATION);
    text.node(xml.getDocumentElement());
    return text.out.toString();
  }

  /** What was written since this was last asked. */
  String take() {
    String taken = out.toString();
    out.setLength(0);
    return taken;
  }

  boolean isEmpty() {
    return out.length() == 0;
  }

  void raw(String xml) {
    out.append(xml);
  }

  void node(Node node) {
    if (node instanceof Element own && FrameCode.OWN.equals(own.getNamespaceURI())) {
      out.append(own.getTextContent());
    } else if (node instanceof Element element) {
      open(element);
      for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
        node(child);
      }
      close(element);
    } else if (node.getNodeType() == Node.TEXT_NODE
        || node.getNodeType() == Node.CDATA_SECTION_NODE) {
      escape(node.getNodeValue(), out);
    }
  }

  /** The tag that opens an element; an empty one is closed by it too. */
  void open(Element element) {
    out.append('<').append(element.getNodeName());
    attributes(element.getAttributes());
    out.append(element.hasChildNodes() ? ">" : "/>");
  }

  /** The tag that closes an element, if {@link #open} left it open. */
  void close(Element element) {
    if (element.hasChildNodes()) {
      out.append("</").append(element.getNodeName()).append('>');
    }
  }

  private void attributes(NamedNodeMap attributes) {
    TreeMap<String, String> sorted = new TreeMap<>();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      sorted.put(attribute.getNodeName(), attribute.getValue());
    }
    sorted.forEach(
        (name, value) -> {
          out.append(' ').append(name).append("=\"");
          escape(value, out);
          out.append('"');
        });
  }

  static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\t' -> out.append("&#9;");
        case '\n' -> out.append("&#10;");
        case '\r' -> out.append("&#13;");
        default -> out.append(c);
      }
    }
  }
}
