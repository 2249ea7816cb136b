package org.engross.intake.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.intake.resolution.Piece.Kind;

/**
 * Takes a resolution in Markdown apart.
 *
 * <pre>
 * ---
 * legis-num: H. RES. 1169            head
 * congress: 117th CONGRESS
 * ---
 * # H. RES. 1169                     head again
 * &gt; Requesting the President ...     title
 * That the President is ...          resolving clause; "Resolved," may stand before it
 * - **(1)** the proposed ...         item
 *   - **(A)** ...                    item inside it
 * ## § 2. Business entities ...      numbered section
 * </pre>
 */
final class MarkdownPieces {
  private static final Pattern ITEM =
      Pattern.compile("( *)(?:[-*] )?(\\(\\w{1,5}\\) .*|\\d+\\. .*)");
  private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\]]+)\\](:?)\\s*(.*)");
  private static final Pattern MARK = Pattern.compile("\\[\\^([^\\]]+)\\]");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\(([^)\\s]+)\\)");

  private final HeadLines head;
  private final List<Piece> pieces = new ArrayList<>();
  private final Map<String, String> notes = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private Kind kind = Kind.PLAIN;
  private int depth = Piece.UNKNOWN;

  private MarkdownPieces(HeadLines head) {
    this.head = head;
  }

  /** The paragraphs; what the lines between the two {@code ---} say goes into the head. */
  static List<Piece> of(String markdown, HeadLines head) {
    MarkdownPieces reader = new MarkdownPieces(head);
    List<String> lines = reader.withoutNotes(reader.withoutFacts(markdown.lines().toList()));
    lines.forEach(reader::line);
    reader.flush();
    return reader.pieces;
  }

  /** Whether a text looks like Markdown rather than like print. */
  static boolean isMarkdown(String text) {
    return text.lines()
        .anyMatch(
            l ->
                l.startsWith("# ")
                    || l.startsWith("> ")
                    || l.startsWith("- **(")
                    || l.startsWith("---")
                    || l.startsWith("*Resolved"));
  }

  private List<String> withoutFacts(List<String> lines) {
    if (lines.isEmpty() || !lines.get(0).equals("---")) {
      return lines;
    }
    int end = lines.subList(1, lines.size()).indexOf("---") + 1;
    for (String line : lines.subList(1, Math.max(1, end))) {
      int colon = line.indexOf(':');
      String value = line.substring(colon + 1).strip();
      switch (colon < 0 ? "" : line.substring(0, colon)) {
        case "legis-num" -> head.number(value);
        case "congress" -> head.congress(value);
        case "session" -> head.session(value);
        default -> head.take(value);
      }
    }
    return lines.subList(end + 1, lines.size());
  }

  private List<String> withoutNotes(List<String> lines) {
    List<String> rest = new ArrayList<>();
    for (String line : lines) {
      Matcher note = NOTE.matcher(line);
      if (note.matches() && note.group(2).equals(":")) {
        notes.put(note.group(1), note.group(3));
      } else {
        rest.add(line);
      }
    }
    return rest;
  }

  private void line(String line) {
    String plain = line.replace("**", "");
    Matcher item = ITEM.matcher(plain);
    if (line.isBlank()) {
      flush();
    } else if (line.startsWith("#")) {
      flush();
      text.append(plain.replaceFirst("#+ *", ""));
      flush();
    } else if (line.startsWith(">")) {
      begin(Kind.TITLE, Piece.UNKNOWN);
      text.append(plain.substring(1)).append(' ');
    } else if (item.matches()) {
      flush();
      begin(Kind.PLAIN, item.group(1).length() / 2);
      text.append(item.group(2)).append(' ');
    } else {
      text.append(plain).append(' ');
    }
  }

  private void begin(Kind what, int howDeep) {
    kind = what;
    depth = howDeep;
  }

  private void flush() {
    if (!text.isEmpty()) {
      List<String> found = new ArrayList<>();
      String words = linksOut(marksOut(text.toString(), found), found);
      pieces.add(new Piece(kind, words.replaceAll("\\*(\\S[^*]*)\\*", "$1"), depth, found));
    }
    text.setLength(0);
    begin(Kind.PLAIN, Piece.UNKNOWN);
  }

  private String marksOut(String words, List<String> found) {
    return MARK.matcher(words)
        .replaceAll(
            mark -> {
              found.add(notes.getOrDefault(mark.group(1), mark.group(1)));
              return "";
            });
  }

  private static String linksOut(String words, List<String> found) {
    return LINK.matcher(words)
        .replaceAll(
            link -> {
              found.add(link.group(2));
              return Matcher.quoteReplacement(link.group(1));
            });
  }
}
