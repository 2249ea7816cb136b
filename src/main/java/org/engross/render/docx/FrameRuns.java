package org.engross.render.docx;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Joins what Word cut: neighbouring runs that look the same become one, and so do the texts in it.
 * Where somebody paused, looked up a word or saved then shows in no draft.
 */
final class FrameRuns {
  private static final Set<String> TEXTS = Set.of("t", "instrText");
  private static final String SPACE = "xml:space";

  private FrameRuns() {}

  /** Goes over a part. */
  static void join(Element root) {
    for (Element text : Dom.words(root, "t")) {
      keepSpaces(text);
    }
    for (Element run : Dom.words(root, "r")) {
      dropEmpty(run);
    }
    for (Element run : Dom.words(root, "r")) {
      if (run.getParentNode() != null) {
        joinFollowing(run);
        joinTexts(run);
      }
    }
  }

  /** Blanks at the ends of a text count only where it says so. */
  private static void keepSpaces(Element text) {
    if (!text.getAttribute(SPACE).equals("preserve")) {
      text.setTextContent(text.getTextContent().strip());
      text.setAttribute(SPACE, "preserve");
    }
  }

  private static void dropEmpty(Element run) {
    for (Element child : Dom.children(run)) {
      boolean isEmpty =
          Dom.is(child, "rPr") && !child.hasChildNodes()
              || Dom.is(child, "t") && child.getTextContent().isEmpty();
      if (isEmpty) {
        Dom.remove(child);
      }
    }
    if (!run.hasChildNodes()) {
      Dom.remove(run);
    }
  }

  private static void joinFollowing(Element run) {
    String look = look(run);
    Node next = run.getNextSibling();
    while (next instanceof Element other && isRun(other) && look(other).equals(look)) {
      for (Element child : Dom.children(other)) {
        if (!Dom.is(child, "rPr")) {
          run.appendChild(child);
        }
      }
      Dom.remove(other);
      next = run.getNextSibling();
    }
  }

  private static boolean isRun(Element element) {
    return Dom.is(element, "r") && PartNames.WORD.equals(element.getNamespaceURI());
  }

  /** The formatting of a run. */
  private static String look(Element run) {
    XmlText look = new XmlText();
    List<Element> properties = Dom.children(run, "rPr");
    properties.forEach(look::node);
    return look.take();
  }

  private static void joinTexts(Element run) {
    Element last = null;
    for (Element child : Dom.children(run)) {
      boolean joins =
          last != null
              && TEXTS.contains(child.getLocalName())
              && Dom.is(last, child.getLocalName());
      if (joins) {
        last.setTextContent(last.getTextContent() + child.getTextContent());
        Dom.remove(child);
      } else {
        last = child;
      }
    }
  }
}
