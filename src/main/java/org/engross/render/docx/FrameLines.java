package org.engross.render.docx;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Divides a paragraph with code at its line breaks, so that a line whose references are all empty
 * can go without the others: each line begins with an element of its own that holds its break.
 */
final class FrameLines {
  /** The element before a line. */
  static final String LINE = "line";

  private final Element paragraph;
  private final List<Node> line = new ArrayList<>();
  private Element beginning;

  private FrameLines(Element paragraph) {
    this.paragraph = paragraph;
  }

  /** Divides a paragraph, if it has more than one line. */
  static void divide(Element paragraph) {
    boolean hasBreaks =
        Dom.children(paragraph, "r").stream()
            .anyMatch(run -> Dom.children(run).stream().anyMatch(FrameLines::isBreak));
    if (hasBreaks) {
      new FrameLines(paragraph).divide();
    }
  }

  /** Whether a line of this beginning holds code and nothing but text, so that it may vanish. */
  static boolean mayVanish(Element beginning) {
    return beginning.getAttribute("code").equals("true");
  }

  private static boolean isBreak(Element element) {
    String type = Dom.attribute(element, "type");
    return Dom.is(element, "br") && (type.isEmpty() || type.equals("textWrapping"));
  }

  private void divide() {
    begin(firstOfLine());
    for (Element child : Dom.children(paragraph)) {
      if (Dom.is(child, "r") && PartNames.WORD.equals(child.getNamespaceURI())) {
        run(child);
      } else if (child != beginning && !Dom.is(child, "pPr")) {
        line.add(child);
      }
    }
    endLine();
  }

  private Node firstOfLine() {
    List<Element> properties = Dom.children(paragraph, "pPr");
    return properties.isEmpty() ? paragraph.getFirstChild() : properties.get(0).getNextSibling();
  }

  private void begin(Node before) {
    beginning = paragraph.getOwnerDocument().createElementNS(FrameCode.OWN, LINE);
    paragraph.insertBefore(beginning, before);
    line.clear();
  }

  /** Each break gets a run of its own, in the element that begins the next line. */
  private void run(Element run) {
    Element current = run;
    for (Element child : Dom.children(run)) {
      if (isBreak(child)) {
        add(current);
        endLine();
        begin(current.getNextSibling());
        Element broken = emptied(run);
        broken.appendChild(child);
        beginning.appendChild(broken);
        current = emptied(run);
        paragraph.insertBefore(current, beginning.getNextSibling());
      } else if (current != run) {
        current.appendChild(child);
      }
    }
    add(current);
  }

  /** A run of the same formatting in which nothing stands. */
  private static Element emptied(Element run) {
    Element made = (Element) run.cloneNode(false);
    Dom.children(run, "rPr").forEach(p -> made.appendChild(p.cloneNode(true)));
    return made;
  }

  private void add(Element run) {
    if (Dom.children(run).stream().allMatch(c -> Dom.is(c, "rPr"))) {
      Dom.remove(run);
    } else {
      line.add(run);
    }
  }

  private void endLine() {
    boolean code = line.stream().anyMatch(FrameLines::isCode);
    boolean objects = line.stream().anyMatch(FrameLines::isObject);
    beginning.setAttribute("code", Boolean.toString(code && !objects));
  }

  private static boolean isCode(Node node) {
    return FrameCode.OWN.equals(node.getNamespaceURI())
        || node.getTextContent().indexOf(Marks.REFERENCE) >= 0;
  }

  private static boolean isObject(Node node) {
    return node instanceof Element element && FrameCode.holdsObjects(element);
  }
}
