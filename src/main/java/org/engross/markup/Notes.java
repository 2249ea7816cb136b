package org.engross.markup;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;

/** The notes that are written apart from their sentence: {@code [^1]: Public Law 116-113.} */
final class Notes {
  private final Map<String, FootnoteDefinition> byLabel = new HashMap<>();

  static Notes of(Node root) {
    Notes notes = new Notes();
    for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteDefinition definition) {
        notes.byLabel.putIfAbsent(definition.getLabel(), definition);
      }
    }
    return notes;
  }

  Optional<FootnoteDefinition> find(String label) {
    return Optional.ofNullable(byLabel.get(label));
  }
}
