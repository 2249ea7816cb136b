package org.engross.render.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes lines of plain text, 72 columns wide. A line breaks at a plain space only, so an address
 * stays whole, and a word that is longer than the line stands alone on it. Room between lines is
 * owed until the next line comes: so there is none at the end, and what is owed twice is paid once.
 */
final class TextWriter {
  private static final int WIDTH = 72;
  private static final int GUTTER = 4;
  private static final Pattern WORD = Pattern.compile("( *)([^ ]+)");

  private final StringBuilder out = new StringBuilder();
  private String margin = "";
  private String lead = "";
  private int owed;

  /** Asks for a blank line before the next line. */
  void blank() {
    room(1);
  }

  /** Asks for so many blank lines before the next line. */
  void room(int lines) {
    owed = Math.max(owed, lines);
  }

  /** Moves the margin to the right by a marker, which stands before the next line. */
  void open(String marker) {
    lead += marker;
    margin += " ".repeat(TextColumns.of(marker));
  }

  /** Moves the margin back by a marker; one that nothing came after stands alone. */
  void close(String marker) {
    if (!lead.equals(margin)) {
      line("");
    }
    margin = margin.substring(TextColumns.of(marker));
    lead = margin;
  }

  /** Writes a text, wrapped; it may hold line ends. */
  void paragraph(String text) {
    wrap(text, width(), 0).forEach(this::line);
  }

  /** Writes lines that stay lines: the rest of a long one is set in. */
  void lines(String text) {
    wrap(text, width(), 2).forEach(this::line);
  }

  /** Writes a text with a line of dashes under it. */
  void heading(String text) {
    List<String> lines = wrap(text, width(), 0);
    lines.forEach(this::line);
    rule(Math.min(width(), lines.stream().mapToInt(TextColumns::of).max().orElse(0)));
  }

  /** Writes a text in the middle of the line. */
  void centred(String text) {
    for (String line : wrap(text, width(), 0)) {
      line(" ".repeat(Math.max(0, (width() - TextColumns.of(line)) / 2)) + line);
    }
  }

  /** Writes a line of so many dashes. */
  void rule(int columns) {
    if (columns > 0) {
      line("-".repeat(columns));
    }
  }

  /** Writes two texts side by side; their lines stay lines. */
  void sideBySide(String left, String right) {
    int column = (width() - GUTTER) / 2;
    List<String> lefts = wrap(left, column, 2);
    List<String> rights = wrap(right, column, 2);
    for (int i = 0; i < Math.max(lefts.size(), rights.size()); i++) {
      line(pad(at(lefts, i), column + GUTTER) + at(rights, i));
    }
  }

  /** The text as UTF-8, with one line end after the last line. */
  byte[] bytes() {
    return (out + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private int width() {
    return WIDTH - margin.length();
  }

  private void line(String text) {
    if (!out.isEmpty()) {
      out.append("\n".repeat(owed + 1));
    }
    out.append((lead + text).stripTrailing());
    lead = margin;
    owed = 0;
  }

  private static List<String> wrap(String text, int width, int hang) {
    List<String> lines = new ArrayList<>();
    text.lines().forEach(line -> wrapLine(line, width, hang, lines));
    return lines;
  }

  private static void wrapLine(String text, int width, int hang, List<String> lines) {
    StringBuilder line = new StringBuilder();
    int columns = 0;
    for (Matcher word = WORD.matcher(text); word.find(); ) {
      String gap = line.isEmpty() ? "" : word.group(1);
      int more = TextColumns.of(word.group(2));
      if (!line.isEmpty() && columns + gap.length() + more > width) {
        lines.add(line.toString());
        line.setLength(0);
        gap = " ".repeat(hang);
        columns = 0;
      }
      line.append(gap).append(word.group(2));
      columns += gap.length() + more;
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
  }

  private static String at(List<String> lines, int index) {
    return index < lines.size() ? lines.get(index) : "";
  }

  /** At least two spaces stay, even after a word that is longer than its column. */
  private static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(2, columns - TextColumns.of(text)));
  }
}
