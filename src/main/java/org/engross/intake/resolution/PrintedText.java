package org.engross.intake.resolution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a resolution as Congress prints it apart into paragraphs: line numbers, running heads and
 * foots of pages go, words torn at line ends are mended, typed quotation marks and dashes become
 * printed ones.
 */
final class PrintedText {
  private static final Pattern NUMBERED = Pattern.compile("\\s{0,8}(\\d{1,2})(?:\\s+(\\S.*))?");
  private static final Pattern FURNITURE =
      Pattern.compile(
          "\\s*(?:\\d{1,3}|VerDate .*|.*•\\s*[HS](?:CON)?RES \\d+ .*|Jkt \\d.*"
              + "|.*DSK\\w+PROD with.*|<DOC>|<all>|Æ|\\[+Page \\d+\\]+|\\f?_{5,}|-{5,})\\s*");
  private static final Pattern ALONE =
      Pattern.compile(
          "\\d{1,3}(?:st|d|th|ST|D|TH) CONGRESS|[123](?:st|d|ST|D) S(?:ession|ESSION)"
              + "(?: [HS]\\. (?:CON\\. )?RES\\..*)?|[HS]\\. (?:CON\\. )?RES\\..*|IN THE [A-Z ]+"
              + "|(?:CONCURRENT )?RESOLUTION|\\p{L}+ \\d{1,2}, \\d{4}");
  private static final Pattern OPENS =
      Pattern.compile("(?:Whereas\\b|Resolved\\b|SEC\\. \\d|SECTION \\d).*");
  private static final Pattern LABEL = Pattern.compile("\\((?:\\d{1,3}|[A-Za-z]{1,5})\\)\\s.*");
  private static final Pattern ENDS =
      Pattern.compile(".*(?:[;:.—]|; and|; or|, and|, or|[.;]['\"”’]{1,2})");

  private final Set<String> words = new HashSet<>();
  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private boolean resolved;

  private PrintedText() {}

  /** The paragraphs of a text. */
  static List<Piece> of(String text) {
    PrintedText reader = new PrintedText();
    List<String> lines = withoutLineNumbers(text.replace('\f', '\n').lines().toList());
    lines.forEach(reader::learn);
    lines.forEach(reader::line);
    reader.flush();
    return reader.paragraphs.stream().map(Piece::plain).toList();
  }

  /**
   * Strips numbers that count lines up from 1 on each page; a number that does not count is part of
   * the text.
   */
  private static List<String> withoutLineNumbers(List<String> lines) {
    List<String> plain = new ArrayList<>();
    int last = 0;
    boolean counted = lines.stream().filter(l -> NUMBERED.matcher(l).matches()).count() > 2;
    for (String line : lines) {
      Matcher matcher = NUMBERED.matcher(line);
      boolean next = counted && matcher.matches() && isNext(matcher.group(1), last);
      if (next) {
        last = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) != null) {
          plain.add(matcher.group(2));
        }
      } else {
        plain.add(line);
      }
    }
    return plain;
  }

  private static boolean isNext(String number, int last) {
    int n = Integer.parseInt(number);
    return n == last + 1 || n == 1;
  }

  private void learn(String line) {
    for (String word : line.split("[^\\p{L}-]+", 0)) {
      words.add(word);
    }
  }

  private void line(String raw) {
    String line = printed(Line.of(raw));
    if (FURNITURE.matcher(line).matches()) {
      return;
    }
    boolean alone = !resolved && ALONE.matcher(line).matches();
    if (alone || begins(line)) {
      flush();
    }
    add(line);
    if (alone) {
      flush();
    }
  }

  /** An empty line parts paragraphs; in the text, where pages break too, only behind an end. */
  private boolean begins(String line) {
    resolved |= line.startsWith("Resolved");
    if (line.isEmpty()) {
      return !resolved || ENDS.matcher(paragraph).matches();
    }
    return OPENS.matcher(line).matches() || isItem(line) || followsHeading(line);
  }

  /** The heading of a section is in capitals, its text is not. */
  private boolean followsHeading(String line) {
    String before = paragraph.toString();
    return before.startsWith("SEC")
        && before.equals(before.toUpperCase(Locale.ROOT))
        && !line.equals(line.toUpperCase(Locale.ROOT));
  }

  /** A label at a line's start begins an item only where the line before ends something. */
  private boolean isItem(String line) {
    return LABEL.matcher(line).matches()
        && (paragraph.isEmpty() || ENDS.matcher(paragraph).matches());
  }

  private void add(String line) {
    if (line.isEmpty()) {
      return;
    }
    int end = paragraph.length();
    if (end > 1 && paragraph.charAt(end - 1) == '-' && isTorn(line)) {
      paragraph.setLength(end - 1);
    } else if (end > 0 && paragraph.charAt(end - 1) != '-' && paragraph.charAt(end - 1) != '—') {
      paragraph.append(' ');
    }
    paragraph.append(line);
  }

  /** Whether the hyphen at the paragraph's end only tears a word that goes on in this line. */
  private boolean isTorn(String line) {
    String head = lastWord();
    String tail = firstWord(line);
    if (tail.isEmpty() || head.isEmpty() || !Character.isLowerCase(tail.charAt(0))) {
      return false;
    }
    return words.contains(head + tail) || !words.contains(head + "-" + tail);
  }

  private String lastWord() {
    int end = paragraph.length() - 1;
    int start = end;
    while (start > 0 && Character.isLetter(paragraph.charAt(start - 1))) {
      start--;
    }
    return paragraph.substring(start, end);
  }

  private static String firstWord(String line) {
    int end = 0;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return line.substring(0, end);
  }

  private static String printed(String line) {
    return line.replace("``", "“").replace("''", "”").replace("--", "—");
  }

  private void flush() {
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph.toString());
      paragraph.setLength(0);
    }
  }
}
