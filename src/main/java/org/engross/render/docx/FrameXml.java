package org.engross.render.docx;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** One part of a frame while it is being prepared. */
final class FrameXml {
  /** Stands where a draft writes; no text may hold this character. */
  private static final String SLOT = "\uFDD0";

  private static final String NAMESPACES = "http://www.w3.org/2000/xmlns/";

  private final Document xml;

  private FrameXml(Document xml) {
    this.xml = xml;
  }

  static FrameXml read(InputStream part) throws IOException {
    return new FrameXml(parse(part));
  }

  /** A part of WordprocessingML with nothing in it. */
  static Document emptyDocument(String rootName) {
    return empty(rootName).xml;
  }

  /** The same, to be prepared. */
  static FrameXml empty(String rootName) {
    Document xml = builder().newDocument();
    xml.appendChild(xml.createElementNS(PartNames.WORD, "w:" + rootName));
    FrameXml empty = new FrameXml(xml);
    empty.declare("w", PartNames.WORD);
    empty.declare("r", PartNames.RELATIONSHIPS);
    return empty;
  }

  /** Reads XML without a document type, from which nothing outside the part could be reached. */
  static Document parse(InputStream part) throws IOException {
    try (part) {
      return builder().parse(part);
    } catch (SAXException | UnsupportedEncodingException | CharConversionException e) {
      throw new IOException("a part of it is no well-formed XML, or has a document type", e);
    }
  }

  private static DocumentBuilder builder() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null); // which else prints to standard error
      return builder;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java has a parser of XML", e);
    }
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  Element root() {
    return xml.getDocumentElement();
  }

  byte[] bytes() {
    return utf8(XmlText.of(xml));
  }

  /** The part, divided at its slot. */
  Slotted part(String name) {
    return part(name, SLOT);
  }

  /** The part, divided where this mark stands. */
  Slotted part(String name, String mark) {
    String text = XmlText.of(xml);
    int slot = text.indexOf(mark);
    return new Slotted(name, utf8(text.substring(0, slot)), utf8(text.substring(slot + 1)));
  }

  /** Declares the namespaces of drawings, if there are any. */
  void declareDrawings() {
    if (!Dom.words(root(), "drawing").isEmpty()) {
      for (Map.Entry<String, String> prefix : FrameDrawings.PREFIXES.entrySet()) {
        declare(prefix.getValue(), prefix.getKey());
      }
    }
  }

  private void declare(String prefix, String namespace) {
    root().setAttributeNS(NAMESPACES, "xmlns:" + prefix, namespace);
  }

  FrameXml slotAtEnd() {
    root().appendChild(slot());
    return this;
  }

  /** The slot stands behind the last child of the root with this name, or at the root's end. */
  FrameXml slotAfterLast(String name) {
    List<Element> named = Dom.children(root(), name);
    Node next = named.isEmpty() ? null : named.get(named.size() - 1).getNextSibling();
    root().insertBefore(slot(), next);
    return this;
  }

  private Node slot() {
    return xml.createTextNode(SLOT);
  }

  /** A copy of an element of another part, which this part may take. */
  Element imported(Element element) {
    return (Element) xml.importNode(element, true);
  }

  /** An element of WordprocessingML with one attribute, not yet in its place. */
  Element element(String name, String attribute, String value) {
    Element made = xml.createElementNS(PartNames.WORD, "w:" + name);
    made.setAttributeNS(PartNames.WORD, "w:" + attribute, value);
    return made;
  }
}
