package org.engross.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engross.document.Document;
import org.engross.document.Inline;
import org.engross.document.Kind;
import org.engross.document.Role;
import org.engross.markup.MarkupReader;
import org.engross.problem.Place;
import org.engross.problem.Problems;
import org.engross.source.Source;

/** Reads a text: our own markup by its roles, any other text by its shape. */
final class TextDraft {
  private static final Pattern ROLE = Pattern.compile("@([a-z]+)(?: .*)?");
  private static final Pattern HEADING = Pattern.compile("#{1,6} +(.*?) *#*");
  private static final Pattern ITEM = Pattern.compile("(?:([-*+•●▪])|\\(?\\d{1,2}[.)])\\s+(\\S.*)");

  private final TextNotes notes;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<String> open = new ArrayList<>();
  private Hint hint = Hint.NONE;

  private TextDraft(TextNotes notes) {
    this.notes = notes;
  }

  static Received read(Source source) {
    Problems problems = new Problems();
    Document document =
        isMarkup(source) ? markup(source, problems) : Forms.document(source.name(), pieces(source));
    return new Received(document, whereabouts(source), List.of(), problems.list());
  }

  private static Whereabouts whereabouts(Source source) {
    Whereabouts whereabouts = new Whereabouts(source.name());
    List<String> lines = source.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      whereabouts.add(lines.get(i), new Place(source.name(), i + 1, 0, ""));
    }
    return whereabouts;
  }

  private static boolean isMarkup(Source source) {
    Set<String> words = Set.copyOf(MarkupReader.words());
    return source
        .text()
        .lines()
        .map(ROLE::matcher)
        .anyMatch(line -> line.matches() && words.contains(line.group(1)));
  }

  private static Document markup(Source source, Problems problems) {
    List<String> lines = source.text().lines().toList();
    Document read =
        new MarkupReader()
            .read(
                Kind.LETTER,
                Forms.properties(source.name()),
                source.text(),
                line -> new Place(source.name(), line, 0, lines.get(line - 1)),
                problems);
    return new Document(kind(read), read.properties(), read.blocks());
  }

  /** The form, by the roles that only one form has. */
  private static Kind kind(Document draft) {
    if (!draft.paragraphs(Role.RESOLVED).isEmpty()) {
      return Kind.RESOLUTION;
    }
    boolean press =
        Stream.of(Role.RELEASE, Role.HEADLINE, Role.DATELINE)
            .anyMatch(role -> !draft.paragraphs(role).isEmpty());
    return press ? Kind.STATEMENT : Kind.LETTER;
  }

  /** The paragraphs of a text: what blank lines divide, and lines that stand for themselves. */
  static List<Piece> pieces(Source source) {
    TextNotes notes = TextNotes.of(source.text().lines().toList());
    TextDraft reader = new TextDraft(notes);
    notes.text().forEach(reader::line);
    reader.close();
    return reader.pieces;
  }

  private void line(String raw) {
    String line = raw.strip();
    Matcher heading = HEADING.matcher(line);
    Matcher item = ITEM.matcher(line);
    if (line.isEmpty()) {
      close();
    } else if (heading.matches()) {
      alone(Hint.HEADING, heading.group(1));
    } else if (standsAlone(line)) {
      alone(Hint.NONE, line);
    } else if (item.matches()) {
      close();
      hint = item.group(1) == null ? Hint.NUMBER : Hint.BULLET;
      open.add(item.group(2));
    } else {
      open.add(line);
    }
  }

  /** A letter may be typed without a blank line between its parts. */
  private boolean standsAlone(String line) {
    return Shapes.isDate(line)
        || Shapes.isClosing(line)
        || (open.isEmpty() || hint == Hint.NONE && areOfTop()) && Shapes.isSalutation(line);
  }

  private boolean areOfTop() {
    return Shapes.areShort(open);
  }

  private void alone(Hint as, String line) {
    close();
    hint = as;
    open.add(line);
    close();
  }

  private void close() {
    if (!open.isEmpty()) {
      List<Inline> content = new ArrayList<>();
      for (String line : open) {
        if (!content.isEmpty()) {
          content.add(new Inline.LineBreak());
        }
        content.addAll(notes.inlines(line));
      }
      pieces.add(new Piece(hint, content, true));
    }
    open.clear();
    hint = Hint.NONE;
  }
}
