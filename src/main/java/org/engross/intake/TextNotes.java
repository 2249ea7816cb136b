package org.engross.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.document.Inline;

/**
 * The notes of a text, which stand at its end or between its paragraphs, and the text without them.
 *
 * <pre>
 * The agreement must be enforced.[1]        The agreement must be enforced.[^1]
 *
 * --------------------
 * Notes
 *
 * [1] Public Law 116-113.                   [^1]: Public Law 116-113.
 * </pre>
 */
final class TextNotes {
  private static final Pattern NOTE = Pattern.compile("\\[\\^?(\\w{1,20})\\]:?\\s+(\\S.*)");
  private static final Pattern MARK = Pattern.compile("\\[\\^?(\\w{1,20})\\]");
  private static final Pattern HEAD = Pattern.compile("(?i)notes:?|-{5,}|_{5,}");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]\\n]*)\\]\\((https?:[^)\\s]*|mailto:[^)\\s]*)\\)");
  private static final Pattern BOLD = Pattern.compile("\\*\\*|__");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\p{Punct}])");

  private final Map<String, StringBuilder> notes = new HashMap<>();
  private final List<String> text = new ArrayList<>();

  private TextNotes() {}

  static TextNotes of(List<String> lines) {
    TextNotes notes = new TextNotes();
    StringBuilder open = null;
    for (String line : lines) {
      Matcher note = NOTE.matcher(line.strip());
      if (note.matches()) {
        open = new StringBuilder(note.group(2));
        notes.notes.put(note.group(1), open);
      } else if (open != null && !line.isBlank()) {
        open.append(' ').append(line.strip());
      } else {
        open = null;
        notes.text.add(line);
      }
    }
    notes.dropHead();
    return notes;
  }

  /** The word "Notes" and the rule over it, where notes stood under them. */
  private void dropHead() {
    while (!notes.isEmpty() && !text.isEmpty()) {
      String last = text.get(text.size() - 1).strip();
      if (!last.isEmpty() && !HEAD.matcher(last).matches()) {
        return;
      }
      text.remove(text.size() - 1);
    }
  }

  /** The lines that are not of a note. */
  List<String> text() {
    return text;
  }

  /** A line with its notes, and without the marks of bold type. */
  List<Inline> inlines(String line) {
    List<Inline> inlines = new ArrayList<>();
    Matcher mark = MARK.matcher(line);
    int from = 0;
    while (mark.find()) {
      StringBuilder note = notes.get(mark.group(1));
      if (note != null) {
        inlines.add(new Inline.Text(plain(line.substring(from, mark.start()))));
        inlines.add(new Inline.Footnote(List.of(new Inline.Text(plain(note.toString())))));
        from = mark.end();
      }
    }
    inlines.add(new Inline.Text(plain(line.substring(from))));
    return inlines;
  }

  private static String plain(String markdown) {
    String words = LINK.matcher(markdown).replaceAll("$1");
    return ESCAPE.matcher(BOLD.matcher(words).replaceAll("")).replaceAll("$1");
  }
}
