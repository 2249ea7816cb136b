package org.engross.render.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** One part of a frame while it is being prepared. */
final class FrameXml {
  /** Stands where a draft writes; no text may hold this character. */
  private static final String SLOT = "\uFDD0";

  private final Document xml;

  private FrameXml(Document xml) {
    this.xml = xml;
  }

  static FrameXml read(InputStream part) throws IOException {
    return new FrameXml(parse(part));
  }

  /** Reads XML without a document type, from which nothing outside the part could be reached. */
  static Document parse(InputStream part) throws IOException {
    try (part) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(part);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("a part of the frame is not well formed: " + e.getMessage(), e);
    }
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  byte[] bytes() {
    return utf8(text());
  }

  /** The part, divided at its slot. */
  Slotted part(String name) {
    String text = text();
    int slot = text.indexOf(SLOT);
    return new Slotted(name, utf8(text.substring(0, slot)), utf8(text.substring(slot + 1)));
  }

  private String text() {
    return XmlText.of(xml);
  }

  /** All elements of WordprocessingML with one of these names, in document order. */
  List<Element> all(String... names) {
    Set<String> wanted = Set.of(names);
    List<Element> found = new ArrayList<>();
    NodeList every = xml.getElementsByTagNameNS(PartNames.WORD, "*");
    for (int i = 0; i < every.getLength(); i++) {
      if (wanted.contains(every.item(i).getLocalName())) {
        found.add((Element) every.item(i));
      }
    }
    return found;
  }

  /** Keeps only these children of the root. */
  FrameXml keepOnly(Set<String> names) {
    Element root = xml.getDocumentElement();
    for (Node child = root.getFirstChild(); child != null; ) {
      Node next = child.getNextSibling();
      if (!names.contains(child.getLocalName())) {
        root.removeChild(child);
      }
      child = next;
    }
    return this;
  }

  boolean hasText(String text) {
    return all("p").stream().anyMatch(p -> p.getTextContent().contains(text));
  }

  /** The paragraph that holds only this text gives way to the slot. */
  FrameXml slotInPlaceOfParagraph(String text) throws IOException {
    for (Element paragraph : all("p")) {
      if (paragraph.getTextContent().strip().equals(text)) {
        paragraph.getParentNode().replaceChild(slot(), paragraph);
        return this;
      }
    }
    throw new IOException("no paragraph of the frame holds " + text + " alone");
  }

  /**
   * The text gives way to the slot inside its run. Word may have split it over several runs: the
   * first one's formatting counts and the others go.
   */
  FrameXml slotInPlaceOfText(String text) throws IOException {
    for (Element paragraph : all("p")) {
      if (paragraph.getTextContent().strip().equals(text)) {
        List<Element> runs = children(paragraph, "r");
        runs.stream().skip(1).forEach(paragraph::removeChild);
        Element run = runs.get(0);
        children(run, "t").forEach(run::removeChild);
        run.appendChild(slot());
        return this;
      }
    }
    throw new IOException(text + " stands beside other text; give it a paragraph of its own");
  }

  FrameXml slotAtEnd() {
    xml.getDocumentElement().appendChild(slot());
    return this;
  }

  /** The slot stands behind the last child of the root with this name. */
  FrameXml slotAfterLast(String name) {
    List<Element> named = children(xml.getDocumentElement(), name);
    Element last = named.get(named.size() - 1);
    last.getParentNode().insertBefore(slot(), last.getNextSibling());
    return this;
  }

  private Node slot() {
    return xml.createTextNode(SLOT);
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && name.equals(element.getLocalName())) {
        found.add(element);
      }
    }
    return found;
  }

  /**
   * Puts the word DRAFT behind the text, as Word itself does: a shape in the header. It goes into
   * the last paragraph, since the first may be a slot.
   */
  void addWatermark(int number) throws IOException {
    Document watermark = read(Watermark.draft(number)).xml;
    List<Element> paragraphs = all("p");
    Element paragraph = paragraphs.get(paragraphs.size() - 1);
    paragraph.appendChild(xml.importNode(watermark.getDocumentElement(), true));
  }

  String styleId(String name) throws IOException {
    for (Element style : all("style")) {
      for (Element named : children(style, "name")) {
        if (value(named).equalsIgnoreCase(name)) {
          return style.getAttributeNS(PartNames.WORD, "styleId");
        }
      }
    }
    throw new IOException("the frame has no style \"" + name + "\"");
  }

  /** The number of the list that a paragraph style belongs to. */
  String numberingOf(String styleId) throws IOException {
    for (Element style : all("style")) {
      if (style.getAttributeNS(PartNames.WORD, "styleId").equals(styleId)) {
        NodeList ids = style.getElementsByTagNameNS(PartNames.WORD, "numId");
        if (ids.getLength() > 0) {
          return value((Element) ids.item(0));
        }
      }
    }
    throw new IOException("the style \"" + styleId + "\" has no list");
  }

  int abstractNumbering(String number) throws IOException {
    for (Element num : all("num")) {
      if (num.getAttributeNS(PartNames.WORD, "numId").equals(number)) {
        return Integer.parseInt(value(children(num, "abstractNumId").get(0)));
      }
    }
    throw new IOException("the frame's numbering lacks number " + number);
  }

  int highestNumber() {
    return all("num").stream()
        .mapToInt(n -> Integer.parseInt(n.getAttributeNS(PartNames.WORD, "numId")))
        .max()
        .orElse(0);
  }

  /** The width between the margins of the last section, in twentieths of a point. */
  int textWidth() {
    List<Element> sizes = all("pgSz");
    List<Element> margins = all("pgMar");
    Element margin = margins.get(margins.size() - 1);
    return measure(sizes.get(sizes.size() - 1), "w")
        - measure(margin, "left")
        - measure(margin, "right");
  }

  private static int measure(Element element, String attribute) {
    return Integer.parseInt(element.getAttributeNS(PartNames.WORD, attribute));
  }

  private static String value(Element element) {
    return element.getAttributeNS(PartNames.WORD, "val");
  }
}
