package org.engross.markup;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;
import org.engross.document.Inline;

/**
 * What a text names and has elsewhere: the notes that are written apart from their sentence ({@code
 * [^1]: Public Law 116-113.}), and pictures.
 */
final class References {
  private final Map<String, FootnoteDefinition> byLabel = new HashMap<>();
  private final Map<String, Inline.Picture> pictures;

  private References(Map<String, Inline.Picture> pictures) {
    this.pictures = pictures;
  }

  static References of(Node root, Map<String, Inline.Picture> pictures) {
    References references = new References(pictures);
    for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteDefinition definition) {
        references.byLabel.putIfAbsent(definition.getLabel(), definition);
      }
    }
    return references;
  }

  Optional<FootnoteDefinition> note(String label) {
    return Optional.ofNullable(byLabel.get(label));
  }

  Optional<Inline.Picture> picture(String name) {
    return Optional.ofNullable(pictures.get(name));
  }
}
