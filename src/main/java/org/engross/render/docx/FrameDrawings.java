package org.engross.render.docx;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Copies pictures, shapes and text boxes: elements of DrawingML without a link to anything but a
 * picture, under new ids and names.
 */
final class FrameDrawings {
  private static final String ALTERNATIVE_TEXT = "descr";
  private static final Set<String> CONTENT =
      Set.of(
          "http://schemas.openxmlformats.org/drawingml/2006/picture",
          "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
          "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup");

  /** The prefix of each namespace whose elements may stand in a drawing. */
  static final Map<String, String> PREFIXES =
      Map.of(
          "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp",
          "http://schemas.openxmlformats.org/drawingml/2006/main", "a",
          "http://schemas.openxmlformats.org/drawingml/2006/picture", "pic",
          "http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps",
          "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", "wpg");

  private static final String DECORATIVE =
      "http://schemas.microsoft.com/office/drawing/2017/decorative";
  private static final Set<String> DROPPED =
      Set.of("extLst", "hlinkClick", "hlinkHover", "hlinkMouseOver", "linkedTxbx", "style");

  private final AllowedCopy copy;
  private final FramePart part;
  private final FrameNotes notes;

  FrameDrawings(AllowedCopy copy, FramePart part, FrameNotes notes) {
    this.copy = copy;
    this.part = part;
    this.notes = notes;
  }

  /** Copies a {@code w:drawing}, if it is one of those that a frame may hold. */
  void drawing(Element drawing, Element to) {
    Optional<Element> other =
        Dom.elements(drawing, "graphicData").stream()
            .filter(data -> !CONTENT.contains(data.getAttribute("uri")))
            .findFirst();
    if (other.isPresent()) {
      notes.warn(
          part.words(),
          "a chart, diagram or other drawing is left out",
          "put a picture of it (PNG) in its place");
      return;
    }
    Element made = copy.child(to, PartNames.WORD, "w:drawing");
    children(drawing, made);
    warnOfMissingText(drawing);
  }

  private void warnOfMissingText(Element drawing) {
    boolean isPicture = !Dom.elements(drawing, "blip").isEmpty();
    for (Element properties : Dom.elements(drawing, "docPr")) {
      boolean isSilent = properties.getAttribute(ALTERNATIVE_TEXT).isBlank();
      if (isPicture && isSilent && !isDecorative(properties)) {
        notes.warn(
            part.words(),
            "a picture has no alternative text",
            "in Word, choose View Alt Text on the picture and say what it shows");
      }
    }
  }

  private static boolean isDecorative(Element properties) {
    return Dom.elements(properties, "decorative").stream()
        .anyMatch(d -> DECORATIVE.equals(d.getNamespaceURI()) && d.getAttribute("val").equals("1"));
  }

  private void children(Element from, Element to) {
    for (Node child = from.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        element(element, to);
      } else if (isPosition(from) && child.getNodeType() == Node.TEXT_NODE) {
        to.appendChild(to.getOwnerDocument().createTextNode(child.getNodeValue()));
      }
    }
  }

  private static boolean isPosition(Element element) {
    return Set.of("align", "posOffset").contains(element.getLocalName());
  }

  private void element(Element element, Element to) {
    String name = element.getLocalName();
    String prefix = PREFIXES.get(element.getNamespaceURI());
    if (PartNames.WORD.equals(element.getNamespaceURI())) {
      copy.element(element, to);
    } else if (prefix == null || DROPPED.contains(name) && !isShapeStyle(element)) {
      notes.leave(name.startsWith("hlink") ? "links on pictures" : "settings of pictures");
    } else if (name.equals("blip")) {
      blip(element, to);
    } else if (!hasRelationship(element)) {
      Element made = copy.child(to, element.getNamespaceURI(), prefix + ":" + name);
      attributes(element, made);
      children(element, made);
      keepDecorative(element, made);
    }
  }

  /** {@code wps:style} names colours of the theme; any other {@code style} is not known. */
  private static boolean isShapeStyle(Element element) {
    return "wps".equals(PREFIXES.get(element.getNamespaceURI()))
        && element.getLocalName().equals("style");
  }

  private static boolean hasRelationship(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      if (PartNames.RELATIONSHIPS.equals(attributes.item(i).getNamespaceURI())) {
        return true;
      }
    }
    return false;
  }

  private void blip(Element blip, Element to) {
    if (blip.hasAttributeNS(PartNames.RELATIONSHIPS, "link")) {
      return; // The relationships of the part say so.
    }
    Element made = copy.child(to, blip.getNamespaceURI(), "a:blip");
    part.picture(blip.getAttributeNS(PartNames.RELATIONSHIPS, "embed"))
        .ifPresent(id -> made.setAttributeNS(PartNames.RELATIONSHIPS, "r:embed", id));
    children(blip, made);
  }

  /** Ids are counted anew and names too: a picture's name often is the path of somebody's file. */
  private void attributes(Element from, Element to) {
    boolean isNamed = Set.of("docPr", "cNvPr").contains(from.getLocalName());
    NamedNodeMap attributes = from.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if (attribute.getNamespaceURI() == null) {
        to.setAttribute(attribute.getName(), attribute.getValue());
      }
    }
    if (isNamed) {
      int number = part.nextDrawing();
      to.setAttribute("id", Integer.toString(number));
      to.setAttribute("name", "Picture " + number);
    }
    if (from.getLocalName().equals("cNvPr")) {
      to.removeAttribute(ALTERNATIVE_TEXT);
    }
  }

  private void keepDecorative(Element from, Element to) {
    if (from.getLocalName().equals("docPr") && isDecorative(from)) {
      String drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
      Element extension = copy.child(copy.child(to, drawing, "a:extLst"), drawing, "a:ext");
      extension.setAttribute("uri", "{C183D7F6-B498-43B3-948B-1728B52AA6E4}");
      Element decorative = copy.child(extension, DECORATIVE, "adec:decorative");
      decorative.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:adec", DECORATIVE);
      decorative.setAttribute("val", "1");
    }
  }
}
