package org.engross.markup;

/** Writes plain text so that CommonMark reads every letter as itself. */
final class Escaper {
  private static final String ALWAYS = "\\`*_[]<~|^";
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

  /** Letters and spaces need nothing done; most values are these. */
  private static boolean isPlain(String value) {
    int last = value.length() - 1;
    for (int i = 0; i <= last; i++) {
      char c = value.charAt(i);
      boolean plain = Character.isLetter(c) || c == ',' || c == ' ' && i > 0 && i < last;
      if (!plain) {
        return false;
      }
    }
    return true;
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
    int marker = endOfListNumber(line);
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

  /** Where {@code 12.} or {@code 12)} at the line's start has its mark, or -1. */
  private static int endOfListNumber(String line) {
    int i = 0;
    while (i < line.length() && line.charAt(i) >= '0' && line.charAt(i) <= '9') {
      i++;
    }
    boolean marked = i > 0 && i < line.length() && (line.charAt(i) == '.' || line.charAt(i) == ')');
    return marked ? i : -1;
  }
}
