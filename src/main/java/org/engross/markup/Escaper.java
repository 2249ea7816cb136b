package org.engross.markup;

/** Writes plain text so that CommonMark reads every letter as itself. */
final class Escaper {
  private static final String ALWAYS = "\\`*_[]<~|^";
  private static final String PLAIN = ",.'’";
  private static final String AT_LINE_START = "#-+=>@:";

  private final String value;
  private final StringBuilder out;

  private Escaper(String value) {
    this.value = value;
    this.out = new StringBuilder(value.length() + 16);
  }

  static String escape(String value) {
    return isPlain(value) ? value : new Escaper(value).escape();
  }

  /** Lines of letters, figures and a few marks need nothing done; most values are these. */
  private static boolean isPlain(String value) {
    boolean atLineStart = true;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean plain =
          Character.isLetterOrDigit(c)
              ? !atLineStart || !opensListItem(value, i)
              : !atLineStart && (PLAIN.indexOf(c) >= 0 || isGap(c) && goesOn(value, i + 1));
      if (!plain) {
        return false;
      }
      atLineStart = c == '\n';
    }
    return true;
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '\n';
  }

  private static boolean goesOn(String value, int i) {
    return i < value.length() && !isGap(value.charAt(i));
  }

  private String escape() {
    for (String line : value.split("\n", -1)) {
      String stripped = line.strip();
      if (!stripped.isEmpty()) {
        out.append(out.length() == 0 ? "" : "\n");
        escapeLine(stripped);
      }
    }
    return out.toString();
  }

  private void escapeLine(String line) {
    int marker = endOfListNumber(line, 0);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (mustEscape(line, i, c, marker)) {
        out.append('\\');
      }
      out.append(c);
    }
  }

  private static boolean mustEscape(String line, int i, char c, int marker) {
    return ALWAYS.indexOf(c) >= 0
        || i == 0 && AT_LINE_START.indexOf(c) >= 0
        || i == marker
        || c == '&' && i + 1 < line.length() && opensEntity(line.charAt(i + 1))
        || c == '!' && i + 1 == line.length();
  }

  private static boolean opensEntity(char next) {
    return next == '#' || Character.isLetterOrDigit(next);
  }

  private static boolean opensListItem(String value, int from) {
    return endOfListNumber(value, from) >= 0;
  }

  /** Where {@code 12.} or {@code 12)} at a line's start has its mark, or -1. */
  private static int endOfListNumber(String value, int from) {
    int i = from;
    while (i < value.length() && value.charAt(i) >= '0' && value.charAt(i) <= '9') {
      i++;
    }
    boolean marked =
        i > from && i < value.length() && (value.charAt(i) == '.' || value.charAt(i) == ')');
    return marked ? i : -1;
  }
}
