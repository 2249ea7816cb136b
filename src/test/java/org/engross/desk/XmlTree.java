package org.engross.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** XML as the tests walk it: a page, or a part of a Word file, whose names keep their prefix. */
final class XmlTree {
  private XmlTree() {}

  static Element of(byte[] xml) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(xml))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalArgumentException("this is not well formed", e);
    }
  }

  /** All elements of a name under an element, in reading order. */
  static List<Element> all(Element under, String name) {
    return nodes(under.getElementsByTagName(name)).stream().map(Element.class::cast).toList();
  }

  static List<Node> children(Element element) {
    return nodes(element.getChildNodes());
  }

  private static List<Node> nodes(NodeList list) {
    return IntStream.range(0, list.getLength()).mapToObj(list::item).toList();
  }
}
