package org.engross.render.docx;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Copies one part of a frame into a new tree, by an allow-list of elements: what can act is
 * refused, what a draft does not need stays behind, and the prefixes are the ones that we write.
 */
final class AllowedCopy {
  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";
  private static final Set<String> WITH_TEXT = Set.of("t", "instrText");
  private static final Set<String> ON_OR_OFF = Set.of("tblHeader", "cantSplit", "hidden");
  private static final Set<String> SILENT =
      Set.of(
          "proofErr",
          "lastRenderedPageBreak",
          "sdtPr",
          "sdtEndPr",
          "smartTagPr",
          "customXmlPr",
          "formProt",
          "paperSrc",
          "printerSettings");

  /** What hides or reorders what a reader sees. */
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\u00AD\\u061C\\u115F\\u1160\\u180E\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u206F"
              + "\\u3164\\uFEFF\\uFFA0\\x{E0000}-\\x{E007F}]");

  private final FramePart part;
  private final FrameNotes notes;
  private final FrameDrawings drawings;
  private boolean saidTracked;

  AllowedCopy(FramePart part, FrameNotes notes) {
    this.part = part;
    this.notes = notes;
    this.drawings = new FrameDrawings(this, part, notes);
  }

  /** The allowed part of a part. */
  FrameXml copy(Document source) {
    Element root = source.getDocumentElement();
    FrameXml made = FrameXml.empty(root.getLocalName());
    attributes(root, made.root());
    children(root, made.root());
    return made;
  }

  Element child(Element parent, String namespace, String name) {
    Element child = parent.getOwnerDocument().createElementNS(namespace, name);
    parent.appendChild(child);
    return child;
  }

  private void children(Element from, Element to) {
    for (Node child = from.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        element(element, to);
      } else if (isText(child) && WITH_TEXT.contains(from.getLocalName())) {
        text(child.getNodeValue(), to);
      }
    }
  }

  private static boolean isText(Node node) {
    return node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE;
  }

  private void text(String text, Element to) {
    if (Marks.isIn(text)) {
      notes.refuse(
          part.words(), "a noncharacter (U+FDD0 to U+FDEF) may not stand here", "delete it");
    }
    String seen = seen(text);
    if (seen.length() < text.length()) {
      notes.leave("characters that nobody sees");
    }
    to.appendChild(to.getOwnerDocument().createTextNode(seen));
  }

  /** A text without what nobody sees. */
  static String seen(String text) {
    return INVISIBLE.matcher(text).replaceAll("");
  }

  /** Copies an element, or what is in it, or nothing. */
  void element(Element element, Element to) {
    String namespace = element.getNamespaceURI();
    if (PartNames.WORD.equals(namespace)) {
      word(element, to);
    } else if (COMPATIBILITY.equals(namespace) && Dom.is(element, "AlternateContent")) {
      choice(element, to);
    }
  }

  /** Of several forms of one thing the first that is a drawing; the others repeat it. */
  private void choice(Element alternatives, Element to) {
    for (Element choice : Dom.children(alternatives)) {
      boolean isDrawing = Dom.children(choice).stream().anyMatch(c -> Dom.is(c, "drawing"));
      if (isDrawing) {
        children(choice, to);
        return;
      }
    }
    leaveOlderShape();
  }

  private void leaveOlderShape() {
    notes.warn(
        part.words(),
        "a shape in an older form is left out (a watermark, a line, a picture of Word 2007)",
        "insert it again as a picture, if a draft needs it");
  }

  private void word(Element element, Element to) {
    String name = element.getLocalName();
    if (AllowedWords.TRACKED.contains(name)) {
      refuseTracked(element);
    } else if (AllowedWords.REFUSED.containsKey(name)) {
      notes.refuse(
          FrameSpot.of(element, part),
          AllowedWords.REFUSED.get(name) + " may not stand in a frame",
          "click on it in Word and press Delete, then save");
    } else if (name.equals("drawing") && part.isOfNotes()) {
      notes.leave("pictures in notes");
    } else if (name.equals("drawing")) {
      drawings.drawing(element, to);
    } else if (name.endsWith("noteReference") && note(element).isPresent()) {
      note(element, note(element).get(), to);
    } else if (name.equals("pict")) {
      leaveOlderShape();
    } else if (name.equals("hyperlink") && part.target(element).isPresent()) {
      link(element, to);
    } else if (AllowedWords.UNWRAPPED.contains(name)) {
      children(element, to);
    } else if (name.equals("fldSimple")) {
      field(element, to);
    } else if (name.equals("r") && isHidden(element)) {
      notes.leave("hidden text");
    } else if (AllowedWords.ALLOWED.contains(name)) {
      allowed(element, to);
    } else if (AllowedWords.LEFT.containsKey(name)) {
      notes.leave(AllowedWords.LEFT.get(name));
    } else if (!SILENT.contains(name) && !isSetting(element)) {
      notes.leave("w:" + name);
    }
  }

  private Optional<Element> note(Element mark) {
    return part.notes().flatMap(all -> all.note(mark));
  }

  /** A note comes to stand in the place of its mark, until a draft gives it a number. */
  private void note(Element mark, Element content, Element to) {
    Element made = child(to, FrameCode.OWN, NoteSource.NOTE);
    made.setAttribute("word", NoteSource.word(mark));
    new AllowedCopy(part.notes().orElseThrow().part(mark), notes).children(content, made);
  }

  private void link(Element element, Element to) {
    if (part.isOfNotes()) {
      Element link = child(to, FrameCode.OWN, NoteSource.LINK);
      link.setAttribute("target", part.target(element).orElseThrow());
      children(element, link);
    } else {
      Element link = child(to, PartNames.WORD, "w:hyperlink");
      link.setAttributeNS(PartNames.RELATIONSHIPS, "r:id", part.link(element).orElseThrow());
      children(element, link);
    }
  }

  /** Of the settings most tell of the machine or the person, and are not worth a remark. */
  private static boolean isSetting(Element element) {
    return Dom.around(element, "settings") != null;
  }

  private void refuseTracked(Element change) {
    if (!saidTracked) {
      saidTracked = true;
      notes.refuse(
          FrameSpot.of(change, part),
          "there are tracked changes, the first one here",
          "accept or reject them all in Word (Review, Accept All Changes), then save");
    }
  }

  private static boolean isHidden(Element run) {
    return Dom.children(run, "rPr").stream()
        .flatMap(properties -> Dom.children(properties, "vanish").stream())
        .anyMatch(v -> !Set.of("0", "false", "off").contains(Dom.value(v)));
  }

  private void field(Element field, Element to) {
    if (WordFields.isKept(Dom.attribute(field, "instr"), FrameSpot.of(field, part), notes)) {
      allowed(field, to);
    } else {
      children(field, to);
    }
  }

  private void allowed(Element element, Element to) {
    Element made = child(to, PartNames.WORD, "w:" + element.getLocalName());
    attributes(element, made);
    children(element, made);
    if (Dom.is(element, "headerReference", "footerReference")) {
      String id = element.getAttributeNS(PartNames.RELATIONSHIPS, "id");
      made.setAttributeNS(PartNames.RELATIONSHIPS, "r:id", id);
    }
  }

  /** Revision ids, and a character set by name, which only the Strict form has. */
  private static boolean isNoise(String attribute) {
    return attribute.startsWith("rsid") || attribute.equals("characterSet");
  }

  /** What LibreOffice writes in words that are not those of this form. */
  private static String value(Element element, String value) {
    if (Dom.is(element, "jc")) {
      return value.equals("start") ? "left" : value.equals("end") ? "right" : value;
    } else if (ON_OR_OFF.contains(element.getLocalName())) {
      return value.equals("true") ? "on" : value.equals("false") ? "off" : value;
    }
    return value;
  }

  private static void attributes(Element from, Element to) {
    NamedNodeMap attributes = from.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      String name = attribute.getLocalName();
      boolean isWord = PartNames.WORD.equals(attribute.getNamespaceURI());
      if (isWord && !isNoise(name)) {
        to.setAttributeNS(PartNames.WORD, "w:" + name, value(from, attribute.getValue()));
      } else if (attribute.getName().equals("xml:space")) {
        to.setAttribute("xml:space", attribute.getValue());
      }
    }
  }
}
