package org.engross.render.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Blocks of a table that begin in one cell and end in another: their directives come to stand
 * around the rows, so that these are repeated or left out without a row for the directives.
 *
 * <pre>
 * | #foreach ($m in $signers)$m.name | $m.state#end |
 * </pre>
 */
final class FrameRows {
  private final Element table;
  private final Function<Element, String> word;
  private final Map<Element, Element> lastBehind = new HashMap<>();

  private FrameRows(Element table, Function<Element, String> word) {
    this.table = table;
    this.word = word;
  }

  /**
   * Goes over the tables of a part.
   *
   * @param word the directive's name that an element of code stands for
   */
  static void lift(Element root, Function<Element, String> word) {
    for (Element table : Dom.words(root, "tbl")) {
      new FrameRows(table, word).lift();
    }
  }

  private void lift() {
    Deque<List<Element>> open = new ArrayDeque<>();
    for (Element code : codes()) {
      switch (word.apply(code)) {
        case "if", "foreach" -> open.push(new ArrayList<>(List.of(code)));
        case "else", "elseif" -> open.stream().limit(1).forEach(block -> block.add(code));
        case "end" -> {
          if (!open.isEmpty()) {
            List<Element> block = open.pop();
            block.add(code);
            lift(block);
          }
        }
        default -> {}
      }
    }
  }

  private List<Element> codes() {
    List<Element> codes = new ArrayList<>();
    for (Element code : Dom.elements(table, FrameCode.CODE)) {
      if (FrameCode.OWN.equals(code.getNamespaceURI()) && Dom.around(code, "tbl") == table) {
        codes.add(code);
      }
    }
    return codes;
  }

  private void lift(List<Element> block) {
    boolean isInOnePlace =
        block.stream().allMatch(c -> c.getParentNode() == block.get(0).getParentNode());
    if (isInOnePlace) {
      return;
    }
    boolean canBeLifted =
        block.subList(1, block.size() - 1).stream().allMatch(code -> isAtAnEnd(code, block.get(0)));
    if (canBeLifted) {
      block.stream().filter(c -> !isLifted(c)).forEach(code -> lift(code, word.apply(code)));
    }
  }

  /** Whether it stands between rows already. */
  private boolean isLifted(Element code) {
    return code.getParentNode() == table;
  }

  /** An {@code #else} divides rows, so it stands first in one or last in one. */
  private boolean isAtAnEnd(Element code, Element opening) {
    Element row = row(code);
    return isLifted(code) || row != row(opening) && (isFirst(code, row) || isLast(code, row));
  }

  private static boolean isFirst(Element code, Element row) {
    return isBlank(code, row, Node::getPreviousSibling);
  }

  private static boolean isLast(Element code, Element row) {
    return isBlank(code, row, Node::getNextSibling);
  }

  /** Whether no text stands on one side of an element up to the end of its row. */
  private static boolean isBlank(Element code, Element row, Function<Node, Node> beside) {
    for (Node at = code; at != row; at = at.getParentNode()) {
      for (Node near = beside.apply(at); near != null; near = beside.apply(near)) {
        boolean own = FrameCode.OWN.equals(near.getNamespaceURI());
        if (!own && !near.getTextContent().isBlank()) {
          return false;
        }
      }
    }
    return true;
  }

  private Element row(Element code) {
    return Dom.around(code, "tr");
  }

  private void lift(Element code, String name) {
    Element row = row(code);
    Element cell = Dom.around(code, "tc");
    boolean before = name.equals("end") ? false : !name.startsWith("else") || isFirst(code, row);
    Dom.remove(code);
    if (before) {
      table.insertBefore(code, row);
    } else {
      Element last = lastBehind.getOrDefault(row, row);
      table.insertBefore(code, last.getNextSibling());
      lastBehind.put(row, code);
    }
    closeEmpty(cell);
  }

  /** A cell holds a paragraph at least. */
  private static void closeEmpty(Element cell) {
    if (Dom.children(cell).stream().allMatch(c -> Dom.is(c, "tcPr"))) {
      cell.appendChild(cell.getOwnerDocument().createElementNS(PartNames.WORD, "w:p"));
    }
  }
}
