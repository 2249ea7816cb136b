package org.engross.intake.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Walks a tree of XML by local names. */
final class Elements {
  private static final Set<String> LEFT_OUT = Set.of("deleted-phrase", "deletedText", "del");
  private static final Set<String> NOTES = Set.of("footnote", "endnote");
  private static final Set<String> SPACES =
      Set.of("linebreak", "pagebreak", "br", "page", "p", "text", "paragraph", "enum", "num");

  private Elements() {}

  /** The text of an element on one line, and the notes that hang on it. */
  record Said(String text, List<String> notes) {}

  static String name(Node node) {
    return node.getLocalName() == null ? node.getNodeName() : node.getLocalName();
  }

  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  static Optional<Element> child(Element parent, String name) {
    return children(parent).stream().filter(e -> name(e).equals(name)).findFirst();
  }

  static String text(Element element) {
    return said(element).text;
  }

  static Said said(Element element) {
    StringBuilder text = new StringBuilder();
    List<String> notes = new ArrayList<>();
    collect(element, text, notes, false);
    return new Said(Line.of(text.toString()), notes);
  }

  private static void collect(
      Element element, StringBuilder text, List<String> notes, boolean quoted) {
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        inside(child, text, notes, quoted);
      } else if (n.getNodeType() == Node.TEXT_NODE || n.getNodeType() == Node.CDATA_SECTION_NODE) {
        text.append(n.getNodeValue());
      }
    }
  }

  private static void inside(
      Element child, StringBuilder text, List<String> notes, boolean quoted) {
    String name = name(child);
    if (NOTES.contains(name)) {
      notes.add(text(child));
    } else if (name.equals("quote")) {
      text.append(quoted ? '‘' : '“');
      collect(child, text, notes, !quoted);
      text.append(quoted ? '’' : '”');
    } else if (SPACES.contains(name)) {
      text.append(' ');
      collect(child, text, notes, quoted);
      text.append(' ');
    } else if (!LEFT_OUT.contains(name)) {
      collect(child, text, notes, quoted);
    }
  }
}
