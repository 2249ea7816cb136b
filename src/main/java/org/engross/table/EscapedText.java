package org.engross.table;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of an Excel file, in which {@code _x000D_} is a character that XML cannot carry. */
final class EscapedText {
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private EscapedText() {}

  static String read(String text) {
    return text.contains("_x") ? ESCAPE.matcher(text).replaceAll(EscapedText::character) : text;
  }

  private static String character(MatchResult escape) {
    char character = (char) Integer.parseInt(escape.group(1), 16);
    return Matcher.quoteReplacement(String.valueOf(character));
  }
}
