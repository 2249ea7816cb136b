package org.engross.render.docx;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Short ways through a tree of XML. */
final class Dom {
  private Dom() {}

  /** The elements of any namespace below this one that have this name, in their order. */
  static List<Element> elements(Element root, String name) {
    return list(root.getElementsByTagNameNS("*", name));
  }

  /** The elements of WordprocessingML below this one that have this name, in their order. */
  static List<Element> words(Element root, String name) {
    return list(root.getElementsByTagNameNS(PartNames.WORD, name));
  }

  private static List<Element> list(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** The elements right inside this one. */
  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** The elements right inside this one that have this name. */
  static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(c -> is(c, name)).toList();
  }

  /** Whether a node is an element of this name. */
  static boolean is(Node node, String name) {
    return name.equals(node.getLocalName());
  }

  static boolean is(Node node, String one, String other) {
    return is(node, one) || is(node, other);
  }

  /** The nearest element around a node that has this name, or null. */
  static Element around(Node node, String name) {
    Node above = node.getParentNode();
    while (above != null && !is(above, name)) {
      above = above.getParentNode();
    }
    return (Element) above;
  }

  static void remove(Node node) {
    node.getParentNode().removeChild(node);
  }

  /** The value of an attribute of WordprocessingML, or empty. */
  static String attribute(Element element, String name) {
    return element.getAttributeNS(PartNames.WORD, name);
  }

  static String value(Element element) {
    return attribute(element, "val");
  }
}
