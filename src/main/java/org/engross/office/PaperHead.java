package org.engross.office;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands at the top of a paper, as far as it can be told: publisher, title and date, each on a
 * line of its own and in this order, or a title that is set as a heading.
 *
 * @param body the blocks below
 */
record PaperHead(
    Optional<String> title,
    Optional<String> publisher,
    Optional<LocalDate> date,
    List<Outline.Block> body) {
  private static final int MOST_LINES = 8;
  private static final int LONGEST_LINE = 300;
  private static final int LONGEST_PUBLISHER = 100;
  private static final Pattern BEFORE_DATE =
      Pattern.compile("(?i)(?:date|published|released|updated)(?: on)?:?\\s+");
  private static final Pattern BYLINE = Pattern.compile("(?i)(?:by|authors?:?)\\s.*");
  private static final List<DateTimeFormatter> DATES =
      Stream.of("MMMM d, uuuu", "MMM d, uuuu", "d MMMM uuuu", "d MMM uuuu", "uuuu-MM-dd")
          .map(PaperHead::english)
          .toList();

  /** A line of the head, and the block that it stands in. */
  private record Line(String text, int block, boolean heading) {}

  private static DateTimeFormatter english(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  static PaperHead of(Outline outline) {
    List<Line> lines = head(outline.blocks());
    Optional<Line> date = lines.stream().filter(l -> date(l.text).isPresent()).findFirst();
    List<Line> before = date.map(d -> lines.subList(0, lines.indexOf(d))).orElse(lines);
    Optional<Line> title = title(before, date.isPresent());
    Optional<Line> publisher =
        date.isPresent() && title.isPresent()
            ? before.stream().filter(l -> isPublisher(l, title.get())).findFirst()
            : Optional.empty();
    return new PaperHead(
        title.map(Line::text),
        publisher.map(Line::text),
        date.flatMap(d -> date(d.text)),
        without(outline.blocks(), List.of(title, publisher, date)));
  }

  private static List<Line> head(List<Outline.Block> blocks) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < blocks.size() && lines.size() < MOST_LINES; i++) {
      Outline.Block block = blocks.get(i);
      if (block instanceof Outline.Item || block.text().length() > LONGEST_LINE) {
        break;
      }
      lines.addAll(lines(block, i));
    }
    return lines;
  }

  /** A paragraph of several lines is one title that was wrapped, unless one of them is a date. */
  private static List<Line> lines(Outline.Block block, int at) {
    boolean heading = block instanceof Outline.Heading;
    List<String> lines = block.text().lines().map(String::strip).toList();
    return lines.stream().anyMatch(l -> date(l).isPresent())
        ? lines.stream().map(l -> new Line(l, at, heading)).toList()
        : List.of(new Line(String.join(" ", lines), at, heading));
  }

  private static Optional<Line> title(List<Line> before, boolean dated) {
    Optional<Line> heading =
        before.stream().filter(Line::heading).limit(dated ? MOST_LINES : 1).findFirst();
    if (heading.isPresent() && (dated || before.indexOf(heading.get()) == 0)) {
      return heading;
    }
    return dated ? before.stream().limit(2).reduce((first, second) -> second) : Optional.empty();
  }

  private static boolean isPublisher(Line line, Line title) {
    return !line.equals(title)
        && !line.heading
        && line.text.length() <= LONGEST_PUBLISHER
        && !line.text.endsWith(".")
        && !BYLINE.matcher(line.text).matches();
  }

  private static List<Outline.Block> without(
      List<Outline.Block> blocks, List<Optional<Line>> used) {
    Set<Integer> gone = new HashSet<>();
    used.forEach(line -> line.ifPresent(l -> gone.add(l.block)));
    List<Outline.Block> body = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (!gone.contains(i)) {
        body.add(blocks.get(i));
      }
    }
    return List.copyOf(body);
  }

  private static Optional<LocalDate> date(String line) {
    String text = BEFORE_DATE.matcher(line).replaceFirst("").replaceAll("\\s+", " ").strip();
    for (DateTimeFormatter format : DATES) {
      try {
        return Optional.of(LocalDate.parse(text, format));
      } catch (DateTimeException e) {
        // Not in this form; perhaps in the next.
      }
    }
    return Optional.empty();
  }
}
