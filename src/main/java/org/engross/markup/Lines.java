package org.engross.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.engross.problem.Place;

/** The markup as written: what stands where a node begins, and where that came from. */
record Lines(String markup, IntFunction<Place> places) {

  /** The place of a node's first line. */
  Place place(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? Place.NOWHERE : places.apply(spans.get(0).getLineIndex() + 1);
  }

  /**
   * Whether a node is written with this letter first: an escaped one is written with a backslash.
   */
  boolean begins(Node node, char letter) {
    List<SourceSpan> spans = node.getSourceSpans();
    return !spans.isEmpty() && markup.charAt(spans.get(0).getInputIndex()) == letter;
  }

  /** The role words that open a later line of a node, where they would be read as prose. */
  List<String> laterRoleWords(Node node) {
    List<String> words = new ArrayList<>();
    List<SourceSpan> spans = node.getSourceSpans();
    for (SourceSpan span : spans.subList(Math.min(1, spans.size()), spans.size())) {
      int from = span.getInputIndex();
      RoleWord.at(markup.substring(from, from + span.getLength()))
          .map(RoleWord::word)
          .filter(MarkupReader::isWord)
          .ifPresent(words::add);
    }
    return words;
  }
}
