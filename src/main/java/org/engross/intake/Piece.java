package org.engross.intake;

import java.util.List;
import java.util.stream.Stream;
import org.engross.document.Inline;
import org.engross.document.PlainText;

/**
 * A paragraph of a file before anybody knows what it is for.
 *
 * @param content its words and notes; a line break where the file has one
 * @param wrapped whether its line breaks are only the width of the screen, where it is prose
 */
record Piece(Hint hint, List<Inline> content, boolean wrapped) {

  Piece {
    content = List.copyOf(content);
  }

  /** Its text, without notes. */
  String text() {
    return PlainText.of(content).strip();
  }

  /** Its lines, without notes and white space at their ends; empty lines are left out. */
  List<String> lines() {
    return text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  String firstLine() {
    return lines().stream().findFirst().orElse("");
  }

  /** Its content as prose: one line where the file only wrapped it. */
  List<Inline> prose() {
    Stream<Inline> unwrapped =
        content.stream()
            .map(i -> wrapped && i instanceof Inline.LineBreak ? new Inline.Text(" ") : i);
    return Inlines.joined(unwrapped.toList());
  }
}
