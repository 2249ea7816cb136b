package org.engross.render.docx;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes a frame's text and its fragments out of the parts that hold code. */
final class FrameTextMaker {
  private final StringBuilder source = new StringBuilder();
  private final List<String> places = new ArrayList<>();
  private final List<Fragment> fragments = new ArrayList<>();
  private final XmlText xml = new XmlText();
  private FrameCode code;
  private String place = "";
  private int paragraphs;

  /** Adds a part. */
  void add(String name, FrameXml part, FrameCode partCode) {
    code = partCode;
    xml.raw(PartNames.XML_DECLARATION);
    Element root = part.root();
    xml.open(root);
    children(root);
    if (Dom.is(root, "hdr", "ftr")) {
      flush();
      mark(Fragment.Kind.CONTAINER_END, "");
    }
    xml.close(root);
    mark(Fragment.Kind.PART_END, name);
  }

  FrameText text() {
    return fragments.isEmpty()
        ? FrameText.NONE
        : new FrameText(source.toString(), places, fragments);
  }

  /** What was written becomes a fragment, and its mark stands in the text. */
  private void mark(Fragment.Kind kind, String part) {
    if (fragments.size() == Marks.MOST_FRAGMENTS) {
      throw new IllegalArgumentException("a frame of more than 65,536 pieces");
    }
    Marks.fragment(fragments.size(), source);
    fragments.add(new Fragment(kind, part, FrameXml.utf8(xml.take())));
    endLine();
  }

  private void flush() {
    if (!xml.isEmpty()) {
      mark(Fragment.Kind.PLAIN, "");
    }
  }

  /** Each paragraph with code is one line, and what stands between such paragraphs others. */
  private void endLine() {
    if (paragraphs == 0) {
      source.append('\n');
      places.add(place);
    }
  }

  private void children(Element element) {
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        element(inner);
      } else {
        xml.node(child);
      }
    }
  }

  private void element(Element element) {
    if (FrameCode.OWN.equals(element.getNamespaceURI())) {
      own(element);
    } else if (code.isCoded(element)) {
      paragraph(element);
    } else if (Dom.is(element, "t") && isCodedText(element)) {
      text(element);
    } else if (Dom.is(element, "tbl") && hasOwn(element)) {
      flush();
      xml.open(element);
      mark(Fragment.Kind.TABLE, "");
      children(element);
      flush();
      xml.close(element);
      mark(Fragment.Kind.TABLE_END, "");
    } else {
      plain(element);
    }
  }

  private boolean isCodedText(Element text) {
    Element paragraph = Dom.around(text, "p");
    return paragraph != null && code.isCoded(paragraph);
  }

  private boolean hasOwn(Element element) {
    return Dom.children(element).stream()
        .anyMatch(c -> FrameCode.OWN.equals(c.getNamespaceURI()) || code.isCoded(c));
  }

  private void plain(Element element) {
    xml.open(element);
    children(element);
    if (Dom.is(element, "tc", "txbxContent") && hasOwn(element)) {
      flush();
      xml.close(element);
      mark(Fragment.Kind.CONTAINER_END, "");
    } else {
      xml.close(element);
    }
  }

  private void own(Element element) {
    flush();
    if (Dom.is(element, FrameLines.LINE)) {
      children(element);
      mark(FrameLines.mayVanish(element) ? Fragment.Kind.LINE : Fragment.Kind.KEPT_LINE, "");
      return;
    }
    source.append(element.getTextContent());
    if (paragraphs == 0) {
      place = code.place(element);
      endLine();
      place = "";
    }
  }

  private void paragraph(Element paragraph) {
    flush();
    boolean isOuter = paragraphs == 0;
    paragraphs++;
    place = isOuter ? code.place(paragraph) : place;
    xml.open(paragraph);
    mark(
        FrameCode.holdsObjects(paragraph) ? Fragment.Kind.KEPT_PARAGRAPH : Fragment.Kind.PARAGRAPH,
        "");
    children(paragraph);
    flush();
    xml.close(paragraph);
    if (isOuter) {
      paragraphs--;
      mark(Fragment.Kind.PARAGRAPH_END, "");
      place = "";
    } else {
      mark(Fragment.Kind.PARAGRAPH_END, "");
      paragraphs--;
    }
  }

  private void text(Element text) {
    xml.raw("<w:t xml:space=\"preserve\">");
    mark(Fragment.Kind.PLAIN, "");
    source.append(text.getTextContent());
    xml.raw("</w:t>");
  }
}
