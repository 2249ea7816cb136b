package org.engross.render.docx;

import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Writes a tree as XML text, the same on every Java: attributes in the order of their names, no
 * indentation, no comments. The noise that Word leaves behind (revision ids, spelling marks) goes.
 */
final class XmlText {
  private static final Set<String> NOISE = Set.of("proofErr", "lastRenderedPageBreak", "rsids");

  private final StringBuilder out = new StringBuilder(PartNames.XML_DECLARATION);

  static String of(Document xml) {
    XmlText text = new XmlText();
    text.node(xml.getDocumentElement());
    return text.out.toString();
  }

  private void node(Node node) {
    if (node instanceof Element element) {
      if (!NOISE.contains(element.getLocalName())) {
        element(element);
      }
    } else if (node.getNodeType() == Node.TEXT_NODE
        || node.getNodeType() == Node.CDATA_SECTION_NODE) {
      escape(node.getNodeValue());
    }
  }

  private void element(Element element) {
    out.append('<').append(element.getNodeName());
    attributes(element.getAttributes());
    if (!element.hasChildNodes()) {
      out.append("/>");
      return;
    }
    out.append('>');
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      node(child);
    }
    out.append("</").append(element.getNodeName()).append('>');
  }

  private void attributes(NamedNodeMap attributes) {
    TreeMap<String, String> sorted = new TreeMap<>();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if (!attribute.getNodeName().startsWith("w:rsid")) {
        sorted.put(attribute.getNodeName(), attribute.getValue());
      }
    }
    sorted.forEach(
        (name, value) -> {
          out.append(' ').append(name).append("=\"");
          escape(value);
          out.append('"');
        });
  }

  private void escape(String text) {
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
