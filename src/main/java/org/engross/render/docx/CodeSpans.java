package org.engross.render.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds where a paragraph's text is code: references, directives and comments in Velocity's
 * language. What is no code for certain is left for the template's reader to judge.
 */
final class CodeSpans {
  private static final Set<String> WITH_PARENTHESES = Set.of("if", "elseif", "foreach", "set");
  private static final Set<String> ALONE = Set.of("else", "end");
  private static final Set<String> REFUSED =
      Set.of("include", "parse", "evaluate", "define", "macro", "break", "stop");

  private final String text;
  private final List<Span> spans = new ArrayList<>();
  private int at;

  /** What a span is. */
  enum Kind {
    REFERENCE,
    DIRECTIVE,
    COMMENT,
    /** A sign behind a backslash, which stands for itself. */
    SIGN,
    /** What only the template's reader can judge, and may refuse. */
    OTHER
  }

  /**
   * A stretch of code.
   *
   * @param code its text, with plain quotation marks, blanks and hyphens
   * @param word the directive's name, or empty
   */
  record Span(Kind kind, int start, int end, String code, String word) {}

  private CodeSpans(String text) {
    this.text = text;
  }

  /** The spans of a paragraph's text, from its start to its end. */
  static List<Span> of(String text) {
    return new CodeSpans(text).all();
  }

  private List<Span> all() {
    if (isEndMark()) {
      signs();
      return spans;
    } else if (text.stripLeading().startsWith("##")) {
      add(Kind.COMMENT, 0, text.length(), "");
      return spans;
    }
    while (at < text.length()) {
      switch (text.charAt(at)) {
        case '\\' -> backslash();
        case '$' -> reference();
        case '#' -> directive();
        default -> at++;
      }
    }
    return spans;
  }

  /** A line of number signs ends a press release; it is no comment. */
  private boolean isEndMark() {
    String mark = text.strip();
    return mark.length() > 2 && mark.chars().allMatch(c -> c == '#' || c == ' ');
  }

  private void signs() {
    for (int i = text.indexOf('#'); i >= 0; i = text.indexOf('#', i + 1)) {
      add(Kind.SIGN, i, i + 1, "");
    }
  }

  private void add(Kind kind, int start, int end, String word) {
    spans.add(new Span(kind, start, end, plain(text.substring(start, end)), word));
    at = end;
  }

  /** What Word makes of what a person types, back in the form that code has. */
  static String plain(String code) {
    StringBuilder plain = new StringBuilder(code.length());
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      switch (c) {
        case '“', '”', '„', '‟' -> plain.append('"');
        case '‘', '’', '‚', '‛' -> plain.append('\'');
        case '\u00A0', '\u2007', '\u202F', '\n', '\t' -> plain.append(' ');
        case '–', '—', '−', '‐', '‑' -> plain.append('-');
        case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> {}
        default -> plain.append(c);
      }
    }
    return plain.toString();
  }

  private char peek(int offset) {
    return offset < text.length() ? text.charAt(offset) : '\0';
  }

  private void backslash() {
    if (peek(at + 1) == '$' || peek(at + 1) == '#') {
      add(Kind.SIGN, at, at + 2, "");
    } else {
      at++;
    }
  }

  private void reference() {
    int name = at + (peek(at + 1) == '!' ? 2 : 1);
    boolean braced = peek(name) == '{';
    int end = endOfPath(braced ? name + 1 : name);
    if (end == name || braced && end == name + 1) {
      at++;
    } else if (braced) {
      int close = closing(name, '{', '}');
      add(close < 0 ? Kind.OTHER : Kind.REFERENCE, at, close < 0 ? end : close, "");
    } else {
      add(Kind.REFERENCE, at, end, "");
    }
  }

  private int endOfPath(int from) {
    int end = endOfName(from);
    while (end > from && peek(end) == '.' && startsName(peek(end + 1))) {
      end = endOfName(end + 1);
    }
    return end;
  }

  private int endOfName(int from) {
    int end = from;
    if (startsName(peek(end))) {
      while (startsName(peek(end)) || peek(end) >= '0' && peek(end) <= '9') {
        end++;
      }
    }
    return end;
  }

  private static boolean startsName(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
  }

  private void directive() {
    if (peek(at + 1) == '*') {
      comment();
      return;
    }
    boolean braced = peek(at + 1) == '{';
    int start = at + (braced ? 2 : 1);
    int end = endOfName(start);
    String word = text.substring(start, end);
    if (word.isEmpty() || braced && peek(end) != '}') {
      at++;
    } else {
      directive(word, braced ? end + 1 : end);
    }
  }

  private void comment() {
    int close = text.indexOf("*#", at + 2);
    if (close < 0) {
      add(Kind.OTHER, at, at + 2, "");
    } else {
      add(Kind.COMMENT, at, close + 2, "");
    }
  }

  private void directive(String word, int after) {
    int open = after;
    while (plain(String.valueOf(peek(open))).equals(" ")) {
      open++;
    }
    int close = peek(open) == '(' ? closing(open, '(', ')') : -1;
    if (ALONE.contains(word)) {
      add(Kind.DIRECTIVE, at, after, word);
    } else if (WITH_PARENTHESES.contains(word) && close > 0) {
      add(Kind.DIRECTIVE, at, close, word);
    } else if (WITH_PARENTHESES.contains(word) || REFUSED.contains(word) || peek(after) == '(') {
      add(Kind.OTHER, at, Math.max(after, close), word);
    } else {
      at = after;
    }
  }

  /** The offset after the bracket that closes the one at {@code open}; -1 if none does. */
  private int closing(int open, char opens, char closes) {
    int depth = 0;
    char quote = 0;
    for (int i = open; i < text.length(); i++) {
      String plain = plain(text.substring(i, i + 1));
      char c = plain.isEmpty() ? 0 : plain.charAt(0);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == opens) {
        depth++;
      } else if (c == closes && --depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }
}
