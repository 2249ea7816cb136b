package org.engross.render.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes a frame's text and its fragments out of the parts that hold code. */
final class FrameTextMaker {
  private final StringBuilder source = new StringBuilder();
  private final List<String> places = new ArrayList<>();
  private final List<Fragment> fragments = new ArrayList<>();
  private final Set<Integer> formatted = new TreeSet<>();
  private final XmlText xml = new XmlText();
  private FrameCode code;
  private String place = "";
  private int paragraphs;

  /**
   * Adds what the file says of itself, before all parts.
   *
   * @param name the element's: {@code dc:title}
   * @param words as a person knows it: {@code document property Title}
   */
  void addProperty(String name, String words, String text) {
    paragraphs++;
    place = words;
    mark(Fragment.Kind.PROPERTY, name);
    source.append(FrameCode.marked(text));
    paragraphs--;
    mark(Fragment.Kind.PROPERTY_END, name);
    place = "";
  }

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
        : new FrameText(source.toString(), places, formatted, fragments);
  }

  /** What was written becomes a fragment, and its mark stands in the text. */
  private void mark(Fragment.Kind kind, String part) {
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
    switch (element.getLocalName()) {
      case FrameLines.LINE -> {
        children(element);
        mark(FrameLines.mayVanish(element) ? Fragment.Kind.LINE : Fragment.Kind.KEPT_LINE, "");
      }
      case NoteSource.NOTE -> note(element);
      case NoteSource.LINK -> {
        mark(Fragment.Kind.NOTE_LINK, element.getAttribute("target"));
        children(element);
        xml.raw("</w:hyperlink>");
      }
      default -> code(element);
    }
  }

  private void note(Element element) {
    boolean atFoot = element.getAttribute("word").equals("footnote");
    mark(atFoot ? Fragment.Kind.FOOTNOTE : Fragment.Kind.ENDNOTE, "");
    children(element);
    mark(Fragment.Kind.NOTE_END, "");
  }

  private void code(Element element) {
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
    if (isOuter && code.takesFormatted(paragraph)) {
      formatted.add(places.size() + 1);
    }
    xml.open(paragraph);
    mark(kind(paragraph), "");
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

  private Fragment.Kind kind(Element paragraph) {
    if (!code.mayVanish(paragraph)) {
      return Fragment.Kind.KEPT_PARAGRAPH;
    }
    return code.isReferenceAlone(paragraph)
        ? Fragment.Kind.FIELD_PARAGRAPH
        : Fragment.Kind.PARAGRAPH;
  }

  private void text(Element text) {
    xml.raw("<w:t xml:space=\"preserve\">");
    mark(Fragment.Kind.PLAIN, "");
    source.append(text.getTextContent());
    xml.raw("</w:t>");
  }
}
