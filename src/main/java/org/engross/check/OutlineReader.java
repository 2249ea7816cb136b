package org.engross.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.engross.check.rule.Sentence;

/** Divides a paper into parts, and a part into what leads in and its items. */
final class OutlineReader {
  /** Of what stands before the first section; no other part lies in it. */
  static final int PREFACE = Integer.MAX_VALUE;

  private static final int MOST_DIGITS = 9;
  private static final int DEEPEST_HEADING = 6;

  private final List<String> lines;

  private OutlineReader(String text) {
    this.lines = text.lines().toList();
  }

  /**
   * A stretch of a paper.
   *
   * @param title its heading or lead-in; empty for what stands before the first
   * @param level 1 for the outermost; a part lies in the last one before it of a lesser level
   * @param lead its text before the first item, its title too
   * @param items its list
   */
  record Part(String title, int level, String lead, List<Item> items) {}

  /** One entry of a list with all that is nested in it: its number from 1, and its text. */
  record Item(int number, String text) {}

  /** The parts of a paper, in its order; the first stands before all headings and lead-ins. */
  static List<Part> parts(String text) {
    OutlineReader reader = new OutlineReader(text);
    List<Start> headings = reader.headings();
    return reader.parts(headings.size() > 1 ? headings : reader.leadIns());
  }

  /** A line at which a part begins. */
  private record Start(int line, int level, String title) {}

  private List<Part> parts(List<Start> starts) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    Start start = new Start(0, PREFACE, "");
    for (Start next : starts) {
      parts.add(part(start, lines.subList(from, next.line)));
      from = next.line;
      start = next;
    }
    parts.add(part(start, lines.subList(from, lines.size())));
    return parts;
  }

  /** The headings without the paper's title: a first heading that is alone of its level. */
  private List<Start> headings() {
    List<Start> all =
        IntStream.range(0, lines.size())
            .filter(i -> headingLevel(i) > 0)
            .mapToObj(i -> new Start(i, headingLevel(i), headingText(lines.get(i))))
            .toList();
    boolean titled =
        all.size() > 1 && all.stream().skip(1).noneMatch(h -> h.level <= all.get(0).level);
    return titled ? all.subList(1, all.size()) : all;
  }

  /** 1 to 6 for a line that opens with so many #, 1 or 2 for one underlined with = or -, else 0. */
  private int headingLevel(int i) {
    String line = lines.get(i);
    int signs = 0;
    while (signs < line.length() && line.charAt(signs) == '#') {
      signs++;
    }
    if (signs > 0) {
      boolean set = signs < line.length() && line.charAt(signs) == ' ';
      return set && signs <= DEEPEST_HEADING ? signs : 0;
    }
    String under = i + 1 < lines.size() ? lines.get(i + 1).stripTrailing() : "";
    if (line.isBlank() || under.length() < 2 || markerLength(line) > 0) {
      return 0;
    }
    return under.chars().allMatch(c -> c == '=')
        ? 1
        : under.chars().allMatch(c -> c == '-') ? 2 : 0;
  }

  private static String headingText(String line) {
    int from = 0;
    while (from < line.length() && line.charAt(from) == '#') {
      from++;
    }
    return line.substring(from).strip();
  }

  /** The paragraphs that end with a colon and are followed by a list. */
  private List<Start> leadIns() {
    List<Start> found = new ArrayList<>();
    int from = 0;
    while (from < lines.size()) {
      int end = from;
      while (end < lines.size() && !lines.get(end).isBlank() && (end == from || !opensList(end))) {
        end++;
      }
      String paragraph = String.join(" ", lines.subList(from, end)).strip();
      if (end > from && !isInList(lines.get(from)) && isColon(paragraph) && opensList(after(end))) {
        found.add(new Start(from, 1, Sentence.last(paragraph)));
      }
      from = Math.max(end, from + 1);
    }
    return found;
  }

  private int after(int end) {
    int i = end;
    while (i < lines.size() && lines.get(i).isBlank()) {
      i++;
    }
    return i;
  }

  private boolean opensList(int i) {
    return i < lines.size() && markerLength(lines.get(i)) > 0;
  }

  private static boolean isInList(String line) {
    return markerLength(line) > 0 || line.startsWith(" ") || line.startsWith("\t");
  }

  private static boolean isColon(String paragraph) {
    int last = paragraph.length() - 1;
    while (last > 0 && "*_".indexOf(paragraph.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && paragraph.charAt(last) == ':';
  }

  private static Part part(Start start, List<String> lines) {
    ItemReader reader = new ItemReader();
    lines.forEach(reader::line);
    return new Part(start.title, start.level, reader.lead.toString(), reader.items());
  }

  /**
   * Deals the lines of a part out to its items. The list is of the kind of its first entry, with
   * numbers or without; entries of the other kind are nested in these.
   */
  private static final class ItemReader {
    private final StringBuilder lead = new StringBuilder();
    private final List<StringBuilder> texts = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private boolean numbered;
    private boolean afterBlank = true;

    void line(String line) {
      boolean opens = texts.isEmpty() ? markerLength(line) > 0 : opensNext(line);
      if (opens) {
        int written = number(line);
        numbered |= texts.isEmpty() && written >= 0;
        numbers.add(Math.max(last() + 1, written));
        texts.add(new StringBuilder());
      }
      StringBuilder text = texts.isEmpty() ? lead : texts.get(texts.size() - 1);
      text.append(opens ? line.substring(markerLength(line)) : nested(line)).append('\n');
      afterBlank = line.isBlank();
    }

    /** A line of a paragraph may begin with a number too: "in / 2022. It went on". */
    private boolean opensNext(String line) {
      int written = number(line);
      return numbered
          ? written >= 0 && (afterBlank || written == 1 || written == last() + 1)
          : written < 0 && markerLength(line) > 0;
    }

    private int last() {
      return numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1);
    }

    List<Item> items() {
      return IntStream.range(0, texts.size())
          .mapToObj(i -> new Item(numbers.get(i), texts.get(i).toString()))
          .toList();
    }
  }

  /** A line inside an item, without the number of a list in the list. */
  private static String nested(String line) {
    String text = line.stripLeading();
    return text.length() < line.length() && number(text) >= 0
        ? text.substring(markerLength(text))
        : line;
  }

  /** The number with which a line opens an entry, or -1. */
  private static int number(String line) {
    return markerLength(line) > 0 && Character.isDigit(line.charAt(0))
        ? Integer.parseInt(line.substring(0, digits(line)))
        : -1;
  }

  /** How long the mark is by which a line without indent opens an entry; 0 if it opens none. */
  private static int markerLength(String line) {
    int digits = digits(line);
    int mark = digits;
    if (mark >= line.length() || digits > MOST_DIGITS) {
      return 0;
    }
    boolean sign = (digits == 0 ? "-*+•" : ".)").indexOf(line.charAt(mark)) >= 0;
    boolean setOff = mark + 1 < line.length() && Character.isWhitespace(line.charAt(mark + 1));
    return sign && setOff ? mark + 2 : 0;
  }

  private static int digits(String line) {
    int digits = 0;
    while (digits < line.length() && line.charAt(digits) >= '0' && line.charAt(digits) <= '9') {
      digits++;
    }
    return digits;
  }
}
