package org.engross.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.document.Block;
import org.engross.document.Inline;
import org.engross.document.Role;
import org.engross.source.Characters;

/**
 * Reads a single paragraph with a role, in which nothing but letters, figures and a few marks
 * stands that mean nothing in CommonMark: what one letter has alone is hardly ever more, and
 * CommonMark's own parser takes ten times as long.
 */
final class PlainParagraph {
  /** They mean themselves behind a letter or a figure. */
  private static final String MARKS = " ,.;:'’\"“”()/-$%";

  private PlainParagraph() {}

  /** The paragraph; empty if it is not as plain as that, which says nothing about it. */
  static Optional<Block> read(String markup) {
    int end = end(markup);
    if (markup.isEmpty() || markup.charAt(0) != '@') {
      return Optional.empty();
    }
    List<String> lines = lines(markup.substring(0, end));
    Optional<RoleWord> word = lines.isEmpty() ? Optional.empty() : RoleWord.at(lines.get(0));
    Optional<Role> role = word.map(RoleWord::word).flatMap(Role::of);
    if (role.isEmpty() || Characters.firstForbidden(markup) >= 0) {
      return Optional.empty();
    }
    lines.set(0, word.get().rest());
    if (lines.get(0).isEmpty()) {
      lines.remove(0);
    }
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Paragraph(role.get(), content(lines, role.get().keepsLines())));
  }

  private static List<Inline> content(List<String> lines, boolean keepsLines) {
    if (!keepsLines) {
      return List.of(new Inline.Text(String.join(" ", lines)));
    }
    List<Inline> content = new ArrayList<>();
    for (String line : lines) {
      if (!content.isEmpty()) {
        content.add(new Inline.LineBreak());
      }
      content.add(new Inline.Text(line));
    }
    return content;
  }

  private static int end(String markup) {
    int end = markup.length();
    while (end > 0 && markup.charAt(end - 1) == '\n') {
      end--;
    }
    return end;
  }

  /** The lines of a text, if all of them are plain; else none. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (int from = 0; from <= text.length(); ) {
      int found = text.indexOf('\n', from);
      int to = found < 0 ? text.length() : found;
      if (!isPlain(text, lines.isEmpty() ? from + 1 : from, to)) {
        return List.of();
      }
      lines.add(text.substring(from, to));
      from = to + 1;
    }
    return lines;
  }

  /** Whether a line begins with a letter or a figure, and no list, and ends without a space. */
  private static boolean isPlain(String text, int from, int to) {
    int figures = from;
    while (figures < to && text.charAt(figures) >= '0' && text.charAt(figures) <= '9') {
      figures++;
    }
    boolean isItem =
        figures > from
            && figures < to
            && (text.charAt(figures) == '.' || text.charAt(figures) == ')');
    if (from == to || isItem || !Character.isLetterOrDigit(text.charAt(from))) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) && MARKS.indexOf(c) < 0) {
        return false;
      }
    }
    return text.charAt(to - 1) != ' ';
  }
}
