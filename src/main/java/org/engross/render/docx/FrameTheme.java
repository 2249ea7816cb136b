package org.engross.render.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** The theme of a frame: its fonts and colours, copied without anything that refers elsewhere. */
final class FrameTheme {
  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

  private FrameTheme() {}

  /** The theme, or empty if it shows pictures, which would bring parts of their own. */
  static Optional<byte[]> of(PackagePart part) throws IOException {
    Document theme;
    try (InputStream in = part.getInputStream()) {
      theme = FrameXml.parse(in);
    }
    if (!Dom.elements(theme.getDocumentElement(), "blip").isEmpty()) {
      return Optional.empty();
    }
    Element root = FrameXml.empty("theme").root();
    Document made = root.getOwnerDocument();
    Element copy = copy(theme.getDocumentElement(), made);
    copy.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:a", DRAWING);
    made.replaceChild(copy, root);
    return Optional.of(FrameXml.utf8(XmlText.of(made)));
  }

  private static Element copy(Element from, Document made) {
    Element copy = made.createElementNS(DRAWING, "a:" + from.getLocalName());
    NamedNodeMap attributes = from.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if (attribute.getNamespaceURI() == null) {
        copy.setAttribute(attribute.getName(), attribute.getValue());
      }
    }
    for (Node child = from.getFirstChild(); child != null; child = child.getNextSibling()) {
      boolean isDrawing = DRAWING.equals(child.getNamespaceURI());
      if (isDrawing && !Dom.is(child, "extLst", "objectDefaults")) {
        copy.appendChild(copy((Element) child, made));
      } else if (isDrawing && Dom.is(child, "objectDefaults")) {
        copy.appendChild(made.createElementNS(DRAWING, "a:objectDefaults"));
      }
    }
    return copy;
  }
}
