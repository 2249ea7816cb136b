package org.engross.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.engross.document.Role;
import org.engross.markup.Markup;
import org.engross.problem.Place;
import org.engross.render.docx.FrameLine;
import org.engross.render.docx.FrameLine.Kind;
import org.engross.render.docx.FrameLine.Piece;
import org.engross.render.docx.PreparedFrame;
import org.engross.source.Source;

/**
 * The words of a Word file that is a template, as a text template would have them. What a paragraph
 * is for is said by its style, or by the one field in it.
 *
 * <pre>
 * Dear $recipient.name:     in the style Salutation is     @salutation Dear $recipient.name:
 * </pre>
 */
final class WordMarkup {
  private static final Map<String, Role> BY_FIELD =
      Map.of(
          "$date", Role.DATE,
          "$recipient.block", Role.ADDRESS,
          "$recipient.salutation", Role.SALUTATION,
          "$recipient.close", Role.CLOSING);

  private final String file;
  private final StringBuilder text = new StringBuilder();
  private final List<Place> places = new ArrayList<>();
  private Optional<Role> open = Optional.empty();

  private WordMarkup(String file) {
    this.file = file;
  }

  /**
   * The markup of a Word file.
   *
   * @param file as the person knows it: {@code templates/thank-you.docx}
   */
  static Source of(String file, PreparedFrame frame) {
    WordMarkup markup = new WordMarkup(file);
    frame.lines().forEach(markup::line);
    return new Source(file, markup.text.toString(), markup.places);
  }

  private void line(FrameLine line) {
    Place place = new Place(file + ", " + line.part(), 0, 0, line.words());
    if (line.isDirective()) {
      open = Optional.empty();
      write(line.pieces().get(0).text() + "\n", place);
      return;
    }
    List<String> lines = lines(line.pieces());
    if (lines.isEmpty()) {
      return;
    }
    Optional<Role> role = role(line);
    boolean keeps = role.isPresent() && role.get().keepsLines();
    boolean goesOn = keeps && role.equals(open);
    String words = String.join(keeps ? "\n" : "\\\n", lines);
    String word = role.isEmpty() || goesOn ? "" : "@" + role.get().word() + " ";
    write((goesOn ? "" : "\n") + word + words + "\n", place);
    open = role;
  }

  private void write(String made, Place place) {
    text.append(made);
    made.chars().filter(c -> c == '\n').forEach(end -> places.add(place));
  }

  private static Optional<Role> role(FrameLine line) {
    Role ofField = line.pieces().size() == 1 ? BY_FIELD.get(line.pieces().get(0).text()) : null;
    if (ofField != null) {
      return Optional.of(ofField);
    }
    String style = line.style().toLowerCase(Locale.ROOT);
    if (style.startsWith("heading") || style.equals("title")) {
      return Optional.of(Role.HEADING);
    }
    return List.of(Role.values()).stream()
        .filter(role -> role != Role.BODY && role.wordStyle().equalsIgnoreCase(style))
        .findFirst();
  }

  private static List<String> lines(List<Piece> pieces) {
    List<String> lines = new ArrayList<>();
    List<Piece> line = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.kind() == Kind.LINE_BREAK) {
        lines.add(words(line));
        line.clear();
      } else {
        line.add(piece);
      }
    }
    lines.add(words(line));
    lines.removeIf(String::isBlank);
    return lines;
  }

  /** A line whose references may all be empty goes with them. */
  private static String words(List<Piece> line) {
    Set<String> references = new LinkedHashSet<>();
    StringBuilder words = new StringBuilder();
    for (Piece piece : line) {
      if (piece.kind() == Kind.REFERENCE) {
        references.add(piece.text());
      }
      words.append(word(piece));
    }
    boolean quiet = !references.isEmpty() && references.stream().allMatch(r -> r.startsWith("$!"));
    return quiet ? "#if (" + condition(references) + ")" + words + "#end" : words.toString();
  }

  private static String condition(Set<String> references) {
    return references.stream()
        .map(reference -> reference.replaceAll("[!{}]", ""))
        .collect(Collectors.joining(" || "));
  }

  private static String word(Piece piece) {
    return switch (piece.kind()) {
      case TEXT -> escaped(piece.text());
      case REFERENCE, CODE -> piece.text();
      case LINE_BREAK -> "\n";
      case NOTE -> "^[";
      case NOTE_END -> "]";
    };
  }

  /** Escaped, the spaces at its ends kept. */
  private static String escaped(String words) {
    String inner = words.strip();
    if (inner.isEmpty()) {
      return words;
    }
    int start = words.indexOf(inner);
    return words.substring(0, start)
        + Markup.escape(inner)
        + words.substring(start + inner.length());
  }
}
