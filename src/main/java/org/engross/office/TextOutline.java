package org.engross.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.source.Source;

/**
 * Reads the outline of a text or Markdown file, line by line and kindly: papers come out of PDF
 * files with bullets that are not indented and items that a page break cut in two.
 */
final class TextOutline {
  private static final int WIDEST_HEADING = 150;
  private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})\\s+(.*?)\\s*#*");
  private static final Pattern RULE =
      Pattern.compile("\\s*(=+|-{2,}|\\*{3,}|_{3,}|([*_-] ){2,}[*_-])\\s*");
  private static final Pattern QUOTE = Pattern.compile("^ {0,3}>+ ?");
  private static final Pattern MARKER =
      Pattern.compile(
          "(\\s*)(?:[-*+\u2022\u2023\u25CF\u25CB\u25E6\u25AA\u00B7\u2013\u2014]"
              + "|\\(?(\\d{1,3}|[a-z]|[ivx]{2,5})[.)])\\s+(\\S.*)");

  private final List<Outline.Block> blocks = new ArrayList<>();
  private Optional<Open> open = Optional.empty();
  private int lastNumber;
  private boolean afterBlank;

  private TextOutline() {}

  /** A block to which the next line may still belong. */
  private record Open(Optional<Marker> marker, String text, int lines) {
    Open and(String separator, String line) {
      return new Open(marker, text + separator + line, lines + 1);
    }

    boolean isUnfinished() {
      return ".!?:;".indexOf(text.charAt(text.length() - 1)) < 0;
    }
  }

  /** What opens an item of a list. */
  private record Marker(int indent, String label, String rest) {
    int number() {
      return !label.isEmpty() && Character.isDigit(label.charAt(0)) ? Integer.parseInt(label) : 0;
    }
  }

  static Outline read(Source source) {
    TextOutline reader = new TextOutline();
    source.text().lines().forEach(reader::line);
    reader.close();
    return new Outline(reader.blocks);
  }

  /** A line of a Word file that is no list there: it may have been typed as one. */
  static Optional<Outline.Item> typedItem(String line) {
    return marker(line).map(m -> new Outline.Item(m.indent, m.label, "", Inline.plain(m.rest)));
  }

  private void line(String raw) {
    String line = QUOTE.matcher(raw).replaceFirst("").stripTrailing();
    if (line.isBlank()) {
      afterBlank = true;
      return;
    }
    Matcher heading = HEADING.matcher(line);
    Optional<Marker> marker = marker(line).filter(this::opensItem);
    if (heading.matches()) {
      close();
      addHeading(heading.group(1).length(), heading.group(2));
    } else if (RULE.matcher(line).matches()) {
      rule(line.strip());
    } else if (marker.isPresent()) {
      close();
      lastNumber = marker.get().number() > 0 ? marker.get().number() : lastNumber;
      open = Optional.of(new Open(marker, marker.get().rest, 1));
    } else {
      words(line);
    }
    afterBlank = false;
  }

  private static Optional<Marker> marker(String line) {
    Matcher matcher = MARKER.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String label = matcher.group(2) == null ? "" : matcher.group(2);
    return Optional.of(new Marker(width(matcher.group(1)), label, matcher.group(3)));
  }

  private static int width(String indent) {
    return indent.chars().map(c -> c == '\t' ? 4 : 1).sum();
  }

  /** In the midst of a paragraph "15." opens an item only where 14 came before. */
  private boolean opensItem(Marker marker) {
    boolean alone = open.isEmpty() || afterBlank || marker.label.isEmpty();
    int number = marker.number();
    return alone || number == 1 || number > 0 && number == lastNumber + 1 || isLetter(marker);
  }

  private boolean isLetter(Marker marker) {
    return marker.number() == 0 && open.flatMap(Open::marker).isPresent();
  }

  private void rule(String line) {
    if (open.isPresent() && !afterBlank && open.get().marker.isEmpty() && open.get().lines == 1) {
      String text = open.get().text;
      open = Optional.empty();
      addHeading(line.startsWith("=") ? 1 : 2, text);
    } else {
      close();
    }
  }

  private void words(String line) {
    if (open.isPresent() && (!afterBlank || continues(open.get(), line))) {
      boolean inItem = open.get().marker.isPresent();
      open = open.map(o -> o.and(inItem || afterBlank ? " " : "\n", line.strip()));
    } else {
      close();
      open = Optional.of(new Open(Optional.empty(), line.strip(), 1));
    }
  }

  /** A page break leaves a blank line in the midst of a sentence. */
  private static boolean continues(Open open, String line) {
    boolean indented = open.marker.isPresent() && line.startsWith("  ");
    boolean inSentence = open.isUnfinished() && Character.isLowerCase(line.strip().codePointAt(0));
    return indented || inSentence;
  }

  private void close() {
    open.ifPresent(this::add);
    open = Optional.empty();
  }

  private void add(Open block) {
    String plain = Inline.plain(block.text);
    if (plain.isEmpty()) {
      return;
    }
    if (block.marker.isPresent()) {
      Marker marker = block.marker.get();
      blocks.add(new Outline.Item(marker.indent, marker.label, Inline.lead(block.text), plain));
    } else if (Inline.isBold(block.text) && block.text.length() <= WIDEST_HEADING) {
      addHeading(2, block.text);
    } else {
      blocks.add(new Outline.Paragraph(plain));
    }
  }

  private void addHeading(int level, String text) {
    String plain = Inline.plain(text).replace('\n', ' ');
    if (!plain.isEmpty()) {
      blocks.add(new Outline.Heading(level, plain));
    }
  }
}
