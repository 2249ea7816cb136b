package org.engross.intake.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.resolution.Level;

/**
 * The label of an item: {@code (1)}, {@code (A)}, {@code (i)}; {@code 1.} counts as {@code (1)}.
 */
record Label(String inner) {
  private static final Pattern AT_START =
      Pattern.compile("(?:\\((\\d{1,3}|[A-Za-z]{1,5})\\)|(\\d{1,3})[.)])\\s+(?=\\S)");
  private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
  private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l"};

  /** A label and the text that it stands before. */
  record Labelled(Label label, String text) {}

  /** The label at the start of a paragraph, if one stands there. */
  static Optional<Labelled> atStart(String paragraph) {
    Matcher matcher = AT_START.matcher(paragraph);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String inner = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    Label label = new Label(inner);
    return label.levels().isEmpty()
        ? Optional.empty()
        : Optional.of(new Labelled(label, paragraph.substring(matcher.end())));
  }

  /** The n-th label, from 1, of a level: {@code (A)}. */
  static Label nth(Level level, int n) {
    return new Label(
        switch (level) {
          case PARAGRAPH -> Integer.toString(n);
          case SUBSECTION -> letters(n, 'a');
          case SUBPARAGRAPH -> letters(n, 'A');
          case CLAUSE -> roman(n);
          case SUBCLAUSE -> roman(n).toUpperCase(Locale.ROOT);
          case ITEM -> letters(n, 'a').repeat(2);
          case SUBITEM -> letters(n, 'A').repeat(2);
        });
  }

  String printed() {
    return "(" + inner + ")";
  }

  /** The levels whose labels look so; the likelier one first. */
  List<Level> levels() {
    List<Level> levels = new ArrayList<>();
    if (Character.isDigit(inner.charAt(0))) {
      levels.add(Level.PARAGRAPH);
      return levels;
    }
    boolean lower = inner.equals(inner.toLowerCase(Locale.ROOT));
    if (!lower && !inner.equals(inner.toUpperCase(Locale.ROOT))) {
      return levels;
    }
    if (inner.length() == 1) {
      levels.add(lower ? Level.SUBSECTION : Level.SUBPARAGRAPH);
    }
    if (romanValue() > 0) {
      levels.add(lower ? Level.CLAUSE : Level.SUBCLAUSE);
    } else if (inner.length() == 2 && inner.charAt(0) == inner.charAt(1)) {
      levels.add(lower ? Level.ITEM : Level.SUBITEM);
    }
    return levels;
  }

  boolean isFirst(Level level) {
    return inner.equals(nth(level, 1).inner);
  }

  /** Whether it comes right after another label of the same level. */
  boolean follows(String printedBefore, Level level) {
    for (int n = 1; n < 600; n++) {
      if (nth(level, n).printed().equals(printedBefore)) {
        return nth(level, n + 1).inner.equals(inner);
      }
    }
    return false;
  }

  private int romanValue() {
    String small = inner.toLowerCase(Locale.ROOT);
    for (int n = 1; n < 60; n++) {
      if (roman(n).equals(small)) {
        return n;
      }
    }
    return 0;
  }

  private static String roman(int n) {
    return n >= 60 ? "" : TENS[n / 10] + ONES[n % 10];
  }

  private static String letters(int n, char first) {
    String letter = String.valueOf((char) (first + (n - 1) % 26));
    return letter.repeat((n - 1) / 26 + 1);
  }
}
